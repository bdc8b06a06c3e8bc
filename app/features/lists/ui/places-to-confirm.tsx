import type { FormState } from "~/core/form-state";
import { ukDate, type CalendarDate } from "~/core/time";
import { agesInWords, registrationStatusNames, type RegistrationStatus } from "~/features/suppliers/rules/settings";
import { Checkboxes } from "~/ui/checkboxes";

interface PlaceToConfirm {
  readonly membershipId: string;
  readonly settingName: string;
  readonly lotCode: string;
  readonly listTitle: string;
  readonly confirmBy: CalendarDate;
  readonly registrationStatus: RegistrationStatus;
  readonly registrationNumber: string | null;
  readonly registrationEndsOn: CalendarDate | null;
  readonly places: number | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly contact: string;
}

interface PlacesToConfirmProps {
  readonly state: FormState;
  readonly places: readonly PlaceToConfirm[];
  readonly today: CalendarDate;
}

/** Each place on a list with what stands there, to be ticked where it is still right. */
export function PlacesToConfirm({ state, places, today }: PlacesToConfirmProps) {
  return (
    <Checkboxes
      name="places"
      legend="Tick each place that is still right"
      state={state}
      items={places.map((place) => ({
        value: place.membershipId,
        text: `${place.settingName}, lot ${place.lotCode} of “${place.listTitle}”`,
        hint: [...factsOf(place), dayInWords(place.confirmBy, today)].join(". "),
      }))}
    />
  );
}

function factsOf(place: PlaceToConfirm): string[] {
  const { registrationStatus, registrationNumber, registrationEndsOn, places, contact } = place;
  const ages = agesInWords(place.ageMin, place.ageMax);
  const number = registrationNumber === null ? "" : `, ${registrationNumber}`;
  const ends = registrationEndsOn === null ? "" : `, until ${ukDate(registrationEndsOn)}`;
  return [
    ...(places === null ? [] : [`${places} ${places === 1 ? "place" : "places"}`]),
    ...(ages === undefined ? [] : [`Ages ${ages}`]),
    ...(registrationStatus === "NOT_NEEDED" ? [] : [`${registrationStatusNames[registrationStatus]}${number}${ends}`]),
    `Ask: ${contact}`,
  ];
}

function dayInWords(confirmBy: CalendarDate, today: CalendarDate): string {
  return confirmBy < today
    ? `It was due on ${ukDate(confirmBy)}. You get no invitations for it until you confirm`
    : `Confirm by ${ukDate(confirmBy)}`;
}
