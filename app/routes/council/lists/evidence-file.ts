import type { LoaderFunctionArgs } from "@remix-run/node";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { evidenceReaders } from "~/features/lists/policy";
import { findProviderEvidence } from "~/features/lists/queries/providers-evidence.server";
import { sendFile } from "~/platform/download.server";
import { notFound } from "~/platform/respond.server";

/** A provider's file of evidence, replaced ones too, saved to the computer. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceReaders);
  const { evidenceId } = args.params;
  const file = isId(evidenceId) ? await findProviderEvidence(ctx, evidenceId) : undefined;
  if (file === undefined) throw notFound();
  return sendFile(args.context.services.files, file);
}
