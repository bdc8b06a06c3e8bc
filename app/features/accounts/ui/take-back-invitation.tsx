import { Button, ButtonGroup } from "~/ui/button";
import { Page } from "~/ui/page";

interface TakeBackProps {
  readonly title: string;
  readonly email: string;
  readonly back: string;
}

export function TakeBackInvitation({ title, email, back }: TakeBackProps) {
  return (
    <Page title={title} back={{ href: back }}>
      <p className="govuk-body">
        The link we sent to <strong>{email}</strong> stops working. You can invite them again.
      </p>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            Take it back
          </Button>
          <a className="govuk-link" href={back}>
            Keep it
          </a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
