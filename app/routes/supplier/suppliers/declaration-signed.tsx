import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukExact } from "~/core/time";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { findSigned } from "~/features/suppliers/queries/declarations.server";
import { questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { ConnectedCard } from "~/features/suppliers/ui/connected-list";
import { DeclaredAnswers } from "~/features/suppliers/ui/declaration-answers";
import { notFound } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

const title = "Signed declaration";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title}: ${questionSets[data.set].title}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { signedId } = args.params;
  const signed = isId(signedId) ? await findSigned(ctx, signedId) : undefined;
  if (signed === undefined) throw notFound();
  const { set, number, signedName, answers, connected } = signed.content;
  return {
    ...{ set, number, signedName, signedAt: signed.signedAt, sha256: signed.sha256, connected },
    // What an answer comes to by rule is for whoever assesses it.
    answers: answers.map(({ key, section, wording, kind, value, when, what, putRight }) => ({
      ...{ key, section, wording, kind, value },
      ...(when === undefined ? {} : { when }),
      ...(what === undefined ? {} : { what }),
      ...(putRight === undefined ? {} : { putRight }),
    })),
  };
}

export default function DeclarationSigned() {
  const { set, number, signedName, signedAt, sha256, connected, answers } = useLoaderData<typeof loader>();
  const { title: name } = questionSets[set];
  return (
    <Page title={title} caption={name} back={{ href: `/supplier/declarations/${questionSetSlug(set)}`, text: name }}>
      <SummaryList
        rows={[
          { key: "Signed by", value: signedName },
          { key: "Signed at", value: ukExact(signedAt) },
          { key: "Version of the questions", value: number },
          { key: "Fingerprint", value: <code className="app-preserved">{sha256}</code> },
        ]}
      />
      <p className="govuk-body">Nobody can change this. To say something else, change your answers and sign again.</p>
      {connected && <ConnectedCard connected={connected} />}
      <DeclaredAnswers answers={answers} />
    </Page>
  );
}
