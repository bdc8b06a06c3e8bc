import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { endPartnership } from "~/features/councils/commands/authorities.server";
import { findLedConsortium } from "~/features/councils/queries/authorities.server";
import { councilRefusals, isNotThere } from "~/features/councils/refusals";
import { notFound, refused, seeOther } from "~/platform/respond.server";
import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("End a partnership") }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId, authorityId } = args.params;
  const consortium = isId(consortiumId) ? await findLedConsortium(ctx, consortiumId) : undefined;
  const partner = consortium?.members.find((member) => member.authorityId === authorityId);
  if (consortium === undefined || partner === undefined) throw notFound();
  return { consortium: consortium.name, partner: partner.name };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsCouncil(args, "LE");
  const { consortiumId, authorityId } = args.params;
  if (!isId(consortiumId) || !isId(authorityId)) throw notFound();
  const done = await endPartnership(ctx, consortiumId, authorityId);
  if (done.ok) return seeOther("/council/partners");
  if (isNotThere(done.refusal)) throw notFound();
  return refused(freshForm(), councilRefusals[done.refusal]);
}

export default function PartnerEnd() {
  const { consortium, partner } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page
      title={`End the partnership with ${partner}?`}
      caption={consortium}
      back={{ href: "/council/partners" }}
      errors={form.errors}
    >
      <p className="govuk-body">
        From today it can start no new work from the approved lists you share. What it began before goes on. We tell its
        lead by e-mail.
      </p>
      <p className="govuk-body">You can add it again later.</p>
      <form method="post" noValidate>
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            End the partnership
          </Button>
          <a className="govuk-link" href="/council/partners">
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
