import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm, valueOf } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { addLots } from "~/features/lists/commands/lots.server";
import { generatedLotsForm } from "~/features/lists/forms/generated-lots";
import { listRunners } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { lotRefusals } from "~/features/lists/refusals/lists";
import { ConfirmLots, GenerateFields, generateValues } from "~/features/lists/ui/generate-lots";
import { readForm } from "~/platform/form-reading.server";
import { notFound, refused, seeOther, showAgain, tryAgain } from "~/platform/respond.server";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Make many lots at once";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list?.isLead !== true) throw notFound();
  return { listId: list.listId, listTitle: list.title };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listRunners);
  const { listId } = args.params;
  if (!isId(listId)) throw notFound();
  const form = await readForm(args.request, generatedLotsForm);
  if (!form.ok) return tryAgain(form.state, { lots: undefined });
  const lots = form.value.map(({ code, title: name, ageMin, ageMax }) => ({ code, title: name, ageMin, ageMax }));
  const pressed = valueOf(form.state, "then");
  if (pressed !== "add") return showAgain(form.state, [], { lots: pressed === "change" ? undefined : lots });
  const done = await addLots(ctx, listId, form.value);
  if (done.ok) return seeOther(`/council/lists/${listId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  return refused(form.state, lotRefusals[done.refusal], "main-content", { lots: undefined });
}

export default function LotsGenerate() {
  const { listId, listTitle } = useLoaderData<typeof loader>();
  const { form, lots } = useActionData<typeof action>() ?? { form: freshForm(generateValues()), lots: undefined };
  return (
    <Page
      title={title}
      caption={listTitle}
      back={{ href: `/council/lists/${listId}`, text: listTitle }}
      errors={form.errors}
      wide={lots !== undefined}
    >
      <form method="post" noValidate>
        {lots === undefined ? (
          <>
            <p className="govuk-body">
              Write a code and a title on each line. Every need is put together with every placement type and every age
              range. You see the lots before they are added.
            </p>
            <GenerateFields state={form} />
            <Button>Show the lots</Button>
          </>
        ) : (
          <ConfirmLots state={form} lots={lots} />
        )}
      </form>
    </Page>
  );
}
