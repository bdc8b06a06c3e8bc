import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { lockQuality } from "~/features/evaluation/commands/lock.server";
import { lockPage } from "~/features/evaluation/queries/moderation-table.server";
import { evaluationSentence } from "~/features/evaluation/refusals";
import { answerFor, turnAway } from "~/features/evaluation/turn-away.server";
import { Lock } from "~/features/evaluation/ui/lock";
import { notFound, refused, seeOther } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Lock quality";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "MO");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const page = await lockPage(ctx, competitionId);
  if (!page.ok) throw await turnAway(ctx, competitionId, page.refusal);
  return { competitionId, page: page.value };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "MO");
  const { competitionId } = args.params;
  if (!isId(competitionId)) throw notFound();
  const done = await lockQuality(ctx, competitionId);
  if (done.ok) return seeOther(`/council/competitions/${competitionId}/moderation`);
  const answer = answerFor(competitionId, done.refusal);
  if (answer !== undefined) throw answer;
  const page = await lockPage(ctx, competitionId);
  const titleOf = (id: string) => (page.ok ? (page.value.titles[id] ?? "") : "");
  return refused(freshForm(), evaluationSentence(done.refusal, titleOf));
}

export default function LockPage() {
  const { competitionId, page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const back = { href: `/council/competitions/${competitionId}/moderation`, text: "Moderation" };
  return (
    <Page title={title} caption={page.title} back={back} errors={form.errors}>
      <Lock {...page} />
    </Page>
  );
}
