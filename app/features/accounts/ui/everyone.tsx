import { roleNames, type GrantedRole } from "~/core/actor";
import { Table } from "~/ui/table";

interface PersonOnPage {
  readonly name: string;
  readonly email: string;
  readonly places: readonly { readonly organisation: string | null; readonly role: GrantedRole }[];
}

/** The invented people of a demonstration and what each can do. */
export function Everyone({ people }: { readonly people: readonly PersonOnPage[] }) {
  return (
    <Table
      caption="People you can be"
      captionSize="m"
      rowHeader
      columns={[{ text: "Name" }, { text: "E-mail" }, { text: "Acts for, and as" }]}
      rows={people.map((person) => [person.name, person.email, <Places key="places" places={person.places} />])}
    />
  );
}

function Places({ places }: Pick<PersonOnPage, "places">) {
  const organisations = [...new Set(places.map(({ organisation }) => organisation))];
  if (organisations.length === 0) return <>No organisation yet</>;
  return (
    <>
      {organisations.map((organisation) => (
        <div key={organisation}>
          {organisation ?? "The platform"}:{" "}
          {places
            .filter((place) => place.organisation === organisation)
            .map(({ role }) => roleNames[role])
            .join(", ")}
        </div>
      ))}
    </>
  );
}
