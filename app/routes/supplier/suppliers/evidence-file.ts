import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findEvidenceFile } from "~/features/suppliers/queries/evidence.server";
import { evidenceTypeOf } from "~/features/suppliers/rules/evidence";
import { sendFile } from "~/platform/download.server";
import { notFound } from "~/platform/respond.server";

/** A file of one's own evidence, replaced ones too, saved to the computer. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { evidenceType, evidenceId } = args.params;
  const type = evidenceTypeOf(evidenceType);
  const file = type !== undefined && isId(evidenceId) ? await findEvidenceFile(ctx, type, evidenceId) : undefined;
  if (file === undefined) throw notFound();
  return sendFile(args.context.services.files, file);
}
