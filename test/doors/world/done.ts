import type { Result } from "~/core/result";

/** What a command of the story answers; the story has no refusals. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
