import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField } from "~/ui/hidden-field";
import { SummaryList } from "~/ui/summary-list";

interface Place {
  readonly id: string;
  readonly name: string;
  readonly roles: string;
  readonly current: boolean;
}

/** The organisations a person may act for, and which one it is now. */
export function Places({ places, runsPortal }: { readonly places: readonly Place[]; readonly runsPortal: boolean }) {
  if (runsPortal) {
    return (
      <p className="govuk-body">
        You run this portal, so you act for no organisation.{" "}
        <a className="govuk-link" href="/admin">
          See this installation
        </a>
      </p>
    );
  }
  if (places.length === 0) {
    return (
      <EmptyState text="You do not act for an organisation yet.">
        <p className="govuk-body">
          If you run a business, a charity or a care service, add it now. It takes about 10 minutes.
        </p>
        <Button href="/supplier/register">Add your organisation</Button>
      </EmptyState>
    );
  }
  return (
    <>
      {places.map((place) => (
        <section key={place.id}>
          <SummaryList
            card={{ title: place.name }}
            rows={[
              { key: "Your roles", value: place.roles },
              { key: "Acting for it now", value: place.current ? "Yes" : <Switch place={place} /> },
            ]}
          />
        </section>
      ))}
      <p className="govuk-body">
        <a className="govuk-link" href="/supplier/register">
          Add another supplier organisation
        </a>
      </p>
    </>
  );
}

function Switch({ place }: { readonly place: Place }) {
  return (
    <form method="post">
      <HiddenField name="organisation" value={place.id} />
      <Button variant="secondary" preventDoubleClick>
        Act for {place.name}
      </Button>
    </form>
  );
}
