import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDate, ukDateTime } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayDraftDeclaration, maySignDeclaration } from "~/features/suppliers/policy";
import { getOwnDeclaration, listSigned } from "~/features/suppliers/queries/declarations.server";
import {
  countsUntil,
  isAnswered,
  seenDeclaration,
  standingOf,
  standingShown,
} from "~/features/suppliers/rules/declarations";
import { questionSetOf, questionSets, questionSetSlug } from "~/features/suppliers/rules/questions";
import { ConnectedCard } from "~/features/suppliers/ui/connected-list";
import { AnswersToCheck } from "~/features/suppliers/ui/declaration-answers";
import { DeclarationState } from "~/features/suppliers/ui/declaration-state";
import { notFound } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Declaration" : questionSets[data.code].title) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const code = questionSetOf(args.params["setCode"]);
  if (code === undefined) throw notFound();
  const [own, signed] = await Promise.all([getOwnDeclaration(ctx, code), listSigned(ctx, code)]);
  const standings = own.version.questions.map((question) => standingOf(question, own));
  const questions = own.version.questions.map((question) => {
    const { key, section, wording, kind } = question;
    return { key, section, wording, kind, standing: standingShown(standingOf(question, own)) };
  });
  return {
    code,
    seen: seenDeclaration(own.version, own),
    signedAt: own.signed?.signedAt ?? null,
    countsUntil: own.signed === undefined ? null : countsUntil(own.signed.signedAt),
    missing: standings.filter((standing) => !isAnswered(standing)).length,
    questions,
    connected: own.connected,
    signed: signed.map(({ declarationId, signedAt, signedName }) => ({ declarationId, signedAt, signedName })),
    mayWrite: mayDraftDeclaration(ctx.actor),
    maySign: maySignDeclaration(ctx.actor),
  };
}

export default function Declaration() {
  const { code, seen, missing, questions, connected, signed, mayWrite, maySign, ...dates } =
    useLoaderData<typeof loader>();
  const address = `/supplier/declarations/${questionSetSlug(code)}`;
  return (
    <Page title={questionSets[code].title} back={{ href: "/supplier/declarations", text: "Your declarations" }}>
      <DeclarationState seen={seen} missing={missing} maySign={maySign} {...dates} />
      {seen === "READY" && maySign && <Button href={`${address}/sign`}>Check and sign</Button>}
      <AnswersToCheck
        set={code}
        questions={questions}
        {...(mayWrite ? { change: (place: number) => `${address}/answers/${place}` } : {})}
      />
      {connected && (
        <>
          <ConnectedCard connected={connected} />
          <p className="govuk-body">
            <a className="govuk-link" href="/supplier/organisation/connected">
              Say who is behind your organisation
            </a>
          </p>
        </>
      )}
      {signed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">What you have signed</h2>
          <ul className="govuk-list">
            {signed.map(({ declarationId, signedAt, signedName }) => (
              <li key={declarationId}>
                <a className="govuk-link" href={`/supplier/signed-declarations/${declarationId}`}>
                  Signed at {ukDateTime(signedAt)}
                </a>
                , by {signedName}
              </li>
            ))}
          </ul>
        </>
      )}
      {dates.countsUntil !== null && seen === "COMPLETE" && (
        <p className="govuk-body">We ask you to look at it again after {ukDate(dates.countsUntil)}.</p>
      )}
    </Page>
  );
}
