import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { checkEvidence } from "~/features/lists/commands/check-evidence.server";
import { evidenceVerdictForm } from "~/features/lists/forms/evidence-verdict";
import { evidenceCheckers, evidenceReaders, whyNotCheckEvidence } from "~/features/lists/policy";
import { findProviderEvidence } from "~/features/lists/queries/providers-evidence.server";
import { evidenceCheckField, evidenceCheckRefusals } from "~/features/lists/refusals/lists";
import { EvidenceVerdictFields } from "~/features/lists/ui/evidence-verdict-fields";
import { EvidenceInFull } from "~/features/lists/ui/provider-evidence";
import { evidenceKinds } from "~/features/suppliers/rules/evidence";
import { readForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Evidence" : `${evidenceKinds[data.file.type].name}, ${data.supplier}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceReaders);
  const { evidenceId } = args.params;
  const found = isId(evidenceId) ? await findProviderEvidence(ctx, evidenceId) : undefined;
  if (found === undefined) throw notFound();
  const { organisationId, organisationName, mediaType: _, ...file } = found;
  return {
    ...{ file, organisationId, supplier: organisationName, today: calendarDateOf(ctx.now) },
    mayCheck: file.stage === "SUBMITTED" && whyNotCheckEvidence(ctx.actor, false) === undefined,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceCheckers);
  const { evidenceId } = args.params;
  if (!isId(evidenceId)) throw notFound();
  const form = await readForm(args.request, evidenceVerdictForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await checkEvidence(ctx, evidenceId, form.value);
  if (done.ok) return seeOther("/council/evidence");
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(form.state, evidenceCheckRefusals[done.refusal], evidenceCheckField);
}

export default function EvidenceOne() {
  const { file, organisationId, supplier, today, mayCheck } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={evidenceKinds[file.type].name}
      caption={supplier}
      back={{ href: `/council/suppliers/${organisationId}`, text: supplier }}
      errors={form.errors}
    >
      <EvidenceInFull file={file} today={today} />
      {mayCheck && (
        <form method="post" noValidate>
          <EvidenceVerdictFields state={form} />
          <Button preventDoubleClick>Save what you found</Button>
        </form>
      )}
    </Page>
  );
}
