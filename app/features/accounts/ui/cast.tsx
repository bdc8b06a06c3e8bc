import { roleNames, type GrantedRole } from "~/core/actor";
import { Details } from "~/ui/details";
import { InsetText } from "~/ui/inset-text";
import { byOrganisation, castOf } from "../rules";
import { EnterAs } from "./enter-as";
import { roleHints } from "./role-words";

export interface PersonOfCast {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly roles: readonly GrantedRole[];
}

interface CastProps {
  readonly people: readonly PersonOfCast[];
  /** There are more people than these. */
  readonly more: boolean;
  /** The page that asked to sign in. */
  readonly next: string | undefined;
}

/** Above the fields, for who comes without an account. */
export function CastAhead() {
  return (
    <InsetText>
      No account? This is a demonstration:{" "}
      <a className="govuk-link" href="#people">
        look round as one of its people
      </a>
      .
    </InsetText>
  );
}

/** Who to be in a demonstration: the people of its story first, everybody else behind one press. */
export function Cast({ people, more, next }: CastProps) {
  const cast = castOf(people);
  const others = people.filter((person) => !cast.includes(person));
  return (
    <>
      <h2 className="govuk-heading-m" id="people">
        Look round as one of these people
      </h2>
      <p className="govuk-body">
        They are invented. One press signs you in as them.{" "}
        <a href="/demo" className="govuk-link">
          The story in seven steps
        </a>{" "}
        shows what there is to see.
      </p>
      <People people={cast} next={next} />
      {others.length > 0 && (
        <Details summary={`Everyone else (${others.length})`}>
          <Everyone people={others} next={next} headingLevel={3} />
        </Details>
      )}
      {more && (
        <p className="govuk-body">
          <a className="govuk-link" href="/demo/people">
            See all the people
          </a>
        </p>
      )}
    </>
  );
}

interface EveryoneProps {
  readonly people: readonly PersonOfCast[];
  readonly next?: string | undefined;
  readonly headingLevel: 2 | 3;
}

/** People by organisation, each in the order of names. */
export function Everyone({ people, next, headingLevel }: EveryoneProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {byOrganisation(people).map(([organisation, members]) => (
        <section key={organisation}>
          <Heading className="govuk-heading-s">{organisation}</Heading>
          <People people={members} next={next} />
        </section>
      ))}
    </>
  );
}

function People({ people, next }: { readonly people: readonly PersonOfCast[]; readonly next: string | undefined }) {
  return (
    <ul className="govuk-list app-cast">
      {people.map(({ personId, name, organisation, roles }) => (
        <li key={personId} className="app-cast__person">
          <EnterAs personId={personId} name={name} next={next} />
          <div>
            <strong>{roles.length === 0 ? "No role yet" : roles.map((role) => roleNames[role]).join(", ")}</strong>
            {organisation !== null && <>, {organisation}</>}
            <div className="govuk-hint govuk-!-margin-bottom-0">
              {roles.length === 0
                ? "Adds an organisation, or waits to be invited."
                : roles.map((role) => roleHints[role]).join(" ")}
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
