import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { checkPromised } from "~/features/lists/commands/promises.server";
import { checkForm } from "~/features/lists/forms/promises";
import { evidenceCheckers } from "~/features/lists/policy";
import { findPromise } from "~/features/lists/queries/promises.server";
import { promiseRefusals } from "~/features/lists/refusals/promises";
import { leastReasonCharacters } from "~/features/lists/rules/decisions";
import { standingOf } from "~/features/lists/rules/promises";
import { PromiseCard } from "~/features/lists/ui/promise-card";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { HiddenField } from "~/ui/hidden-field";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Radios } from "~/ui/radios";
import { Textarea } from "~/ui/textarea";

const title = "Check the evidence that was sent";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceCheckers);
  const { lineId } = args.params;
  const found = isId(lineId) ? await findPromise(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const standing = standingOf(found, ctx.now);
  if (standing !== "SENT") moveOn(args, `/council/lines/${found.lineId}`);
  const { evidence, dueOn } = found;
  return {
    lineId: found.lineId,
    place: `${found.settingName}, lot ${found.lotCode}`,
    seen: waitingIn(found),
    promise: { evidence, dueOn, standing, sendings: found.sendings.map(shown) },
  };
}

function waitingIn(promise: Awaited<ReturnType<typeof findPromise>>): string | undefined {
  return promise?.sendings.find(({ result }) => result === null)?.sendingId;
}

function shown(sending: NonNullable<Awaited<ReturnType<typeof findPromise>>>["sendings"][number]) {
  const { sendingId, sentAt, note, result, reasons, files } = sending;
  const named = files.map(({ evidenceId, type, name }) => ({ evidenceId, type, name }));
  return { sendingId, sentAt, note, result, reasons, files: named };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...evidenceCheckers);
  const { lineId } = args.params;
  if (!isId(lineId)) throw notFound();
  const form = await readForm(args.request, checkForm);
  if (!form.ok) return tryAgain(form.state);
  const done = await checkPromised(ctx, lineId, form.value);
  if (done.ok) return seeOther(`/council/lines/${lineId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  // Having seen what waits now, the person may say what they found of that.
  const seen = waitingIn(await findPromise(ctx, lineId));
  return refused({ ...form.state, values: { ...form.state.values, seen } }, promiseRefusals[done.refusal]);
}

export default function LineCheck() {
  const { lineId, place, seen, promise } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm({ seen }) };
  return (
    <Page title={title} caption={place} back={{ href: `/council/lines/${lineId}`, text: place }} errors={form.errors}>
      <PromiseCard {...promise} fileHref={(evidenceId) => `/council/evidence/${evidenceId}`} />
      <form method="post" noValidate>
        <HiddenField name="seen" value={valueOf(form, "seen") ?? ""} />
        <Radios
          name="result"
          legend="Is it what was asked for?"
          state={form}
          items={[
            { value: "MET", text: "Yes: the setting is on the list from now on" },
            { value: "NOT_MET", text: "No: the provider must send something else" },
          ]}
        />
        <Textarea
          name="reasons"
          label="What is missing? (only if it is not)"
          hint={`At least ${leastReasonCharacters} characters. The provider reads it now.`}
          state={form}
          rows={4}
        />
        <Button preventDoubleClick>Say so</Button>
      </form>
    </Page>
  );
}
