import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf, ukDateTime } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { publishRound } from "~/features/lists/commands/rounds.server";
import { publishForm } from "~/features/lists/forms/round";
import { listRunners } from "~/features/lists/policy";
import { findRound } from "~/features/lists/queries/rounds.server";
import { fieldOfRound, roundRefusals } from "~/features/lists/refusals/lists";
import { gapWarning } from "~/features/lists/rules/rounds";
import { GapNotice } from "~/features/lists/ui/gap-notice";
import { RoundFacts } from "~/features/lists/ui/round-page";
import { versionIn } from "~/features/suppliers/forms/version";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";
import { WarningText } from "~/ui/warning-text";

const title = "Publish the round";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  const round = isId(roundId) ? await findRound(ctx, roundId) : undefined;
  if (round === undefined) throw notFound();
  if (round.stage !== "DRAFT") moveOn(args, `/council/rounds/${round.roundId}`);
  const isLater = round.opensAt > ctx.now;
  const opensOn = calendarDateOf(isLater ? round.opensAt : ctx.now);
  const { number, listTitle, opensAt, closesAt, gapReason, shortWindowReason, version, lastOpenedOn } = round;
  return {
    round: {
      ...{ roundId: round.roundId, number, listTitle, opensAt, closesAt, gapReason, shortWindowReason, version },
      lastOpenedOn,
      lots: round.lots.map(({ lotId, code, title: name }) => ({ lotId, code, title: name })),
    },
    isLater,
    gap: gapWarning(lastOpenedOn, opensOn, round.gapMonths),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { roundId } = args.params;
  if (!isId(roundId)) throw notFound();
  const form = await readForm(args.request, publishForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await publishRound(ctx, roundId, versionIn(form.state), form.value);
  if (done.ok) return seeOther(`/council/rounds/${roundId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  const saved = await findRound(ctx, roundId);
  const values = { ...form.state.values, version: String(saved?.version ?? "") };
  return refused({ ...form.state, values }, roundRefusals[done.refusal], fieldOfPublish(done.refusal));
}

/** The reasons are asked on the page that changes the round. */
function fieldOfPublish(refusal: Parameters<typeof fieldOfRound>[0]): string {
  return fieldOfRound(refusal) === "when" ? "when" : "main-content";
}

export default function RoundPublish() {
  const { round, isLater, gap } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ version: String(round.version) }) };
  const address = `/council/rounds/${round.roundId}`;
  return (
    <Page
      title={title}
      caption={`${round.listTitle}, round ${round.number}`}
      back={{ href: address, text: "The round" }}
      errors={form.errors}
    >
      <GapNotice gap={gap} lastOpenedOn={round.lastOpenedOn} until="OPENING" />
      <RoundFacts round={round} />
      <WarningText>Once it is published, its dates and lots stay as they are for everyone who applies.</WarningText>
      <form method="post" noValidate>
        <HiddenField name="version" value={valueOf(form, "version") ?? ""} />
        <Radios
          name="when"
          legend="When does it open?"
          state={form}
          items={[
            ...(isLater ? [{ value: "PLANNED", text: `As planned: ${ukDateTime(round.opensAt)}` }] : []),
            { value: "NOW", text: "Now, as soon as you publish it" },
          ]}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Publish the round</Button>
          <a className="govuk-link" href={`${address}/edit`}>
            Change it first
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
