import { roleNames, type GrantedRole } from "~/core/actor";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { SummaryList } from "~/ui/summary-list";
import { roleHints } from "./role-words";

interface ColleagueProps {
  /** The address of the list: `/council/people` or `/supplier/people`. */
  readonly address: string;
  readonly person: {
    readonly personId: string;
    readonly name: string;
    readonly email: string;
    readonly grants: readonly { readonly id: string; readonly role: GrantedRole }[];
  };
  readonly mayHoldMore: boolean;
}

/** One person of one's own organisation with their roles. */
export function Colleague({ address, person, mayHoldMore }: ColleagueProps) {
  return (
    <Page title={person.name} caption={person.email} back={{ href: address }}>
      <h2 className="govuk-heading-m">Roles</h2>
      <SummaryList
        rows={person.grants.map(({ id, role }) => ({
          key: roleNames[role],
          value: roleHints[role],
          actions: [{ href: `${address}/grants/${id}/end`, text: "End", hiddenText: `the role ${roleNames[role]}` }],
        }))}
      />
      {mayHoldMore ? (
        <Button variant="secondary" href={`${address}/${person.personId}/give`}>
          Give another role
        </Button>
      ) : (
        <p className="govuk-body">{person.name} has every role there is.</p>
      )}
      <p className="govuk-body">When the last role ends, the person no longer acts for your organisation.</p>
    </Page>
  );
}
