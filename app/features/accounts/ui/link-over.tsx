import { Button } from "~/ui/button";
import { Page } from "~/ui/page";

/** What a link shows that has been used, has been replaced or is too old. */
export function LinkOver({ askAgain }: { readonly askAgain?: string }) {
  return (
    <Page title="This link has been used or is too old" back={{ href: "/" }}>
      <p className="govuk-body">A link works once. If you have finished already, sign in.</p>
      <Button href="/sign-in">Sign in</Button>
      {askAgain === undefined ? (
        <p className="govuk-body">If you have not, ask the person who invited you for a new one.</p>
      ) : (
        <p className="govuk-body">
          If you have not,{" "}
          <a className="govuk-link" href={askAgain}>
            ask for a new link
          </a>
          .
        </p>
      )}
    </Page>
  );
}
