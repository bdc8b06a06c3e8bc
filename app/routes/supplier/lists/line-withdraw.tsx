import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { withdrawLine } from "~/features/lists/commands/submit.server";
import { versionForm } from "~/features/lists/forms/application";
import { findLine } from "~/features/lists/queries/applications.server";
import { lineErrors } from "~/features/lists/refusals/lists";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Withdraw" : `Withdraw ${data.name}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  const line = await findLine(ctx, applicationId, lineId);
  if (line === undefined) throw notFound();
  const address = `/supplier/applications/${applicationId}/lines/${lineId}`;
  if (!line.open || line.seen === "WITHDRAWN") moveOn(args, address);
  return {
    address,
    name: `${line.settingName}, lot ${line.lot.code}`,
    ...{ change: line.change, version: line.version },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { applicationId, lineId } = args.params;
  if (!isId(applicationId) || !isId(lineId)) throw notFound();
  const line = await findLine(ctx, applicationId, lineId);
  if (line === undefined) throw notFound();
  const form = await readForm(args.request, versionForm);
  const done = await withdrawLine(ctx, lineId, versionIn(form.state));
  const address = `/supplier/applications/${applicationId}`;
  if (done.ok) return seeOther(line.change ? `${address}/places` : `${address}/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  const saved = await findLine(ctx, applicationId, lineId);
  const values = { version: String(saved?.version ?? "") };
  return tryAgain({ values, errors: lineErrors(done.refusal) });
}

export default function LineWithdraw() {
  const { address, name, change, version } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ version: String(version) }) };
  return (
    <Page title={`Withdraw ${name}?`} back={{ href: address, text: name }} errors={form.errors}>
      <p className="govuk-body">
        {change
          ? "The council will not look at this change. Your place stays as it was approved. Until the round closes you can change it again."
          : "Nobody will look at it. What you wrote stays. Until the round closes you can change it and submit it again."}
      </p>
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Withdraw it
          </Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
