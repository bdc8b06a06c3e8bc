import { StatusBar } from "~/ui/status-bar";
import { publicStageName, type SeenStage } from "../rules/stages";

const milestones: readonly SeenStage[] = ["PUBLISHED", "CLOSED", "OPENED", "OUTCOME_ISSUED"];

/** Where a published competition is, by the name that bidders and the public are told. */
export function Milestones({ current }: { readonly current: string }) {
  return <StatusBar label="Stages of this competition" stages={milestones.map(publicStageName)} current={current} />;
}
