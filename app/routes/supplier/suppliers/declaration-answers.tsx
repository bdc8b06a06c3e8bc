import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SupplierActor } from "~/core/actor";
import { valueOf } from "~/core/form-state";
import { parseWhole } from "~/core/whole-number";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { saveAnswers } from "~/features/suppliers/commands/declarations.server";
import { answersForm, shownIn } from "~/features/suppliers/forms/declarations";
import { getOwnDeclaration, type OwnDeclaration } from "~/features/suppliers/queries/declarations.server";
import { declarationRefusals } from "~/features/suppliers/refusals";
import { standingOf, standingShown } from "~/features/suppliers/rules/declarations";
import { questionSetOf, questionSets, questionSetSlug, sectionsOf } from "~/features/suppliers/rules/questions";
import { AnswerFields, freshAnswers } from "~/features/suppliers/ui/answer-fields";
import { AnswersToCheck } from "~/features/suppliers/ui/declaration-answers";
import type { Context } from "~/platform/context";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Answers" : `${data.section}: ${questionSets[data.code].title}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { own, place, section, questions } = await pageOf(ctx, args.params);
  return {
    code: own.version.code,
    number: own.version.number,
    version: own.draftVersion,
    place,
    section,
    questions: questions.map((question) => {
      const { key, section: heading, wording, hint, kind, choices, followUp, followOn } = question;
      return {
        key,
        section: heading,
        wording,
        hint,
        kind,
        choices,
        followUp,
        followOn,
        standing: standingShown(standingOf(question, own)),
      };
    }),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { own, place, sections, questions } = await pageOf(ctx, args.params);
  const answered = questions.filter((question) => standingOf(question, own).state !== "EMPTY").map(({ key }) => key);
  const form = await readForm(args.request, answersForm(questions, new Set(answered), own.today));
  if (!form.ok) return tryAgain(form.state, { stale: false });
  const { code } = own.version;
  const done = await saveAnswers(ctx, { code, ...shownIn(form.state) }, form.value);
  const address = `/supplier/declarations/${questionSetSlug(code)}`;
  if (done.ok) return seeOther(place < sections ? `${address}/answers/${place + 1}` : address);
  if (done.refusal !== "STALE")
    return refused(form.state, declarationRefusals[done.refusal], "main-content", { stale: false });
  // Having seen what is saved now, the person may save over it.
  const now = await getOwnDeclaration(ctx, code);
  const shown = { number: String(now.version.number), version: String(now.draftVersion) };
  const again = { ...form.state, values: { ...form.state.values, ...shown } };
  return refused(again, declarationRefusals.STALE, "saved-now", { stale: true });
}

/** A section stands on a page of its own, by its place; one that is not there any more is not found. */
async function pageOf(
  ctx: Context<SupplierActor>,
  { setCode, part }: Readonly<Record<string, string | undefined>>,
): Promise<
  { own: OwnDeclaration; place: number; sections: number } & ReturnType<
    typeof sectionsOf<OwnDeclaration["version"]["questions"][number]>
  >[number]
> {
  const code = questionSetOf(setCode);
  const place = parseWhole(part ?? "", 1, 1000);
  if (code === undefined || place === undefined) throw notFound();
  const own = await getOwnDeclaration(ctx, code);
  const sections = sectionsOf(own.version.questions);
  const page = sections[place - 1];
  if (page === undefined) throw notFound();
  return { own, place, sections: sections.length, ...page };
}

export default function DeclarationAnswers() {
  const { code, section, place, questions, ...shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form ?? freshAnswers(questions, shown);
  const address = `/supplier/declarations/${questionSetSlug(code)}`;
  const { title } = questionSets[code];
  return (
    <Page title={section} caption={title} back={{ href: address, text: title }} errors={form.errors}>
      {answer?.stale === true && (
        <section id="saved-now">
          <h2 className="govuk-heading-m">What is saved now</h2>
          <AnswersToCheck set={code} questions={questions} />
        </section>
      )}
      <p className="govuk-body">Nothing is saved until you press “Save these answers”.</p>
      <form method="post" action={`${address}/answers/${place}`} noValidate>
        <HiddenField name="number" value={valueOf(form, "number") ?? ""} />
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <AnswerFields set={code} questions={questions} state={form} />
        <ButtonGroup>
          <Button preventDoubleClick>Save these answers</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
