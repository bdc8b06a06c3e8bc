import { v7 } from "uuid";

/** A new uuid v7: ids sort by the time they were made, so pages keyed by id are in order. */
export function newId(): string {
  return v7();
}
