import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { roleNames } from "~/core/actor";
import { freshForm } from "~/core/form-state";
import { ukDateTime } from "~/core/time";
import { switchOrganisation } from "~/features/accounts/commands/sign-in.server";
import { enterAsPerson, whoIsHere } from "~/features/accounts/enter.server";
import { organisationChoiceForm } from "~/features/accounts/forms";
import { listPlaces } from "~/features/accounts/queries.server";
import { accountRefusals } from "~/features/accounts/refusals";
import { Places } from "~/features/accounts/ui/places";
import { listOwnRequests } from "~/features/suppliers/queries/join-requests.server";
import { waitsUntil } from "~/features/suppliers/rules/join-requests";
import { OwnRequests } from "~/features/suppliers/ui/own-requests";
import { readForm } from "~/platform/form-reading.server";
import { refused, seeOther, tryAgain } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SummaryList } from "~/ui/summary-list";

const title = "Your account";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const visitor = await whoIsHere(args);
  const [places, requests] = await Promise.all([
    listPlaces(ctx, ctx.actor.personId),
    listOwnRequests(ctx, ctx.actor.personId),
  ]);
  return {
    name: visitor?.name ?? "",
    email: visitor?.email ?? "",
    runsPortal: ctx.actor.kind === "platform",
    places: places.map(({ id, name, roles }) => ({
      id,
      name,
      roles: roles.map((role) => roleNames[role]).join(", "),
      current: id === visitor?.organisation?.id,
    })),
    requests: requests.map(({ requestId, name, askedAt }) => ({
      ...{ requestId, name },
      asked: ukDateTime(askedAt),
      until: ukDateTime(waitsUntil(askedAt)),
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await enterAsPerson(args);
  const form = await readForm(args.request, organisationChoiceForm);
  if (!form.ok) return tryAgain(form.state);
  const cookie = args.request.headers.get("cookie");
  const done = await switchOrganisation(ctx, ctx.actor.personId, form.value.organisation, cookie);
  if (!done.ok) return refused(form.state, accountRefusals[done.refusal]);
  return seeOther("/account/start", { "Set-Cookie": done.value.cookie });
}

export default function Account() {
  const { name, email, places, requests, runsPortal } = useLoaderData<typeof loader>();
  const { form } = useActionData<typeof action>() ?? { form: freshForm() };
  return (
    <Page title={title} back={{ href: "/" }} errors={form.errors}>
      <SummaryList
        rows={[
          { key: "Name", value: name },
          { key: "E-mail", value: email },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href="/account/sessions">
          Where you are signed in
        </a>
      </p>
      <h2 className="govuk-heading-m">Organisations you act for</h2>
      <Places places={places} runsPortal={runsPortal} />
      <OwnRequests requests={requests} />
    </Page>
  );
}
