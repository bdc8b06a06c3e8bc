import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";

export function TakeBackRequest({ title, back }: { readonly title: string; readonly back: string }) {
  return (
    <Page title={title} back={{ href: back }}>
      <p className="govuk-body">Nobody there can let you in any more. You can ask again.</p>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Take it back
          </Button>
          <a className="govuk-link" href={back}>
            Go on waiting
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
