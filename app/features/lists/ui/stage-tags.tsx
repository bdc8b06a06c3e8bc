import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { lineStageNames, type SeenLineStage } from "../rules/lines";
import { roundStageNames, type SeenRoundStage } from "../rules/rounds";

const roundColours: Record<SeenRoundStage, TagColour> = {
  DRAFT: "grey",
  SCHEDULED: "blue",
  OPEN: "green",
  CLOSED: "yellow",
  DECISIONS_ISSUED: "teal",
};

export function RoundTag({ stage }: { readonly stage: SeenRoundStage }) {
  return <Tag colour={roundColours[stage]}>{roundStageNames[stage]}</Tag>;
}

const lineColours: Record<SeenLineStage, TagColour> = {
  DRAFT: "yellow",
  NOT_SUBMITTED: "grey",
  WITHDRAWN: "grey",
  SUBMITTED: "green",
  BEING_ASSESSED: "blue",
  ASKED: "yellow",
  ANSWERED: "blue",
  NOT_ANSWERED: "orange",
  RECOMMENDED: "purple",
  DECIDED: "teal",
  APPROVED: "green",
  CONDITIONAL: "orange",
  REJECTED: "red",
};

export function LineTag({ stage }: { readonly stage: SeenLineStage }) {
  return <Tag colour={lineColours[stage]}>{lineStageNames[stage]}</Tag>;
}
