import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { signDeclaration } from "~/features/suppliers/commands/declarations.server";
import { shownIn, signForm } from "~/features/suppliers/forms/declarations";
import { getOwnDeclaration } from "~/features/suppliers/queries/declarations.server";
import { declarationRefusals } from "~/features/suppliers/refusals";
import { seenDeclaration, standingOf, standingShown } from "~/features/suppliers/rules/declarations";
import { questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { ConnectedCard } from "~/features/suppliers/ui/connected-list";
import { AnswersToCheck } from "~/features/suppliers/ui/declaration-answers";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Check and sign";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title}: ${questionSets[data.code].title}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const own = await getOwnDeclaration(ctx, code);
  if (seenDeclaration(own.version, own) !== "READY") moveOn(args, `/supplier/declarations/${questionSetSlug(code)}`);
  const names = await namesOf(ctx, [ctx.actor.personId]);
  return {
    code,
    number: own.version.number,
    version: own.draftVersion,
    connected: own.connected,
    name: names.get(ctx.actor.personId) ?? "",
    questions: own.version.questions.map((question) => {
      const { key, section, wording, kind } = question;
      return { key, section, wording, kind, standing: standingShown(standingOf(question, own)) };
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const form = await readForm(args.request, signForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await signDeclaration(ctx, { code, ...shownIn(form.state) });
  if (done.ok) return seeOther(`/supplier/signed-declarations/${done.value.declarationId}`);
  // The page shows what is here now: having read it, the person may sign that.
  const own = await getOwnDeclaration(ctx, code);
  const values = { number: String(own.version.number), version: String(own.draftVersion) };
  return refused({ values, errors: [] }, declarationRefusals[done.refusal]);
}

export default function DeclarationSign() {
  const { code, number, version, name, connected, questions } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? {
    form: freshForm({ number: String(number), version: String(version) }),
  };
  const address = `/supplier/declarations/${questionSetSlug(code)}`;
  return (
    <Page
      title={title}
      caption={questionSets[code].title}
      back={{ href: address, text: questionSets[code].title }}
      errors={form.errors}
    >
      <AnswersToCheck set={code} questions={questions} change={(place) => `${address}/answers/${place}`} />
      {connected && (
        <>
          <ConnectedCard connected={connected} />
          <p className="govuk-body">
            <a className="govuk-link" href="/supplier/organisation/connected">
              Change who is behind your organisation
            </a>
          </p>
        </>
      )}
      <form method="post" noValidate>
        <HiddenField name="number" value={valueOf(form, "number") ?? ""} />
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <p className="govuk-body">
          You sign as {name}. Your name, the time and these answers are kept as they are. They go with each application
          you submit.
        </p>
        <Checkboxes
          name="true"
          state={form}
          items={[{ value: "yes", text: "This is true, and I may sign for my organisation" }]}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Sign the declaration</Button>
          <a className="govuk-link" href={address}>
            Not now
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
