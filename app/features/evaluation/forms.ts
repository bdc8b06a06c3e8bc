import { z } from "zod";
import { choice, idChoice, idChoices, longText, text } from "~/core/fields";
import { parseWhole } from "~/core/whole-number";
import { isLongEnoughComment, isLongEnoughRationale, seats, shortestComment, shortestRationale } from "./rules/scoring";

export const appointForm = z.object({
  person: idChoice("Choose a person"),
  seat: choice(seats, "Choose what they do on the panel"),
});

export const leavesForm = z.object({ leaves: idChoices("Choose at least one question") });

export const endAppointmentForm = z.object({
  reason: text("Say why this person leaves the panel", {
    length: 1000,
    sentence: "The reason must be 1,000 characters or fewer",
  }),
});

const scores = ["0", "1", "2", "3", "4", "5"] as const;

/** The version the page was made from: 0 when nothing was saved yet. */
const version = z.preprocess(
  (value) => parseWhole(typeof value === "string" ? value : "", 0, 1_000_000) ?? 0,
  z.number().int(),
);

export const scoreForm = z.object({
  score: choice(scores, "Choose a score from 0 to 5").transform(Number),
  comment: longText("why this score").refine(
    isLongEnoughComment,
    `Say why, in ${shortestComment} characters or more. Point to what the answer says`,
  ),
  version,
});

export const agreedScoreForm = z.object({
  score: choice(scores, "Choose the score the panel agreed, from 0 to 5").transform(Number),
  rationale: longText("why this score").refine(
    isLongEnoughRationale,
    `Say why, in ${shortestRationale} characters or more, against the words of the scale and what the answer says`,
  ),
  version,
});
