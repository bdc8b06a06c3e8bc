import { z } from "zod";
import { choice } from "~/core/fields";
import { ratingSchemes } from "../rules/rating-schemes";

/** Whose file it is; the file itself is read apart. */
export const gradesForm = z.object({ scheme: choice(ratingSchemes, "Choose whose file it is") });
