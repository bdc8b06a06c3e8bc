import { StatusBar } from "~/ui/status-bar";
import { publicStageName, type SeenStage } from "../rules/stages";

const milestones: readonly SeenStage[] = ["PUBLISHED", "CLOSED", "OPENED", "OUTCOME_ISSUED"];

/** Where a published competition is, as bidders and the public are told. */
export function Milestones({ seen }: { readonly seen: SeenStage }) {
  return (
    <StatusBar
      label="Stages of this competition"
      stages={milestones.map(publicStageName)}
      current={publicStageName(seen)}
    />
  );
}
