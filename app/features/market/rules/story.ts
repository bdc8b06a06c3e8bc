import type { GrantedRole } from "~/core/actor";

/** The demonstration's story: a care market from the first look to the letter. */
export const storySteps = ["FIND", "APPLY", "ASSESS", "RUN", "BID", "SCORE", "TELL"] as const;
export type StoryStep = (typeof storySteps)[number];

/** What a step is shown by: each is looked for in the data as it is now, and may be absent. */
export type StoryScene =
  | "APPLICATION"
  | "ROUND_OPEN"
  | "LINES"
  | "COMPETITION"
  | "BID"
  | "INVITATION"
  | "SCORING"
  | "MODERATION"
  | "AWARD"
  | "LETTER";

export interface Scene {
  readonly scene: StoryScene;
  readonly personId: string;
  readonly name: string;
  readonly role: GrantedRole;
  /** What is opened, and what it is called. */
  readonly id: string;
  readonly title: string;
}

/** Which scenes show a step; of those in one row the first that there is. */
export const scenesOf: Record<StoryStep, readonly (readonly StoryScene[])[]> = {
  FIND: [],
  APPLY: [["APPLICATION", "ROUND_OPEN"]],
  ASSESS: [["LINES"]],
  RUN: [["COMPETITION"]],
  BID: [["BID", "INVITATION"]],
  SCORE: [["SCORING"], ["MODERATION"]],
  TELL: [["AWARD"], ["LETTER"]],
};

/** The page of a scene. */
export function addressOfScene({ scene, id }: Pick<Scene, "scene" | "id">): string {
  switch (scene) {
    case "APPLICATION":
      return `/supplier/applications/${id}`;
    case "ROUND_OPEN":
      return `/supplier/rounds/${id}/apply`;
    case "LINES":
      return `/council/rounds/${id}/lines`;
    case "COMPETITION":
      return `/council/competitions/${id}`;
    case "BID":
      return `/supplier/bids/${id}`;
    case "INVITATION":
      return `/supplier/competitions/${id}`;
    case "SCORING":
      return `/council/competitions/${id}/score`;
    case "MODERATION":
      return `/council/competitions/${id}/moderation`;
    case "AWARD":
      return `/council/competitions/${id}/award`;
    case "LETTER":
      return `/supplier/letters/${id}`;
  }
}

/** The scenes of a step that there are now, at most one of each row. */
export function scenesNow(step: StoryStep, found: readonly Scene[]): Scene[] {
  return scenesOf[step].flatMap((row) => {
    const first = row.flatMap((scene) => found.filter((each) => each.scene === scene))[0];
    return first === undefined ? [] : [first];
  });
}
