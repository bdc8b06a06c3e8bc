import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { seenNoticeNames, type SeenNotice } from "../rules/notices";

const colours: Record<SeenNotice, TagColour> = { OPEN: "green", SOON: "blue", CLOSED: "grey" };

export function NoticeTag({ seen }: { readonly seen: SeenNotice }) {
  return <Tag colour={colours[seen]}>{seenNoticeNames[seen]}</Tag>;
}
