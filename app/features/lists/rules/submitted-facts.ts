import type { Gender } from "~/features/suppliers/rules";

/**
 * What was submitted, frozen with the line: the assessor reads this and nothing newer. Rates are pence a
 * week without VAT, by band.
 */
export interface SubmittedFacts {
  readonly format: "quayside-line/1";
  readonly organisation: {
    readonly name: string;
    readonly identifier: string;
    readonly postalAddress: string;
    readonly email: string;
  };
  readonly header: {
    readonly contactName: string;
    readonly contactEmail: string;
    readonly contactPhone: string | null;
    readonly safeguardingLead: string;
    readonly insuranceCommitted: boolean;
    readonly termsAccepted: boolean;
  };
  readonly setting: {
    readonly name: string;
    readonly kind: string;
    readonly regulator: string;
    readonly registrationNumber: string | null;
    readonly registrationStatus: string;
    readonly registrationEndsOn: string | null;
    readonly latestGrade: string | null;
    readonly latestGradeOn: string | null;
    readonly address: string;
    readonly capacity: number;
    readonly ageMin: number;
    readonly ageMax: number;
    readonly genders: Gender;
    readonly needs: readonly string[];
  };
  readonly lot: { readonly code: string; readonly title: string };
  readonly line: {
    readonly capacityOffered: number;
    readonly ageMin: number;
    readonly ageMax: number;
    readonly genders: Gender;
    readonly needs: readonly string[];
    readonly vacancyContact: string;
  };
  readonly rates: readonly { readonly band: string; readonly weeklyPence: number }[];
}
