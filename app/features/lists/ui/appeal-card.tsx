import { ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { appealGroundNames, appealOutcomeNames, type AppealGround, type AppealOutcome } from "../rules/appeals";

const colours: Record<AppealOutcome, TagColour> = { UPHELD: "green", PARTLY: "orange", DISMISSED: "red" };

export interface AppealOnPage {
  readonly grounds: readonly AppealGround[];
  readonly words: string;
  /** When, and for the council by whom. */
  readonly made: string;
  readonly dueOn: CalendarDate;
  readonly outcome: AppealOutcome | null;
  readonly reasons: string | null;
  /** When, and for the council by whom; null while nobody has. */
  readonly decided: string | null;
}

/** An appeal, until when it is answered, and what came of it. */
export function AppealCard({ grounds, words, made, dueOn, outcome, reasons, decided }: AppealOnPage) {
  return (
    <SummaryList
      card={{ title: "Appeal" }}
      rows={[
        { key: "What went wrong", value: grounds.map((ground) => <div key={ground}>{appealGroundNames[ground]}</div>) },
        { key: "In the provider’s words", value: <Preserved>{words}</Preserved> },
        { key: "Made", value: made },
        { key: "Answered by", value: `The end of ${ukDate(dueOn)}` },
        {
          key: "Outcome",
          value:
            outcome === null ? (
              <Tag colour="yellow">Not decided yet</Tag>
            ) : (
              <Tag colour={colours[outcome]}>{appealOutcomeNames[outcome]}</Tag>
            ),
        },
        ...(reasons === null ? [] : [{ key: "Why", value: <Preserved>{reasons}</Preserved> }]),
        ...(decided === null ? [] : [{ key: "Decided", value: decided }]),
      ]}
    />
  );
}

/** A moment as the card says it, with a name where the reader may know it. */
export function momentOf(at: Instant, by?: string): string {
  return by === undefined ? ukDateTime(at) : `${by}, ${ukDateTime(at)}`;
}
