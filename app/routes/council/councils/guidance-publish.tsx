import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { publishGuidance } from "~/features/councils/commands/guidance.server";
import { guidanceWriters } from "~/features/councils/policy";
import { findGuidance } from "~/features/councils/queries/guidance.server";
import { guidanceRefusals } from "~/features/councils/refusals";
import { turnAway } from "~/features/councils/turn-away.server";
import { forbidden, notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Publish this page?";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const page = await findGuidance(ctx, pageId);
  if (page === "NOT_ALLOWED") throw await turnAway(ctx, args.request);
  if (page === undefined) throw notFound();
  return { page: { id: page.id, title: page.title, slug: page.slug } };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...guidanceWriters);
  const { pageId } = args.params;
  if (!isId(pageId)) throw notFound();
  const done = await publishGuidance(ctx, pageId);
  if (done.ok) return seeOther(`/council/guidance/${pageId}`);
  if (done.refusal === "NOT_FOUND") throw notFound();
  if (done.refusal === "NOT_ALLOWED") throw forbidden();
  return refused(freshForm(), guidanceRefusals[done.refusal]);
}

export default function GuidancePublish() {
  const { page } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  const address = `/council/guidance/${page.id}`;
  return (
    <Page
      title={title}
      caption={<span dir="auto">{page.title}</span>}
      back={{ href: address, text: "The page" }}
      errors={form.errors}
    >
      <p className="govuk-body">{`Anyone can read it from then on, at /guidance/${page.slug}.`}</p>
      <form method="post">
        <ButtonGroup>
          <Button preventDoubleClick>Publish the page</Button>
          <a className="govuk-link" href={address}>
            Leave it as it is
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
