import type { Instant } from "~/core/time";
import { vehicleTypeNames, type VehicleType } from "~/features/lists/rules/kinds";
import { Deadline } from "~/ui/deadline";
import { Tag } from "~/ui/tag";
import { nextOpening, type OpeningFacts } from "../rules/next-opening";
import { NextOpeningSentence } from "./next-opening-sentence";
import { SuitsTags } from "./suits-tags";

interface ListedListsProps {
  readonly lists: readonly (OpeningFacts & {
    readonly listId: string;
    readonly title: string;
    readonly summary: string;
    readonly vehicleType: VehicleType;
    readonly leadName: string;
    readonly suitsSmallFirms: boolean;
    readonly suitsVoluntary: boolean;
    readonly openUntil: Instant | null;
  })[];
  readonly now: Instant;
}

/** Lists by name, each with whether one can join now and else when. */
export function ListedLists({ lists, now }: ListedListsProps) {
  return (
    <ul className="app-notices">
      {lists.map((list) => (
        <li key={list.listId} className="app-notice">
          <h2 className="app-notice__title">
            <a className="govuk-link" href={`/lists/${list.listId}`}>
              {list.title}
            </a>
          </h2>
          <p className="app-notice__kind">
            {vehicleTypeNames[list.vehicleType]}, led by {list.leadName}
          </p>
          <p className="app-notice__fact">{list.summary}</p>
          <p className="app-notice__when">
            {list.openUntil === null ? (
              <NextOpeningSentence next={nextOpening(list, now)} />
            ) : (
              <>
                <Tag colour="green">Open now</Tag> Closes <Deadline at={list.openUntil} now={now} />
              </>
            )}
          </p>
          <SuitsTags smallFirms={list.suitsSmallFirms} voluntary={list.suitsVoluntary} />
        </li>
      ))}
    </ul>
  );
}
