import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { withdrawGrades } from "~/features/lists/commands/import-grades.server";
import { gradeImporters } from "~/features/lists/policy";
import { findGradeImport } from "~/features/lists/queries/grade-imports.server";
import { gradesRefusals } from "~/features/lists/refusals/lists";
import { forbidden, moveOn, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Throw this file away";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeImporters);
  const { importId } = args.params;
  const file = isId(importId) ? await findGradeImport(ctx, importId) : undefined;
  if (file === undefined) throw notFound();
  const address = `/council/grades/${file.importId}`;
  if (file.stage !== "READY") moveOn(args, address);
  return { address, fileName: file.fileName };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...gradeImporters);
  const { importId } = args.params;
  if (!isId(importId)) throw notFound();
  const done = await withdrawGrades(ctx, importId);
  if (done.ok) return seeOther(`/council/grades/${importId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(freshForm(), gradesRefusals[done.refusal]);
}

export default function GradesWithdraw() {
  const { address, fileName } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} caption={fileName} back={{ href: address, text: fileName }} errors={form.errors}>
      <p className="govuk-body">Nothing of it was changed, and nothing will be. You can send it again later.</p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button preventDoubleClick>Throw it away</Button>
          <a className="govuk-link" href={address}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
