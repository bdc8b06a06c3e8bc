/**
 * A life in one table: event → the states it may start from and the state it leads to.
 * `domain.md`'s long state lines are what people see; only stages a person decided are in a table.
 */
export type StateTable<State extends string, Event extends string> = Readonly<
  Record<Event, { readonly from: readonly State[]; readonly to: State }>
>;

/** The state after the event, or undefined when the event may not happen in that state. */
export function after<State extends string, Event extends string>(
  table: StateTable<State, Event>,
  state: State,
  event: Event,
): State | undefined {
  const row = table[event];
  return row.from.includes(state) ? row.to : undefined;
}

/** States that can be reached from the first one by any sequence of events. */
export function reachable<State extends string, Event extends string>(
  table: StateTable<State, Event>,
  first: State,
): ReadonlySet<State> {
  const seen = new Set<State>([first]);
  const rows = Object.values<StateTable<State, Event>[Event]>(table);
  for (let grew = true; grew;) {
    grew = false;
    for (const row of rows) {
      if (!seen.has(row.to) && row.from.some((state) => seen.has(state))) {
        seen.add(row.to);
        grew = true;
      }
    }
  }
  return seen;
}
