import { ukDate, type CalendarDate } from "~/core/time";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Table } from "~/ui/table";
import { authorityKindNames, type AuthorityKind } from "../rules/authorities";

interface PartnerOnPage {
  readonly authorityId: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly joinedOn: CalendarDate;
  readonly waitsForLead: boolean;
}

interface FormerPartner extends Pick<PartnerOnPage, "name" | "kind" | "joinedOn"> {
  readonly leftOn: CalendarDate | null;
}

interface ConsortiumOnPage {
  readonly id: string;
  readonly name: string;
  readonly lead: { readonly authorityId: string; readonly name: string };
  readonly isLead: boolean;
  readonly members: readonly PartnerOnPage[];
  readonly formerMembers: readonly FormerPartner[];
}

/** The consortia a council takes part in; those it leads with what its lead may do. */
export function Consortia({ consortia }: { readonly consortia: readonly ConsortiumOnPage[] }) {
  if (consortia.length === 0) {
    return (
      <EmptyState text="Your council is in no consortium yet. A consortium is a group of councils that share approved lists.">
        <Button href="/council/partners/new-consortium">Form a consortium</Button>
      </EmptyState>
    );
  }
  return (
    <>
      <Button href="/council/partners/new-consortium">Form a consortium</Button>
      {consortia.map((consortium) => (
        <section key={consortium.id}>
          <h2 className="govuk-heading-m">{consortium.name}</h2>
          <p className="govuk-body">
            {consortium.isLead ? "Your council leads it." : `${consortium.lead.name} leads it.`}
          </p>
          <Members consortium={consortium} />
          {consortium.isLead && (
            <p className="govuk-body">
              <a className="govuk-link" href={`/council/partners/${consortium.id}/join`}>
                Add a partner that is here already
                <span className="govuk-visually-hidden"> to {consortium.name}</span>
              </a>
              <br />
              <a className="govuk-link" href={`/council/partners/${consortium.id}/new`}>
                Add a partner that is new here
                <span className="govuk-visually-hidden"> to {consortium.name}</span>
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}

function Members({ consortium }: { readonly consortium: ConsortiumOnPage }) {
  const { id, name, lead, isLead, members, formerMembers } = consortium;
  return (
    <Table
      caption={`Partners in ${name}`}
      captionHidden
      rowHeader
      columns={[
        { text: "Partner" },
        { text: "Kind" },
        { text: "Takes part" },
        ...(isLead ? [{ text: "What you can do" }] : []),
      ]}
      rows={[
        ...members.map((member) => [
          member.name,
          authorityKindNames[member.kind],
          `Since ${ukDate(member.joinedOn)}`,
          ...(isLead
            ? [<Acts key="acts" consortiumId={id} member={member} isLead={member.authorityId === lead.authorityId} />]
            : []),
        ]),
        ...formerMembers.map((member) => [
          member.name,
          authorityKindNames[member.kind],
          takenPart(member),
          ...(isLead ? ["Nothing"] : []),
        ]),
      ]}
    />
  );
}

function takenPart({ joinedOn, leftOn }: FormerPartner): string {
  return leftOn === null ? `From ${ukDate(joinedOn)}` : `From ${ukDate(joinedOn)}, left on ${ukDate(leftOn)}`;
}

function Acts({
  consortiumId,
  member,
  isLead,
}: {
  readonly consortiumId: string;
  readonly member: PartnerOnPage;
  readonly isLead: boolean;
}) {
  if (isLead) return "It leads, so it stays";
  const address = `/council/partners/${consortiumId}/${member.authorityId}`;
  return (
    <>
      {member.waitsForLead && (
        <>
          Nobody has accepted the invitation yet.{" "}
          <a className="govuk-link" href={`${address}/invite`}>
            Invite again<span className="govuk-visually-hidden">: {member.name}</span>
          </a>
          <br />
        </>
      )}
      <a className="govuk-link" href={`${address}/end`}>
        End the partnership<span className="govuk-visually-hidden"> with {member.name}</span>
      </a>
    </>
  );
}
