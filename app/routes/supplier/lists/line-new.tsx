import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { addLine } from "~/features/lists/commands/lines.server";
import { newLineForm } from "~/features/lists/forms/application";
import { findApplication } from "~/features/lists/queries/applications.server";
import { applicationRefusals, fieldOfNewLine } from "~/features/lists/refusals/lists";
import { seenRoundStage } from "~/features/lists/rules/rounds";
import { areManyLots } from "~/features/lists/ui/lot-cards";
import { listSettings } from "~/features/suppliers/queries/profiles.server";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";
import { Select } from "~/ui/select";

const title = "Add a setting";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId } = args.params;
  const application = isId(applicationId) ? await findApplication(ctx, applicationId) : undefined;
  if (application === undefined) throw notFound();
  const { round, lots } = application;
  if (seenRoundStage(round, ctx.now) !== "OPEN") moveOn(args, `/supplier/applications/${application.applicationId}`);
  const settings = await listSettings(ctx);
  return {
    applicationId: application.applicationId,
    place: `${round.listTitle}, round ${round.number}`,
    lots: lots.map((lot) => ({ lotId: lot.lotId, name: `${lot.code}: ${lot.title}` })),
    settings: settings.map(({ settingId, name }) => ({ settingId, name })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId } = args.params;
  if (!isId(applicationId)) throw notFound();
  const form = await readForm(args.request, newLineForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await addLine(ctx, applicationId, form.value);
  if (done.ok) return seeOther(`/supplier/applications/${applicationId}/lines/${done.value.lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, applicationRefusals[done.refusal], fieldOfNewLine(done.refusal));
}

export default function LineNew() {
  const { applicationId, place, lots, settings } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={title}
      caption={place}
      back={{ href: `/supplier/applications/${applicationId}`, text: "Your application" }}
      errors={form.errors}
    >
      {settings.length > 0 ? (
        <form method="post" noValidate>
          <Select
            name="setting"
            label="Which setting?"
            state={form}
            items={[
              { value: "", text: "Choose a setting" },
              ...settings.map(({ settingId, name }) => ({ value: settingId, text: name })),
            ]}
          />
          <Radios
            name="lot"
            legend="For which lot?"
            hint="You can add the same setting for another lot afterwards."
            state={form}
            small={areManyLots(lots)}
            items={lots.map(({ lotId, name }) => ({ value: lotId, text: name }))}
          />
          <Button preventDoubleClick>Continue</Button>
        </form>
      ) : (
        <EmptyState text="You have no settings yet. Add the home, school or service first, then come back here.">
          <Button href="/supplier/settings/new">Add a setting to your organisation</Button>
        </EmptyState>
      )}
    </Page>
  );
}
