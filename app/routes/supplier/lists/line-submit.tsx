import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { submitLine } from "~/features/lists/commands/submit.server";
import { versionForm } from "~/features/lists/forms/application";
import { maySubmitLine } from "~/features/lists/policy";
import { findApplication, findLine } from "~/features/lists/queries/applications.server";
import { findAskedDeclarations } from "~/features/lists/queries/declarations.server";
import { applicationRefusals, lineErrors, lineProblemSentences } from "~/features/lists/refusals/lists";
import { isForPeople } from "~/features/lists/rules/lines";
import { HeaderFacts } from "~/features/lists/ui/header-fields";
import { OfferFacts } from "~/features/lists/ui/offer-facts";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Check your answers";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title}: ${data.name}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  const [application, line] = await Promise.all([
    findApplication(ctx, applicationId),
    findLine(ctx, applicationId, lineId),
  ]);
  if (application === undefined || line === undefined) throw notFound();
  const address = `/supplier/applications/${applicationId}`;
  if (line.change) moveOn(args, `${address}/places`);
  if (!line.open || line.seen === "SUBMITTED") moveOn(args, `${address}/lines/${lineId}`);
  const header = application.header.completedAt === null ? [applicationRefusals.HEADER_FIRST] : [];
  const declared = await findAskedDeclarations(ctx, application.round.listId);
  const declarations = declared === undefined ? [applicationRefusals.DECLARATIONS] : [];
  const { version, care, vacancyContact } = line;
  const { completedAt, ...shown } = application.header;
  return {
    address,
    line: { lineId, version, care, vacancyContact, lot: { bands: line.lot.bands } },
    name: `${line.settingName}, lot ${line.lot.code}`,
    header: shown,
    forPeople: application.lots.some(isForPeople),
    closesAt: application.round.closesAt,
    missing: [...header, ...declarations, ...line.problems.map((problem) => lineProblemSentences[problem].sentence)],
    now: ctx.now,
    maySubmit: maySubmitLine(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  if ((await findLine(ctx, applicationId, lineId)) === undefined) throw notFound();
  const form = await readForm(args.request, versionForm);
  const done = await submitLine(ctx, lineId, versionIn(form.state));
  if (done.ok) return seeOther(`/supplier/applications/${applicationId}/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // The page shows what is saved now: having read it, the person may submit that.
  const saved = await findLine(ctx, applicationId, lineId);
  const values = { version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: lineErrors(done.refusal) });
}

export default function LineSubmit() {
  const { address, line, name, header, forPeople, closesAt, missing, now, maySubmit } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ version: String(line.version) }) };
  const lineAddress = `${address}/lines/${line.lineId}`;
  return (
    <Page title={title} caption={name} back={{ href: lineAddress, text: name }} errors={form.errors}>
      <p className="govuk-body">
        Not submitted yet. The round closes at <Deadline at={closesAt} now={now} />.
      </p>
      <OfferFacts offer={line} bands={line.lot.bands} title={name} change={lineAddress} />
      <HeaderFacts header={header} forPeople={forPeople} title="Your organisation" change={`${address}/organisation`} />
      {missing.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">Before you can submit</h2>
          <ul className="govuk-list govuk-list--bullet">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button href={address} variant="secondary">
            Go to your list of tasks
          </Button>
        </>
      ) : maySubmit ? (
        <form method="post" noValidate>
          <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
          <p className="govuk-body">
            By submitting you say that this is true, and that you may say so for your organisation. You can withdraw it
            until the round closes.
          </p>
          <Button preventDoubleClick>Submit {name}</Button>
        </form>
      ) : (
        <InsetText>It is ready. Ask your administrator to submit it.</InsetText>
      )}
    </Page>
  );
}
