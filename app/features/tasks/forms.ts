import { z } from "zod";
import { councilRoles, supplierRoles, type GrantedRole } from "~/core/actor";
import { dateFields, firstOf, idChoice, optionalText, readDate, shortText } from "~/core/fields";
import { instantAt, type Instant } from "~/core/time";
import { dueTime } from "./rules";

export type Audience = "council" | "supplier";

/** Whom a task is for: one person, whoever holds a role, or nobody yet. */
export type Assignee =
  | { readonly to: "PERSON"; readonly personId: string }
  | { readonly to: "ROLE"; readonly role: GrantedRole }
  | { readonly to: "NOBODY" };

const chooseWho = "Choose who does it";

/** As the page sends it: `person:<id>`, `role:AP` or `nobody`. */
const assignee = (audience: Audience) =>
  z.preprocess(
    firstOf,
    z.string().transform((typed, check): Assignee => {
      const roles: readonly string[] = audience === "council" ? councilRoles : supplierRoles;
      if (typed === "nobody") return { to: "NOBODY" };
      const [kind, value = ""] = typed.split(":");
      if (kind === "person" && z.uuid().safeParse(value).success) return { to: "PERSON", personId: value };
      if (kind === "role" && roles.includes(value)) return { to: "ROLE", role: value as GrantedRole };
      check.addIssue({ code: "custom", message: chooseWho });
      return z.NEVER;
    }),
  );

const details = optionalText({ length: 2000, sentence: "What else there is to say must be 2,000 characters or fewer" });

/** The day a task is due, where one is typed: by five that afternoon. */
function readDue(typed: Record<string, unknown>, check: z.core.$RefinementCtx): Instant | undefined {
  if (["day", "month", "year"].every((part) => typed[`due-${part}`] === "")) return undefined;
  const date = readDate("due", typed, "the day it is due", check);
  const at = date === undefined ? undefined : instantAt(date, dueTime);
  return at?.ok === true ? at.value : undefined;
}

export interface GivenTask {
  /** Minted with the page, so that a second press gives nothing more. */
  readonly key: string;
  readonly name: string;
  readonly details: string | undefined;
  readonly assignee: Assignee;
  readonly dueAt: Instant | undefined;
}

export const giveTaskForm = (audience: Audience) =>
  z
    .object({
      key: idChoice("Open this page again, then send it"),
      name: shortText("what is to be done"),
      details,
      who: assignee(audience),
      ...dateFields("due"),
    })
    .transform(({ key, name, details: more, who, ...typed }, check): GivenTask => {
      return { key, name, details: more, assignee: who, dueAt: readDue(typed, check) };
    });

export const assignTaskForm = (audience: Audience) => z.object({ who: assignee(audience) });

const note = optionalText({ length: 1000, sentence: "The note must be 1,000 characters or fewer" });

/** Both for done and for taken back: a word about it, if there is one. */
export const endTaskForm = z.object({ note });
