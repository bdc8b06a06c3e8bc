import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ukDateTime } from "~/core/time";
import { enterDemonstration } from "~/features/accounts/enter.server";
import { listScenes } from "~/features/market/queries/story.server";
import { Story } from "~/features/market/ui/story";
import { readOnly } from "~/platform/respond.server";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "This is a demonstration";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterDemonstration(args);
  return { scenes: await listScenes(ctx), portalTime: ukDateTime(ctx.now) };
}

/** In real use a post finds nothing here either. */
export async function action(args: ActionFunctionArgs) {
  await enterDemonstration(args);
  throw readOnly();
}

export default function StoryOfDemonstration() {
  const { scenes, portalTime } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }}>
      <p className="govuk-body">
        Everyone and everything here is invented. Press everything: nothing leaves this portal. The story has seven
        steps.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href="/demo/people">
            Be anybody
          </a>
          : every person, with what each can do
        </li>
        <li>
          <a className="govuk-link" href="/demo/clock">
            Move the clock forward
          </a>{" "}
          to see a deadline pass. It is now {portalTime}
        </li>
        <li>
          <a className="govuk-link" href="/demo/mail">
            Read the e-mails
          </a>{" "}
          that the portal would have sent
        </li>
      </ul>
      <Story scenes={scenes} />
    </Page>
  );
}
