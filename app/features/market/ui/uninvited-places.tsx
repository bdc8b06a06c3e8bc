import { ukDate, type CalendarDate } from "~/core/time";
import { Table } from "~/ui/table";
import { monthsWithoutInvitation } from "../rules/health";

interface UninvitedProps {
  readonly places: readonly {
    readonly membershipId: string;
    readonly settingName: string;
    readonly organisationName: string;
    readonly lotCode: string;
    readonly activeSinceOn: CalendarDate;
  }[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** Places that wait in vain, by name: so that somebody looks at why. */
export function UninvitedPlaces({ places, more }: UninvitedProps) {
  if (places.length === 0) {
    return (
      <p className="govuk-body">
        No setting has been active for {monthsWithoutInvitation} months without one invitation to compete.
      </p>
    );
  }
  return (
    <>
      <p className="govuk-body">
        Active for {monthsWithoutInvitation} months or longer, and never invited to compete. Look at whether the lot is
        used, and whether what the setting offers fits what you ask for.
      </p>
      <Table
        caption={more ? `Never invited, the first ${places.length}` : "Never invited"}
        captionHidden
        rowHeader
        columns={[{ text: "Setting" }, { text: "Supplier" }, { text: "Lot" }, { text: "Active since" }]}
        rows={places.map(({ membershipId, settingName, organisationName, lotCode, activeSinceOn }) => [
          <a key="setting" className="govuk-link" href={`/council/memberships/${membershipId}`}>
            {settingName}
          </a>,
          organisationName,
          lotCode,
          ukDate(activeSinceOn),
        ])}
      />
      {more && (
        <p className="govuk-body">There are more. These are the first {places.length}, in the order of the lots.</p>
      )}
    </>
  );
}
