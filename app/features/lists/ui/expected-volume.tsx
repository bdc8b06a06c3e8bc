import { ukDate, type CalendarDate } from "~/core/time";
import { Preserved } from "~/ui/preserved";

export interface ExpectedOnPage {
  readonly expectedVolume: string | null;
  readonly expectedVolumeOn: CalendarDate | null;
}

/** The row of a summary list, where the council said what it expects: an expectation is of a day. */
export function expectedRows({ expectedVolume, expectedVolumeOn }: ExpectedOnPage) {
  if (expectedVolume === null || expectedVolumeOn === null) return [];
  const value = (
    <>
      <Preserved>{expectedVolume}</Preserved>
      <p className="govuk-hint govuk-!-margin-bottom-0">Said on {ukDate(expectedVolumeOn)}. It is not a promise.</p>
    </>
  );
  return [{ key: "What we expect to buy", value }];
}

/** The same in one cell of a table of many. */
export function expectedInWords({ expectedVolume, expectedVolumeOn }: ExpectedOnPage): string {
  if (expectedVolume === null || expectedVolumeOn === null) return "Not said";
  return `${expectedVolume}, said on ${ukDate(expectedVolumeOn)}`;
}
