import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SupplierActor } from "~/core/actor";
import { freshForm, type FormValues } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { cleanFileName, mostFileBytes } from "~/features/documents/rules";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { evidenceForm } from "~/features/suppliers/forms/evidence";
import { findCurrentEvidence, findEvidenceUpload } from "~/features/suppliers/queries/evidence.server";
import { incompleteFile } from "~/features/documents/refusals";
import { evidenceFileRefusal, evidenceRefusals } from "~/features/suppliers/refusals";
import { evidenceKinds, evidenceSlug, evidenceTypeOf } from "~/features/suppliers/rules/evidence";
import { EvidenceFactsList } from "~/features/suppliers/ui/evidence-facts";
import { EvidenceFields } from "~/features/suppliers/ui/evidence-fields";
import type { Context } from "~/platform/context";
import { checkForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { readUpload, type Upload } from "~/platform/upload-reading.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(`Add a file: ${data?.name ?? "evidence"}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const type = evidenceTypeOf(args.params["evidenceType"]);
  if (type === undefined) throw notFound();
  const found = await findCurrentEvidence(ctx, type);
  const current = found && {
    ...{ evidenceId: found.evidenceId, name: found.name, sizeBytes: found.sizeBytes, scan: found.scan },
    ...{ issuedOn: found.issuedOn, expiresOn: found.expiresOn, stage: found.stage },
    ...{ reasons: found.reasons, decidedAt: found.decidedAt, decidedFor: found.decidedFor },
  };
  const { name, validity } = evidenceKinds[type];
  return { name, validity, slug: evidenceSlug(type), current, today: calendarDateOf(ctx.now) };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const type = evidenceTypeOf(args.params["evidenceType"]);
  if (type === undefined) throw notFound();
  const { files, resumable } = args.context.services;
  const resumed = { from: resumable, organisationId: ctx.actor.organisationId };
  const { fields, file, incomplete } = await readUpload(args.request, files, { mostBytes: mostFileBytes, resumed });
  const values = { ...fields };
  const sentence = file === undefined ? incompleteFile(incomplete) : await take(ctx, args, file, values);
  const form = checkForm(values, evidenceForm(type, calendarDateOf(ctx.now)));
  const received = await nameOfReceived(ctx, values);
  if (sentence !== undefined) {
    const others = form.state.errors.filter(({ field }) => field !== "file");
    return tryAgain({ values, errors: [{ field: "file", message: sentence }, ...others] }, { received });
  }
  if (!form.ok) return tryAgain(form.state, { received });
  const done = await addEvidence(ctx, type, form.value);
  const application = applicationOf(args);
  const then = application === undefined ? `evidence/${evidenceSlug(type)}` : `applications/${application}/places`;
  if (done.ok) return seeOther(`/supplier/${then}`);
  if (done.refusal !== "STALE") return refused(form.state, evidenceRefusals[done.refusal], "file", { received });
  // Having seen what is there now, the person may put theirs in its place.
  const current = await findCurrentEvidence(ctx, type);
  const again = { ...form.state, values: { ...values, replaces: current?.evidenceId ?? "" } };
  return refused(again, evidenceRefusals.STALE, "there-now", { received });
}

/** The round in which the file was asked for: back there when it is saved. */
function applicationOf({ request }: { readonly request: Request }): string | undefined {
  const given = new URL(request.url).searchParams.get("application") ?? undefined;
  return isId(given) ? given : undefined;
}

/** Keeps the file and names it in the form, or answers why not. */
async function take(
  ctx: Context<SupplierActor>,
  { context }: ActionFunctionArgs,
  file: NonNullable<Upload["file"]>,
  values: FormValues,
): Promise<string | undefined> {
  if ("tooLarge" in file) return evidenceFileRefusal({ code: "TOO_LARGE", name: cleanFileName(file.typedName) });
  const kept = await receiveEvidenceFile(ctx, context.services.files, file);
  if (!kept.ok) return evidenceFileRefusal(kept.refusal);
  values["document"] = kept.value.documentId;
  return undefined;
}

async function nameOfReceived(ctx: Context<SupplierActor>, { document }: FormValues) {
  if (typeof document !== "string" || !isId(document)) return undefined;
  return (await findEvidenceUpload(ctx, document))?.name;
}

export default function EvidenceAdd() {
  const { name, validity, slug, current, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshForm({ replaces: current?.evidenceId ?? "" });
  const address = `/supplier/evidence/${slug}`;
  return (
    <Page
      title={current === undefined ? "Add a file" : "Replace the file"}
      caption={name}
      back={{ href: address }}
      errors={form.errors}
    >
      {current !== undefined && (
        <section id="there-now">
          <h2 className="govuk-heading-m">The file there now</h2>
          <EvidenceFactsList evidence={current} address={address} today={today} />
        </section>
      )}
      <form method="post" encType="multipart/form-data" noValidate>
        <EvidenceFields state={form} validity={validity} received={answer?.received} />
        <ButtonGroup>
          <Button preventDoubleClick>Save the file</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
