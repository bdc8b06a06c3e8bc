import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { applyGrades } from "~/features/lists/commands/apply-grades.server";
import { gradeImporters, gradeReaders, mayImportGrades } from "~/features/lists/policy";
import {
  findGradeImport,
  findNewerImport,
  listChangeLines,
  listFaultLines,
} from "~/features/lists/queries/grade-imports.server";
import { leadsAnyList } from "~/features/lists/queries/graded-settings.server";
import { gradesRefusals } from "~/features/lists/refusals/lists";
import { mostFaultsKept } from "~/features/lists/rules/grade-imports";
import { GradeFileStanding } from "~/features/lists/ui/grade-file-standing";
import { GradeChanges, GradeFaults, GradeFileFacts, OlderGrades } from "~/features/lists/ui/grades-preview";
import { forbidden, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data === undefined ? "Grades" : `${data.file.fileName}: grades`) },
];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeReaders);
  const { importId } = args.params;
  const file = isId(importId) ? await findGradeImport(ctx, importId) : undefined;
  if (file === undefined) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const key = (name: string) => {
    const given = searchParams.get(name) ?? undefined;
    return isId(given) ? given : undefined;
  };
  const [changes, older, faults, newer, leads] = await Promise.all([
    listChangeLines(ctx, file.importId, { kind: "CHANGE", after: key("changes") }),
    listChangeLines(ctx, file.importId, { kind: "OLDER", after: key("older") }),
    listFaultLines(ctx, file.importId, key("faults")),
    file.stage === "SUPERSEDED" ? findNewerImport(ctx, file.importId) : undefined,
    leadsAnyList(ctx),
  ]);
  const mayApply = file.stage === "READY" && mayImportGrades(ctx.actor, leads);
  return {
    ...{ address: `/council/grades/${file.importId}`, file, newer, mayApply },
    changes: { next: changes.next, rows: changes.rows.map(({ id: _, ...row }) => row) },
    older: { next: older.next, rows: older.rows.map(standing) },
    faults: { next: faults.next, rows: faults.rows.map(({ id: _, ...row }) => row) },
    done: searchParams.has("applied") ? "APPLIED" : searchParams.has("again") ? "AGAIN" : undefined,
  } as const;
}

/** Of an older line nothing follows. */
function standing(line: Awaited<ReturnType<typeof listChangeLines>>["rows"][number]) {
  const { settingName, organisationId, organisationName, grade, gradedOn, status, ...rest } = line;
  const { gradeBefore, gradedOnBefore, statusBefore } = rest;
  const names = { settingName, organisationId, organisationName };
  return { ...names, grade, gradedOn, status, gradeBefore, gradedOnBefore, statusBefore };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeImporters);
  const { importId } = args.params;
  if (!isId(importId)) throw notFound();
  const done = await applyGrades(ctx, importId);
  if (done.ok) return seeOther(`/council/grades/${importId}?${done.value.isNew ? "applied" : "again"}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(freshForm(), gradesRefusals[done.refusal]);
}

export default function GradesFile() {
  const { address, file, changes, older, faults, newer, mayApply, done } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const hasWork = file.changes + file.details > 0;
  return (
    <Page
      title={file.fileName}
      caption="Grades from regulators"
      back={{ href: "/council/grades", text: "Grades from regulators" }}
      errors={form.errors}
      banner={<GradeFileStanding done={done} />}
      wide
    >
      {file.stage === "WITHDRAWN" && <p className="govuk-body">{gradesRefusals.WITHDRAWN}</p>}
      {file.stage === "SUPERSEDED" && (
        <p className="govuk-body">
          {gradesRefusals.SUPERSEDED}{" "}
          {newer !== undefined && (
            <a className="govuk-link" href={`/council/grades/${newer}`}>
              See the newer file
            </a>
          )}
        </p>
      )}
      <GradeFileFacts file={file} />
      <h2 className="govuk-heading-m">{file.stage === "APPLIED" ? "What changed" : "What will change"}</h2>
      {changes.rows.length > 0 ? (
        <GradeChanges changes={changes.rows} stage={file.stage} />
      ) : (
        <p className="govuk-body">{hasWork ? "Only dates of inspections or reports." : "Nothing."}</p>
      )}
      <More address={address} name="changes" what="changes" next={changes.next} />
      {mayApply && (
        <form method="post" noValidate>
          {hasWork && (
            <p className="govuk-body">
              What stands here changes at once. Suspended settings get no new people, and their providers are told why.
            </p>
          )}
          <ButtonGroup>
            {hasWork && <Button preventDoubleClick>Apply these changes</Button>}
            <a className="govuk-link" href={`${address}/withdraw`}>
              Throw this file away
            </a>
          </ButtonGroup>
        </form>
      )}
      {older.rows.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Older than what is here</h2>
          <p className="govuk-body">
            A later inspection is here already. Nothing is done with these lines: look at them if a provider told the
            later one itself.
          </p>
          <OlderGrades lines={older.rows} />
          <More address={address} name="older" what="older lines" next={older.next} />
        </>
      )}
      {faults.rows.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Lines with something wrong</h2>
          <GradeFaults faults={faults.rows} most={file.faulty > mostFaultsKept} />
          <More address={address} name="faults" what="lines with something wrong" next={faults.next} />
        </>
      )}
    </Page>
  );
}

interface MoreProps {
  readonly address: string;
  readonly name: string;
  readonly what: string;
  readonly next: string | undefined;
}

function More({ address, name, what, next }: MoreProps) {
  const link = next === undefined ? undefined : { href: `${address}?${name}=${next}`, text: `More ${what}` };
  return <Pagination aria-label={`Pages of ${what}`} next={link} />;
}
