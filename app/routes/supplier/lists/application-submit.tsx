import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, type FormError, type FormValues } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { submitLines, type LeftLine } from "~/features/lists/commands/submit.server";
import { versionForm } from "~/features/lists/forms/application";
import { linesIn } from "~/features/lists/forms/lines-to-submit";
import { maySubmitLine } from "~/features/lists/policy";
import { findAskedDeclarations } from "~/features/lists/queries/declarations.server";
import { findApplication, listLines, type OwnLine } from "~/features/lists/queries/applications.server";
import { applicationRefusals, lineErrors } from "~/features/lists/refusals/lists";
import { isForPeople } from "~/features/lists/rules/lines";
import { firstTask, lineTask, type FirstTask } from "~/features/lists/rules/tasks";
import { LinesToSubmit } from "~/features/lists/ui/lines-to-submit";
import { readForm } from "~/platform/form-reading.server";
import { moveOn, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Check and submit";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? title : `${title}: ${data.listTitle}`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA", "SB");
  const { applicationId } = args.params;
  const application = isId(applicationId) ? await findApplication(ctx, applicationId) : undefined;
  if (application === undefined) throw notFound();
  const [lines, declared] = await Promise.all([
    listLines(ctx, application.applicationId),
    findAskedDeclarations(ctx, application.round.listId),
  ]);
  const first = firstTask({ header: application.header.completedAt !== null, declarations: declared !== undefined });
  const ready = lines.filter((line) => isReady(line, first));
  if (ready.length === 0) moveOn(args, `/supplier/applications/${application.applicationId}`);
  const { completedAt, ...header } = application.header;
  return {
    address: `/supplier/applications/${application.applicationId}`,
    listTitle: application.round.listTitle,
    closesAt: application.round.closesAt,
    header,
    forPeople: application.lots.some(isForPeople),
    lines: ready.map(({ lineId, version, settingName, lot, care, vacancyContact }) => ({
      ...{ lineId, version, settingName, care, vacancyContact },
      lot: { code: lot.code, bands: lot.bands },
    })),
    others: lines.filter((line) => isUnfinished(line)).length,
    now: ctx.now,
    maySubmit: maySubmitLine(ctx.actor),
  };
}

function isReady(line: OwnLine, first: FirstTask | undefined): boolean {
  return line.open && !line.change && lineTask({ ...line, first }) === "READY";
}

function isUnfinished(line: OwnLine): boolean {
  const task = lineTask({ ...line, first: undefined });
  return !line.change && (task === "IN_PROGRESS" || task === "PROBLEM");
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsSupplier(args, "SA");
  const { applicationId } = args.params;
  if (!isId(applicationId)) throw notFound();
  const form = await readForm(args.request, versionForm);
  const lines = linesIn(form.state.values);
  const done = await submitLines(ctx, applicationId, lines);
  if (!done.ok) {
    if (done.refusal === "NOT_FOUND") throw notFound();
    return refused(freshForm(), applicationRefusals[done.refusal], undefined, { submitted: 0 });
  }
  const { submitted, left } = done.value;
  if (left.length === 0) return seeOther(`/supplier/applications/${applicationId}`);
  // What the page shows is saved now; with it go new versions, so nothing typed is kept.
  const values: FormValues = {};
  return tryAgain({ values, errors: errorsOf(await listLines(ctx, applicationId), left) }, { submitted });
}

/** Each that was left, by its name, so that the person finds it among many. */
function errorsOf(lines: readonly OwnLine[], left: readonly LeftLine[]): FormError[] {
  return left.flatMap(({ lineId, refusal }) => {
    const line = lines.find((each) => each.lineId === lineId);
    const name = line === undefined ? "One that is not there any more" : `${line.settingName}, lot ${line.lot.code}`;
    return lineErrors(refusal).map(({ field, message }) => ({ field, message: `${name}: ${message}` }));
  });
}

export default function ApplicationSubmit() {
  const { address, listTitle, ...shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      title={title}
      caption={listTitle}
      back={{ href: address, text: "Your application" }}
      errors={answer?.form.errors}
    >
      <LinesToSubmit address={address} submitted={answer?.submitted ?? 0} {...shown} />
    </Page>
  );
}
