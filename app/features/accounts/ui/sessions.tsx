import { Button } from "~/ui/button";
import { SummaryList } from "~/ui/summary-list";

interface SessionOnPage {
  readonly handle: string;
  readonly device: string;
  readonly started: string;
  readonly lastUsed: string;
  readonly organisation: string | null;
  readonly isThisOne: boolean;
}

/** Every place a person is signed in, this one said so, and the way out of each. */
export function Sessions({ sessions }: { readonly sessions: readonly SessionOnPage[] }) {
  const others = sessions.filter(({ isThisOne }) => !isThisOne);
  return (
    <>
      <p className="govuk-body">
        If you do not know one of these, end it, then{" "}
        <a className="govuk-link" href="/forgotten-password">
          choose a new password
        </a>
        . We keep no note of where in the world you are.
      </p>
      {others.length > 0 && (
        <Button variant="secondary" href="/account/sessions/end-others">
          Sign out everywhere else
        </Button>
      )}
      {sessions.map((session) => (
        <section key={session.handle}>
          <SummaryList
            card={{
              title: session.isThisOne ? `${session.device}: this one` : session.device,
              actions: [
                session.isThisOne
                  ? { href: "/sign-out", text: "Sign out" }
                  : { href: `/account/sessions/${session.handle}/end`, text: "End" },
              ],
            }}
            rows={[
              { key: "Last used", value: session.lastUsed },
              { key: "Signed in", value: session.started },
              { key: "Acts for", value: session.organisation ?? "No organisation" },
            ]}
          />
        </section>
      ))}
    </>
  );
}
