import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { evidenceStageNames, type SeenEvidenceStage } from "../rules/evidence";

export const evidenceColours: Record<SeenEvidenceStage, TagColour> = {
  MISSING: "grey",
  SUBMITTED: "blue",
  VERIFIED: "green",
  REJECTED: "red",
  EXPIRING: "yellow",
  EXPIRED: "red",
  REPLACED: "grey",
};

export function EvidenceTag({ stage }: { readonly stage: SeenEvidenceStage }) {
  return <Tag colour={evidenceColours[stage]}>{evidenceStageNames[stage]}</Tag>;
}
