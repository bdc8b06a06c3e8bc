import { ukDateTime } from "~/core/time";
import { hasReached, stageNames, type Stage } from "~/features/competitions/rules/stages";
import type { Standing } from "~/features/competitions/rules/conflicts";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { SummaryList } from "~/ui/summary-list";
import { seatNames, type Seat } from "../rules/scoring";

interface MyPanel {
  readonly memberId: string;
  readonly competitionId: string;
  readonly title: string;
  readonly seat: Seat;
  readonly stage: Stage;
  readonly deadlineAt: Date | null;
  readonly standing: Standing;
  readonly work:
    | {
        readonly scored: number;
        readonly total: number;
        readonly finished: boolean;
        readonly moderationOpen: boolean;
      }
    | undefined;
}

interface MyPanelsProps {
  readonly panels: readonly MyPanel[];
  readonly next: string | undefined;
}

/** Every panel somebody sits on, with what they do next there. */
export function MyPanels({ panels, next }: MyPanelsProps) {
  if (panels.length === 0) {
    return (
      <EmptyState text="You are not on a panel.">
        <p className="govuk-body">When you are put on one, you get an e-mail and it shows here.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {panels.map((panel) => (
        <SummaryList
          key={panel.memberId}
          card={{ title: panel.title }}
          rows={[
            { key: "You are", value: seatNames[panel.seat] },
            { key: "Stage", value: stageNames[panel.stage] },
            { key: "Next", value: <Next panel={panel} /> },
          ]}
        />
      ))}
      <Pagination next={next === undefined ? undefined : { href: `?before=${next}`, text: "Earlier panels" }} />
    </>
  );
}

function Next({ panel }: { readonly panel: MyPanel }) {
  const { competitionId, seat, stage, deadlineAt, standing, work } = panel;
  const address = `/council/competitions/${competitionId}`;
  if (standing === "EXCLUDED") return "You take no part in this competition: a conflict of interest was found.";
  if (standing === "PENDING")
    return "Wait: the interest you declared is being looked at. Until then you see nothing here.";
  if (!hasReached(stage, "PUBLISHED") || deadlineAt === null) return "Nothing yet: the competition is not published.";
  if (!hasReached(stage, "OPENED")) return `Nothing yet: suppliers can bid until ${ukDateTime(deadlineAt)}.`;
  if (work === undefined)
    return <Link href={`${address}/declare`} text="Say whether you have an interest in a bidder" />;
  if (hasReached(stage, "QUALITY_LOCKED")) return "Nothing: quality is locked.";
  if (seat === "MO") {
    return work.moderationOpen ? (
      <Link href={`${address}/moderation`} text="Lead the moderation" />
    ) : (
      "Wait: not everyone has finished scoring."
    );
  }
  if (!work.finished) return <Link href={`${address}/score`} text={`Score: ${work.scored} of ${work.total} done`} />;
  return work.moderationOpen ? (
    <Link href={`${address}/moderation`} text="Talk the scores through with the panel" />
  ) : (
    "You have finished. Others’ scores appear when everyone has."
  );
}

function Link({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a className="govuk-link" href={href}>
      {text}
    </a>
  );
}
