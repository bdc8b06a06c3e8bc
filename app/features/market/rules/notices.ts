import { isId } from "~/core/id";
import type { Instant } from "~/core/time";

/** What stands on the noticeboard: a round of a list, or a competition. */
export const noticeKinds = ["ROUND", "COMPETITION"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** How a notice is seen, by the clock; the noticeboard shows them in this order. */
export const seenNotices = ["OPEN", "SOON", "CLOSED"] as const;
export type SeenNotice = (typeof seenNotices)[number];

export const seenNoticeNames: Record<SeenNotice, string> = {
  OPEN: "Open now",
  SOON: "Opening soon",
  CLOSED: "Closed",
};

/** The last notice of a page. What is open or opens soon comes soonest first, what has closed latest first. */
export interface NoticeKey {
  readonly seen: SeenNotice;
  /** When it closes or closed; of what opens soon, when it opens. */
  readonly at: Instant;
  readonly id: string;
}

/** As an address carries it: nobody needs to read it, and a made-up one is no key. */
export function noticeKeyText({ seen, at, id }: NoticeKey): string {
  return `${seen.toLowerCase()}-${at.getTime().toString(36)}-${id.replaceAll("-", "")}`;
}

const keyForm =
  /^(open|soon|closed)-([0-9a-z]{1,11})-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/u;
/** The database keeps no moment of another age as one of ours. */
const latest = Date.UTC(2200, 0, 1);

export function readNoticeKey(text: string): NoticeKey | undefined {
  const [, word = "", moment = "", ...parts] = keyForm.exec(text) ?? [];
  const seen = seenNotices.find((each) => each.toLowerCase() === word);
  const at = Number.parseInt(moment, 36);
  const id = parts.join("-");
  if (seen === undefined || !isId(id) || !(at <= latest)) return undefined;
  return { seen, at: new Date(at), id };
}
