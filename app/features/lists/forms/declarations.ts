import { z } from "zod";
import { choices } from "~/core/fields";
import { questionSetCodes } from "~/features/suppliers/rules/questions";

/** None is an answer too: the list asks for nothing then. */
export const askedSetsForm = z.object({ sets: choices(questionSetCodes, "Choose sets of questions from the list", 0) });
