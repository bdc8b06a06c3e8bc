import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { calendarDateOf, ukExact } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { declarationReaders } from "~/features/lists/policy";
import { listDeclarationsOfLine } from "~/features/lists/queries/declarations.server";
import { findQueueLine } from "~/features/lists/queries/queue.server";
import { NewerVersion } from "~/features/lists/ui/line-declarations";
import { groundInWords } from "~/features/suppliers/rules/grounds";
import { questionSetOf, questionSets } from "~/features/suppliers/rules/questions";
import { ConnectedCard } from "~/features/suppliers/ui/connected-list";
import { DeclaredAnswers } from "~/features/suppliers/ui/declaration-answers";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Declaration" : `${questionSets[data.set].title}: ${data.place}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...declarationReaders);
  const { lineId, setCode } = args.params;
  const set = questionSetOf(setCode);
  const line = isId(lineId) ? await findQueueLine(ctx, lineId) : undefined;
  if (line === undefined || set === undefined) throw notFound();
  const declared = (await listDeclarationsOfLine(ctx, line.facts)).find(({ content }) => content.set === set);
  if (declared === undefined) throw notFound();
  const { content, signedName, signedAt, sha256, number, newerSignedAt, newerQuestions } = declared;
  const today = calendarDateOf(ctx.now);
  return {
    ...{ set, lineId: line.lineId, place: `${line.facts.setting.name}, lot ${line.facts.lot.code}` },
    connected: content.connected,
    ...{ organisation: content.organisation, signedName, signedAt, sha256, number, newerSignedAt, newerQuestions },
    answers: content.answers.map(({ meaning: _, ...answer }) => {
      const ground = groundInWords(answer.key, answer.when, today);
      return { ...answer, ...(ground === undefined ? {} : { ground }) };
    }),
  };
}

export default function LineDeclaration() {
  const { set, lineId, place, answers, connected, ...signed } = useLoaderData<typeof loader>();
  return (
    <Page title={questionSets[set].title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }}>
      <NewerVersion newerSignedAt={signed.newerSignedAt} newerQuestions={signed.newerQuestions} />
      <SummaryList
        rows={[
          { key: "Organisation", value: signed.organisation },
          { key: "Signed by", value: signed.signedName },
          { key: "Signed at", value: ukExact(signed.signedAt) },
          { key: "Version of the questions", value: signed.number },
          { key: "Fingerprint", value: <code className="app-preserved">{signed.sha256}</code> },
        ]}
      />
      {connected && <ConnectedCard connected={connected} />}
      <DeclaredAnswers answers={answers} />
    </Page>
  );
}
