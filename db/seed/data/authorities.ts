import type { CouncilRole } from "~/core/actor";

/** Somebody at a council. */
export interface ColleagueTold {
  readonly name: string;
  readonly roles: readonly CouncilRole[];
}

export interface AuthorityTold {
  readonly key: AuthorityKey;
  readonly kind: "AUTHORITY" | "HEALTH_BODY";
  readonly name: string;
  readonly postalAddress: string;
  /** What comes after the @ of its people. */
  readonly host: string;
  /** Whether it also takes part in the children's homes list: eight of the twelve do (domain.md, Facts of the strategy). */
  readonly homes: boolean;
  readonly lead: string;
  readonly team: readonly ColleagueTold[];
}

export type AuthorityKey =
  | "gateshead"
  | "newcastle"
  | "northumberland"
  | "durham"
  | "sunderland"
  | "south-tyneside"
  | "north-tyneside"
  | "stockton"
  | "darlington"
  | "hartlepool"
  | "middlesbrough"
  | "redcar"
  | "health";

const person = (name: string, ...roles: CouncilRole[]): ColleagueTold => ({ name, roles });

function council(
  key: AuthorityKey,
  name: string,
  town: string,
  { lead, homes = false, team = [] }: { lead: string; homes?: boolean; team?: readonly ColleagueTold[] },
): AuthorityTold {
  const postalAddress = `Civic Centre\n${town}`;
  return { key, kind: "AUTHORITY", name, postalAddress, host: `${key}.example`, homes, lead, team };
}

/** Leads both lists. It has somebody for every role of a council. */
export const leadAuthority = council("gateshead", "Gateshead Council", "Gateshead", {
  lead: "Morag Ellison",
  homes: true,
  team: [
    person("Daniel Okafor", "PO"),
    person("Ruth Hepple", "CM"),
    person("Helen Marsh", "AP"),
    person("Iqbal Sharif", "MO"),
    person("Tom Wardle", "FI"),
    person("Asha Khan", "EV"),
    person("Peter Ross", "EV"),
    person("Joyce Lumley", "EV"),
    person("Marek Nowak", "EV"),
    person("Sam Porter", "EX"),
    person("Grace Bell", "AU"),
    person("Nadia Rahman", "QM"),
  ],
});

/** The eleven partner councils. Four of them buy by themselves and have everybody it takes. */
export const partnerAuthorities: readonly AuthorityTold[] = [
  council("newcastle", "Newcastle City Council", "Newcastle upon Tyne", {
    lead: "Joan Ridley",
    homes: true,
    team: [
      person("Callum Reay", "PO"),
      person("Sunita Desai", "CM"),
      person("Victor Embleton", "AP"),
      person("Rhona Kerr", "MO"),
      person("Ade Balogun", "FI"),
      person("Lucy Tweddle", "EV"),
      person("Hamid Rezaei", "EV"),
      person("Bridget Foss", "EV"),
    ],
  }),
  council("northumberland", "Northumberland County Council", "Morpeth", {
    lead: "Edwin Charlton",
    homes: true,
    team: [
      person("Mhairi Selby", "PO"),
      person("Oliver Nattrass", "CM"),
      person("Wendy Akers", "AP"),
      person("Paula Renner", "MO"),
      person("Gavin Ord", "FI"),
      person("Tessa Milburn", "EV"),
      person("Kofi Mensah", "EV"),
    ],
  }),
  council("durham", "Durham County Council", "Durham", {
    lead: "Bashir Noor",
    homes: true,
    team: [
      person("Elaine Pickering", "PO"),
      person("Stuart Heslop", "CM"),
      person("Maria Fenwick", "AP"),
      person("Alan Tulip", "MO"),
      person("Priya Nair", "FI"),
      person("Colin Raine", "EV"),
      person("Beth Surtees", "EV"),
      person("Yusuf Adan", "EV"),
      person("Dot Hallam", "EX"),
    ],
  }),
  council("sunderland", "Sunderland City Council", "Sunderland", {
    lead: "Karen Blenkin",
    homes: true,
    team: [
      person("Rory Haswell", "PO"),
      person("Faith Okoro", "CM"),
      person("Neil Pallister", "AP"),
      person("Janet Whinney", "MO"),
      person("Simon Lau", "FI"),
      person("Moira Dent", "EV"),
      person("Jamie Stobbs", "EV"),
    ],
  }),
  council("south-tyneside", "South Tyneside Council", "South Shields", {
    lead: "Peggy Laidler",
    homes: true,
    team: [person("Amir Saleh", "PO"), person("Linda Coyle", "AP")],
  }),
  council("north-tyneside", "North Tyneside Council", "North Shields", {
    lead: "Graham Lisle",
    homes: true,
    team: [person("Zoe Hardcastle", "PO"), person("Femi Adeyemi", "AP")],
  }),
  council("stockton", "Stockton-on-Tees Borough Council", "Stockton-on-Tees", {
    lead: "Diane Proud",
    homes: true,
    team: [person("Kieran Busby", "PO"), person("Shazia Mirza", "AP")],
  }),
  council("darlington", "Darlington Borough Council", "Darlington", {
    lead: "Harriet Pease",
    team: [person("Leo Farrant", "PO"), person("Irene Maddison", "AP")],
  }),
  council("hartlepool", "Hartlepool Borough Council", "Hartlepool", {
    lead: "Trevor Seaton",
    team: [person("Nina Wray", "PO")],
  }),
  council("middlesbrough", "Middlesbrough Council", "Middlesbrough", {
    lead: "Anwar Aziz",
    team: [person("Rachel Linthorpe", "PO"), person("Bill Acklam", "AP")],
  }),
  council("redcar", "Redcar and Cleveland Borough Council", "Redcar", {
    lead: "Susan Marske",
    team: [person("Philip Upleatham", "PO")],
  }),
];

/** The health partner of the schools framework. Its name is invented. */
export const healthBody: AuthorityTold = {
  key: "health",
  kind: "HEALTH_BODY",
  name: "Three Rivers Integrated Care Board",
  postalAddress: "Riverside House\nGateshead",
  host: "three-rivers.example",
  homes: false,
  lead: "Dr Ngozi Eze",
  team: [person("Ivan Coulson", "CM")],
};

/** Runs the installation, and holds no role at a council or a supplier. */
export const platformAdministrator = { name: "Chris Dunn", email: "chris.dunn@platform.example" };
