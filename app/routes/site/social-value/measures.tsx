import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { listMeasures } from "~/features/social-value/queries.server";
import { MeasureList } from "~/features/social-value/ui/measure-list";
import { IllustrativePounds } from "~/features/social-value/ui/pledge-table";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Social value in plain words";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export const handle = { cached: [] };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  return { measures: await listMeasures(ctx) };
}

export default function SocialValue() {
  const { measures } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }} wide>
      <p className="govuk-body">
        Social value is the good that a contract does beyond the work itself. Jobs, training and cleaner air are
        examples.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>The council says in each competition which measures it asks for.</li>
        <li>You say how many you promise, and how you will do it. That is a pledge.</li>
        <li>A pledge must be extra. What the law or the contract asks for anyway does not count.</li>
        <li>One activity counts once, under one measure.</li>
        <li>Where your business is based never earns marks.</li>
      </ul>
      <h2 className="govuk-heading-m">How pledges are compared</h2>
      <p className="govuk-body">
        Each unit counts as some pounds. Your number times the pounds is what your pledge counts as. The highest total
        gets all the marks for amount. The others get their share of it.
      </p>
      <InsetText>
        For example, 1.5 people newly employed for a year at £20,000.00 each counts as £30,000.00. If the highest total
        is £60,000.00, that is half of the marks.
      </InsetText>
      <IllustrativePounds />
      <h2 className="govuk-heading-l">The measures</h2>
      <MeasureList measures={measures} />
    </Page>
  );
}
