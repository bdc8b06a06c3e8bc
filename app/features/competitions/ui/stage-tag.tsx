import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { stageNames, type SeenStage } from "../rules/stages";

const colours: Record<SeenStage, TagColour> = {
  DRAFT: "grey",
  AWAITING_APPROVAL: "yellow",
  APPROVED: "teal",
  PUBLISHED: "green",
  CLOSED: "orange",
  OPENED: "blue",
  QUALITY_LOCKED: "blue",
  PRICE_OPENED: "blue",
  RANKED: "blue",
  AWARD_APPROVED: "purple",
  OUTCOME_ISSUED: "purple",
};

/** The stage in words, and in colour after that. */
export function StageTag({ seen }: { readonly seen: SeenStage }) {
  return <Tag colour={colours[seen]}>{stageNames[seen]}</Tag>;
}
