import type { Instant } from "~/core/time";
import { settingKindNames, type SettingKind } from "~/features/suppliers/rules";
import { Deadline } from "~/ui/deadline";

interface Thing {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly at: Instant;
}

export type OpenThingOnPage = Thing &
  (
    | {
        readonly kind: "ROUND";
        readonly listId: string;
        readonly round: number;
        readonly settingKinds: readonly SettingKind[];
      }
    | { readonly kind: "COMPETITION"; readonly listTitle: string }
  );

interface OpenThingsProps {
  readonly things: readonly OpenThingOnPage[];
  readonly now: Instant;
  /** What happens at the moment of each. */
  readonly verb: "Closes" | "Opens";
}

/** What is open, soonest first: what it is, who may press, and until when. */
export function OpenThings({ things, now, verb }: OpenThingsProps) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {things.map((thing) => (
        <li key={thing.id}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
            <a
              className="govuk-link"
              href={thing.kind === "ROUND" ? `/lists/${thing.listId}` : `/competitions/${thing.id}`}
            >
              {thing.title}
            </a>
          </h3>
          <div>{whatItIs(thing)}</div>
          <div>{whoItIsFor(thing)}</div>
          <div>
            {verb} <Deadline at={thing.at} now={now} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function whatItIs(thing: OpenThingOnPage): string {
  return thing.kind === "ROUND"
    ? `Approved list of ${thing.authority}, round ${thing.round}`
    : `Competition of ${thing.authority}`;
}

function whoItIsFor(thing: OpenThingOnPage): string {
  if (thing.kind === "COMPETITION") return `You can bid if you are on “${thing.listTitle}” and were invited`;
  const kinds = thing.settingKinds.map((kind) => lowerFirst(settingKindNames[kind]));
  return kinds.length === 0 ? "You can apply" : `You can apply if you run: ${kinds.join("; ")}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
