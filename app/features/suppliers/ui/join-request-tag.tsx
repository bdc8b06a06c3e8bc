import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { joinRequestNames, type SeenJoinRequest } from "../rules/join-requests";

const joinRequestColours: Record<SeenJoinRequest, TagColour> = {
  WAITING: "yellow",
  TOO_OLD: "grey",
  HERE: "green",
  ACCEPTED: "green",
  DECLINED: "red",
  WITHDRAWN: "grey",
};

export function JoinRequestTag({ seen }: { readonly seen: SeenJoinRequest }) {
  return <Tag colour={joinRequestColours[seen]}>{joinRequestNames[seen]}</Tag>;
}
