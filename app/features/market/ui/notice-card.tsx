import type { Pence } from "~/core/money";
import type { Instant } from "~/core/time";
import { settingKindNames, type SettingKind } from "~/features/suppliers/rules/settings";
import { Deadline } from "~/ui/deadline";
import { nextOpening, type OpeningFacts } from "../rules/next-opening";
import type { SeenNotice } from "../rules/notices";
import { standingOf, standingSentence, type Reader } from "../rules/standing";
import { valueInWords } from "../rules/value-levels";
import { NextOpeningSentence } from "./next-opening-sentence";
import { NoticeTag } from "./notice-tag";
import { SuitsTags } from "./suits-tags";

interface SharedOnCard {
  readonly id: string;
  readonly seen: SeenNotice;
  readonly at: Instant;
  readonly title: string;
  readonly buyer: string;
  readonly suitsSmallFirms: boolean;
  readonly suitsVoluntary: boolean;
}

export type NoticeOnCard = SharedOnCard &
  (
    | {
        readonly kind: "ROUND";
        readonly listId: string;
        readonly round: number;
        readonly settingKinds: readonly SettingKind[];
        readonly applied: boolean;
        readonly opening: OpeningFacts | null;
      }
    | {
        readonly kind: "COMPETITION";
        readonly estimatePence: Pence | null;
        readonly listTitle: string;
        readonly invited: boolean;
        readonly onList: boolean;
      }
  );

interface NoticeCardProps {
  readonly notice: NoticeOnCard;
  readonly reader: Reader;
  readonly now: Instant;
  readonly headingLevel: 2 | 3;
}

const verbs: Record<SeenNotice, string> = { OPEN: "Closes", SOON: "Opens", CLOSED: "Closed" };

/** One notice: what it is and whose, how much, until when, and what it means for whoever reads it. */
export function NoticeCard({ notice, reader, now, headingLevel }: NoticeCardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <li className="app-notice">
      <Heading className="app-notice__title">
        <a className="govuk-link" href={addressOf(notice)}>
          {notice.title}
        </a>
      </Heading>
      <p className="app-notice__kind">
        <NoticeTag seen={notice.seen} /> {whatItIs(notice)}
      </p>
      <p className="app-notice__when">
        {verbs[notice.seen]} <Deadline at={notice.at} now={now} />
      </p>
      {notice.kind === "COMPETITION" && <p className="app-notice__fact">Value: {valueInWords(notice.estimatePence)}</p>}
      <p className="app-notice__fact">
        <ForReader notice={notice} reader={reader} now={now} />
      </p>
      <SuitsTags smallFirms={notice.suitsSmallFirms} voluntary={notice.suitsVoluntary} />
    </li>
  );
}

function addressOf(notice: NoticeOnCard): string {
  return notice.kind === "ROUND" ? `/lists/${notice.listId}` : `/competitions/${notice.id}`;
}

function whatItIs(notice: NoticeOnCard): string {
  return notice.kind === "ROUND"
    ? `Approved list of ${notice.buyer}, round ${notice.round}`
    : `Competition of ${notice.buyer}`;
}

type ForReaderProps = Pick<NoticeCardProps, "notice" | "reader" | "now">;

function ForReader({ notice, reader, now }: ForReaderProps) {
  if (notice.kind === "COMPETITION") {
    if (notice.seen === "CLOSED") return <>No more bids are taken</>;
    return <>{standingSentence(standingOf(reader, notice), notice.listTitle)}</>;
  }
  if (notice.seen === "CLOSED") {
    if (notice.opening === null) return <>A later round of this list is open now</>;
    return <NextOpeningSentence next={nextOpening(notice.opening, now)} />;
  }
  const who = whoMayApply(notice.settingKinds);
  if (notice.applied) return <>You have an application in this round. {who}</>;
  return <>{notice.seen === "SOON" ? `Not open yet. ${who}` : who}</>;
}

function whoMayApply(kinds: readonly SettingKind[]): string {
  if (kinds.length === 0) return "You can apply";
  return `For these kinds of place: ${kinds.map((kind) => lowerFirst(settingKindNames[kind])).join("; ")}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
