import { ukDateTime } from "~/core/time";
import type { Stage } from "~/features/competitions/rules/stages";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { ModerationGrid, type ModerationGridProps } from "./moderation-grid";

interface ModerationProps extends Omit<ModerationGridProps, "address"> {
  /** The competition's own address. */
  readonly address: string;
  readonly stage: Stage;
  readonly mayModerate: boolean;
  readonly lock: { readonly lockedAt: Date; readonly lockedBy: string; readonly lockHash: string } | undefined;
}

export function Moderation({ address, stage, mayModerate, lock, ...grid }: ModerationProps) {
  return (
    <>
      {lock !== undefined && (
        <InsetText>
          Locked by {lock.lockedBy} at {ukDateTime(lock.lockedAt)}. Nothing here can be changed. Fingerprint of every
          agreed score: <code>{lock.lockHash}</code>
        </InsetText>
      )}
      <ModerationGrid address={`${address}/moderation`} {...grid} />
      {mayModerate && stage === "OPENED" && <Button href={`${address}/lock`}>Lock quality</Button>}
    </>
  );
}
