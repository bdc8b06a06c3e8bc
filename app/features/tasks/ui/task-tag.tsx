import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { seenTaskNames, type SeenTaskStage } from "../rules";

const colours: Record<SeenTaskStage, TagColour> = {
  TO_DO: "blue",
  DUE_TODAY: "yellow",
  OVERDUE: "red",
  DONE: "green",
  WITHDRAWN: "grey",
};

export function TaskTag({ seen }: { readonly seen: SeenTaskStage }) {
  return <Tag colour={colours[seen]}>{seenTaskNames[seen]}</Tag>;
}
