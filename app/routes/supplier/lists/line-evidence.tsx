import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf, ukDate } from "~/core/time";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { sendPromised } from "~/features/lists/commands/promises.server";
import { sendingForm } from "~/features/lists/forms/promises";
import { maySubmitLine } from "~/features/lists/policy";
import { findOwnPromise } from "~/features/lists/queries/promises.server";
import { sendingErrors } from "~/features/lists/refusals/promises";
import { isFileUsable } from "~/features/lists/rules/clarifications";
import { standingOf } from "~/features/lists/rules/promises";
import { FilesToSend } from "~/features/lists/ui/files-to-send";
import { PromiseCard } from "~/features/lists/ui/promise-card";
import { listCurrentEvidence } from "~/features/suppliers/queries/evidence.server";
import { readForm } from "~/platform/form-reading.server";
import { notFound, seeOther, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Textarea } from "~/ui/textarea";

const title = "Evidence that the council still needs";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnPromise(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const { evidence, dueOn, sendings } = found;
  const standing = standingOf(found, ctx.now);
  const library = standing === "TO_SEND" ? await listCurrentEvidence(ctx) : [];
  return {
    lineId: found.lineId,
    place: `${found.settingName}, lot ${found.lotCode}`,
    promise: {
      ...{ evidence, dueOn, standing },
      sendings: sendings.map(({ sendingId, sentAt, note, result, reasons, files }) => {
        const named = files.map(({ evidenceId, type, name }) => ({ evidenceId, type, name }));
        return { sendingId, sentAt, note, result, reasons, files: named };
      }),
    },
    files: evidence.map((type) => {
      const file = library.find((each) => each.type === type);
      if (file === undefined || !isFileUsable(file, calendarDateOf(ctx.now))) return { type, file: null };
      return { type, file: { evidenceId: file.evidenceId, name: file.name, expiresOn: file.expiresOn } };
    }),
    maySend: standing === "TO_SEND" && maySubmitLine(ctx.actor),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { lineId } = args.params;
  const found = isId(lineId) ? await findOwnPromise(ctx, lineId) : undefined;
  if (found === undefined) throw notFound();
  const form = await readForm(args.request, sendingForm(found.evidence));
  if (!form.ok) return tryAgain(form.state);
  const done = await sendPromised(ctx, found.lineId, form.value);
  if (done.ok) return seeOther(`/supplier/lines/${found.lineId}/evidence`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return tryAgain({ ...form.state, errors: sendingErrors(done.refusal) });
}

export default function LineEvidence() {
  const { lineId, place, promise, files, maySend } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const { standing, dueOn } = promise;
  return (
    <Page
      title={title}
      caption={place}
      back={{ href: `/supplier/decisions/${lineId}`, text: "The council’s letter" }}
      errors={form.errors}
    >
      {standing === "SENT" && (
        <InsetText>The council has your evidence. It tells you when it has looked at it.</InsetText>
      )}
      {(standing === "MET" || standing === "UNMET") && <InsetText>This is over. Read the council’s letter.</InsetText>}
      {maySend && (
        <form method="post" noValidate>
          <p className="govuk-body">
            Send all of it together, by the end of {ukDate(dueOn)}. Until the council has accepted it, the setting is
            not on the list by this decision.
          </p>
          <FilesToSend files={files} />
          <Textarea name="note" label="What do you want to say about it? (optional)" state={form} rows={3} />
          <Button preventDoubleClick>Send it to the council</Button>
        </form>
      )}
      {standing === "TO_SEND" && !maySend && (
        <InsetText>Ask your administrator to send it, by the end of {ukDate(dueOn)}.</InsetText>
      )}
      <PromiseCard {...promise} fileHref={undefined} />
    </Page>
  );
}
