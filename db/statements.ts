/**
 * Names for the statements that a process asks again and again: PostgreSQL reads and plans a named one once a connection.
 * A name is given from the third time on, so that what is written anew each time (lists of many lengths) is never kept,
 * and to so many statements at most.
 */
const oftenTimes = 3;
const mostNames = 1000;
const mostCounted = 5000;

export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const seen = (times.get(text) ?? 0) + 1;
    if (seen < oftenTimes || names.size >= mostNames) {
      if (times.size >= mostCounted) times.clear();
      times.set(text, seen);
      return undefined;
    }
    times.delete(text);
    const name = `often_${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
