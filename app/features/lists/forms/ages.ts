import type { z } from "zod";

export function agesInOrder(
  form: { readonly ageMin?: unknown; readonly ageMax?: unknown },
  issues: z.core.$RefinementCtx,
): void {
  if (typeof form.ageMin === "number" && typeof form.ageMax === "number" && form.ageMax < form.ageMin) {
    const message = "The oldest age must be the same as the youngest age, or more";
    issues.addIssue({ code: "custom", path: ["ageMax"], message });
  }
}
