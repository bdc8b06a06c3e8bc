import type { SubmittedFacts } from "~/features/lists/rules/submitted-facts";

const care = { ageMin: 8, ageMax: 17, genders: "ANY", needs: ["N1"] } as const;
/** A line of a children’s home, as it is frozen: everything that a rule can settle is as it should be. */
export const submittedFacts: SubmittedFacts = {
  format: "quayside-line/1",
  organisation: { name: "Larch Ltd", identifier: "Company number 1", postalAddress: "1 Lane", email: "a@larch.test" },
  header: {
    contactName: "Robin Vale",
    contactEmail: "robin@larch.test",
    contactPhone: null,
    safeguardingLead: "Kit Moor",
    insuranceCommitted: true,
    termsAccepted: true,
  },
  setting: {
    name: "Larch House",
    kind: "CHILDRENS_HOME",
    regulator: "OFSTED",
    registrationNumber: "SC123456",
    registrationStatus: "REGISTERED",
    registrationEndsOn: null,
    latestGrade: "GOOD",
    latestGradeOn: "2025-10-14",
    address: "2 Alder Way",
    capacity: 4,
    ...care,
  },
  lot: { code: "CH1", title: "Children’s home" },
  line: { capacityOffered: 4, vacancyContact: "Robin Vale", ...care },
  evidence: [],
  rates: [{ band: "B1", weeklyPence: 420_000 }],
};
