import type { Actor, Life, Phase } from "../columns";
import type { Contest, Stage } from "./competitions";

/** What stands for each `:name` of an address. */
export type Ids = Readonly<Record<string, string>>;

/** One installation in which every phase of everything is there at once, each as a thing of its own. */
export interface World {
  readonly cookies: Readonly<Record<Actor, string | undefined>>;
  /** Whose denials the record counts; the public is nobody. */
  readonly persons: Readonly<Record<Actor, string | undefined>>;
  readonly ids: { readonly [Of in Life]: Readonly<Record<Phase<Of>, Ids>> };
}

export interface Made extends Stage {
  readonly contests: Readonly<Record<Phase<"competition">, Contest>>;
  /** Published, and the supplier has not begun. */
  readonly untouched: Contest;
}
