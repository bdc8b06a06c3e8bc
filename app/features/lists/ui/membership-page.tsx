import { calendarDateOf, ukDate, ukDateTime, type CalendarDate, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import {
  caseKindNames,
  groundNames,
  isInForce,
  membershipMomentNames,
  membershipStageNames,
  type CaseKind,
  type CaseOutcome,
  type Ground,
  type MembershipMoment,
  type SeenMembershipStage,
} from "../rules/memberships";

const colours: Record<SeenMembershipStage, TagColour> = {
  ACTIVE: "green",
  EXPIRED: "red",
  SUSPENDED: "red",
  PAUSED_BY_PROVIDER: "yellow",
  REMOVED: "grey",
};

export function MembershipTag({ stage }: { readonly stage: SeenMembershipStage }) {
  return <Tag colour={colours[stage]}>{membershipStageNames[stage]}</Tag>;
}

export interface CaseOnPage {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly ground: Ground;
  readonly interim: boolean;
  readonly reasons: string;
  readonly liftingConditions: string | null;
  readonly reviewOn: CalendarDate | null;
  readonly confirmBy: CalendarDate | null;
  readonly confirmReasons: string | null;
  readonly confirmedAt: Instant | null;
  readonly confirmedBy: string | undefined;
  readonly openedAt: Instant;
  /** The person, for the council itself; a provider is not told names. */
  readonly openedBy: string | undefined;
  readonly replyUntil: CalendarDate;
  readonly reply: string | null;
  readonly repliedAt: Instant | null;
  readonly outcome: CaseOutcome | null;
  readonly decisionReasons: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | undefined;
  readonly liftReasons: string | null;
  readonly liftedAt: Instant | null;
  readonly liftedBy: string | undefined;
}

/** One suspension or removal: what was asked for and why, the provider's words, what was decided. */
export function CaseCard({ one }: { readonly one: CaseOnPage }) {
  return (
    <SummaryList
      card={{ title: `${caseKindNames[one.kind]}, ${ukDate(calendarDateOf(one.openedAt))}`, headingLevel: 3 }}
      rows={[
        { key: "State", value: stateOf(one) },
        { key: "Main reason", value: groundNames[one.ground] },
        { key: "Why", value: <Words text={one.reasons} by={one.openedBy} at={one.openedAt} /> },
        ...(one.liftingConditions === null
          ? []
          : [{ key: "What must be put right", value: <Preserved>{one.liftingConditions}</Preserved> }]),
        ...(one.reviewOn === null ? [] : [{ key: "Looked at again by", value: ukDate(one.reviewOn) }]),
        {
          key: "The provider’s reply",
          value:
            one.reply === null || one.repliedAt === null ? (
              `None yet. The last day to reply is ${ukDate(one.replyUntil)}`
            ) : (
              <Words text={one.reply} at={one.repliedAt} />
            ),
        },
        ...(one.confirmedAt === null || one.confirmReasons === null
          ? []
          : [
              {
                key: "Suspended meanwhile",
                value: <Words text={one.confirmReasons} by={one.confirmedBy} at={one.confirmedAt} />,
              },
            ]),
        ...(one.decidedAt === null || one.decisionReasons === null
          ? []
          : [{ key: "Decision", value: <Words text={one.decisionReasons} by={one.decidedBy} at={one.decidedAt} /> }]),
        ...(one.liftedAt === null || one.liftReasons === null
          ? []
          : [{ key: "Lifted", value: <Words text={one.liftReasons} by={one.liftedBy} at={one.liftedAt} /> }]),
      ]}
    />
  );
}

function Words({ text, by, at }: { readonly text: string; readonly by?: string | undefined; readonly at: Instant }) {
  return (
    <>
      <Preserved>{text}</Preserved>
      <p className="govuk-hint govuk-!-margin-bottom-0">
        {by === undefined ? "" : `${by}, `}
        {ukDateTime(at)}
      </p>
    </>
  );
}

function stateOf(one: CaseOnPage) {
  if (one.outcome === null && one.confirmedAt !== null) {
    return (
      <>
        <Tag colour="red">Suspended</Tag> Until the removal is decided
      </>
    );
  }
  if (one.outcome === null) {
    return one.interim ? (
      <>
        <Tag colour="red">In force</Tag> Somebody else at the council confirms it by{" "}
        {one.confirmBy === null ? "" : ukDate(one.confirmBy)}
      </>
    ) : (
      <Tag colour="yellow">Not decided</Tag>
    );
  }
  if (one.outcome === "DROPPED") return <Tag colour="grey">Dropped</Tag>;
  if (isInForce(one)) return <Tag colour="red">In force</Tag>;
  return one.kind === "REMOVAL" ? <Tag colour="red">Removed</Tag> : <Tag colour="green">Lifted</Tag>;
}

interface ChangeOnPage {
  readonly event: MembershipMoment;
  readonly at: Instant;
  readonly by: string | undefined;
}

/** What became of a membership, the newest first. */
export function MembershipHistory({ changes }: { readonly changes: readonly ChangeOnPage[] }) {
  const withNames = changes.some(({ by }) => by !== undefined);
  return (
    <Table
      caption="What has changed, the newest first"
      captionHidden
      rowHeader
      columns={[{ text: "What" }, { text: "When" }, ...(withNames ? [{ text: "Who" }] : [])]}
      rows={changes.map(({ event, at, by }) => [
        membershipMomentNames[event],
        ukDateTime(at),
        ...(withNames ? [by ?? ""] : []),
      ])}
    />
  );
}
