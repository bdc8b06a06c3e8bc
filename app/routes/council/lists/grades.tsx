import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { importGrades } from "~/features/lists/commands/import-grades.server";
import { gradesForm } from "~/features/lists/forms/grades";
import { gradeImporters, gradeReaders, mayImportGrades } from "~/features/lists/policy";
import { listGradeImports } from "~/features/lists/queries/grade-imports.server";
import { leadsAnyList } from "~/features/lists/queries/graded-settings.server";
import { gradesFileSentence, mostGradesFileBytes } from "~/features/lists/rules/grade-imports";
import { GradeFileFields, GradeFiles } from "~/features/lists/ui/grade-files";
import { checkForm } from "~/platform/form-reading.server";
import { forbidden, notFound, refused, seeOther, tryAgain } from "~/platform/respond.server";
import { readUpload } from "~/platform/upload-reading.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Grades from regulators";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeReaders);
  const given = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const before = isId(given) ? given : undefined;
  const [{ rows, next }, leads] = await Promise.all([listGradeImports(ctx, before), leadsAnyList(ctx)]);
  return {
    files: rows.map(({ importId, scheme, fileName, stage, addedAt, addedBy }) => {
      return { importId, scheme, fileName, stage, addedAt, addedBy };
    }),
    ...{ next, before, mayImport: mayImportGrades(ctx.actor, leads) },
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeImporters);
  const { files } = args.context.services;
  const { fields, file } = await readUpload(args.request, files, { mostBytes: mostGradesFileBytes });
  const form = checkForm(fields, gradesForm);
  if (file === undefined) {
    return tryAgain({ ...form.state, errors: [...form.state.errors, { field: "file", message: "Choose the file" }] });
  }
  if ("tooLarge" in file) return refused(form.state, gradesFileSentence({ code: "TOO_LARGE" }), "file");
  if (!form.ok) {
    await files.discard(file.received);
    // A browser never shows a chosen file again.
    return refused(form.state, "Choose the file again", "file");
  }
  const done = await importGrades(ctx, files, { scheme: form.value.scheme, sent: file });
  if (done.ok) return seeOther(`/council/grades/${done.value.importId}`);
  if (typeof done.refusal === "object") return refused(form.state, gradesFileSentence(done.refusal), "file");
  throw done.refusal === "NOT_ALLOWED" ? forbidden() : notFound();
}

export default function Grades() {
  const { files, next, before, mayImport } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/council/lists", text: "Approved lists" }} errors={form.errors} wide>
      <p className="govuk-body">
        Send the file that a regulator gives out, and see what it would change. Nothing changes before you say so.
      </p>
      {mayImport && (
        <form method="post" encType="multipart/form-data" noValidate>
          <GradeFileFields state={form} />
          <Button preventDoubleClick>See what would change</Button>
        </form>
      )}
      <h2 className="govuk-heading-m">Files that were sent</h2>
      {files.length > 0 ? <GradeFiles files={files} /> : <EmptyState text="No file was sent yet." />}
      <Pagination
        previous={before === undefined ? undefined : { href: "/council/grades", text: "Back to the start" }}
        next={next === undefined ? undefined : { href: `/council/grades?before=${next}` }}
      />
    </Page>
  );
}
