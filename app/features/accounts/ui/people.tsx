import type { ReactNode } from "react";
import { roleNames, type GrantedRole } from "~/core/actor";
import { Button } from "~/ui/button";
import { Page } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { Table } from "~/ui/table";

interface PeopleProps {
  /** The address of this page: `/council/people` or `/supplier/people`. */
  readonly address: string;
  readonly home: string;
  readonly people: readonly {
    readonly personId: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly GrantedRole[];
  }[];
  readonly invitations: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly email: string;
    readonly roles: readonly GrantedRole[];
    readonly until: string;
  }[];
  /** The last person on this page where there are more, and the last invitation. */
  readonly next: string | undefined;
  readonly earlier: string | undefined;
  /** Not where both lists begin. */
  readonly further: boolean;
  readonly mayManage: boolean;
  /** What waits for whoever manages people: it stands before the people. */
  readonly children?: ReactNode;
}

/** The people of one's own organisation, and the invitations that wait. */
export function People(props: PeopleProps) {
  const { address, home, people, invitations, next, earlier, further, mayManage, children } = props;
  return (
    <Page title="People" back={{ href: home }} wide>
      {mayManage && <Button href={`${address}/invite`}>Invite a colleague</Button>}
      {children}
      <Table
        caption="People who act for your organisation"
        captionHidden
        rowHeader
        columns={[{ text: "Name" }, { text: "E-mail" }, { text: "Roles" }]}
        rows={people.map(({ personId, name, email, roles }) => [
          mayManage ? (
            <a key="name" className="govuk-link" href={`${address}/${personId}`}>
              {name}
            </a>
          ) : (
            name
          ),
          email,
          rolesInWords(roles),
        ])}
      />
      <Pagination
        aria-label="More people"
        previous={further ? { href: address, text: "Back to the start" } : undefined}
        next={next === undefined ? undefined : { href: `${address}?after=${next}`, text: "More people" }}
      />
      <h2 className="govuk-heading-m">Invitations that wait for an answer</h2>
      {invitations.length === 0 ? (
        <p className="govuk-body">There are none.</p>
      ) : (
        <Table
          caption="Invitations that wait for an answer"
          captionHidden
          rowHeader
          columns={[
            { text: "Name" },
            { text: "E-mail" },
            { text: "Roles" },
            { text: "The link works until" },
            ...(mayManage ? [{ text: "Change" }] : []),
          ]}
          rows={invitations.map(({ id, name, email, roles, until }) => [
            ...[name ?? email, email, rolesInWords(roles), until],
            ...(mayManage
              ? [<TakeBack key="take-back" href={`${address}/invitations/${id}/take-back`} who={name ?? email} />]
              : []),
          ])}
        />
      )}
      <Pagination
        aria-label="More invitations"
        next={earlier === undefined ? undefined : { href: `${address}?before=${earlier}`, text: "Earlier invitations" }}
      />
    </Page>
  );
}

function rolesInWords(roles: readonly GrantedRole[]): string {
  return roles.map((role) => roleNames[role]).join(", ");
}

function TakeBack({ href, who }: { readonly href: string; readonly who: string }) {
  return (
    <a className="govuk-link" href={href}>
      Take back<span className="govuk-visually-hidden"> the invitation of {who}</span>
    </a>
  );
}
