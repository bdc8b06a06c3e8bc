import { sql } from "kysely";
import { openDatabase, openPool } from "~db/client.server";
import { roleNames, type GrantedRole } from "~/core/actor";
import { demonstrationPassword } from "~/features/accounts/rules";
import { draftBid, openedBy, receivedBid, type BidTold } from "./scenarios/bids";
import { competitionOf, type ToldCompetition } from "./scenarios/competitions";
import { decidedAndTold, everyoneDeclares, scoredBy } from "./scenarios/evaluation";
import { childrensHomesList, educationFramework, type Listing } from "./scenarios/lists";
import { councilWithPartners, type Council } from "./scenarios/people";
import { threeProviders, type Providers } from "./scenarios/providers";
import { day, openStage, setPortalTime, type Stage } from "./stage";

export { demonstrationPassword };

/** Fills an empty database by the portal's own commands, with a clock that ends at this moment. */
export async function seedDemonstration(url: string, publicUrl: string, say: (line: string) => void): Promise<void> {
  const stage = await openStage(url, publicUrl);
  try {
    say("  the council, its partners and its people");
    const council = await councilWithPartners(stage);
    say("  three providers with their homes");
    const providers = await threeProviders(stage);
    say("  two approved lists");
    const list = await childrensHomesList(stage, council, providers);
    await educationFramework(stage, council);
    say("  a competition that is decided, one being scored, one open for bids");
    await decidedCompetition(stage, council, list, providers);
    await competitionBeingScored(stage, council, list, providers);
    await openCompetition(stage, council, list, providers);
  } finally {
    await setPortalTime(stage, undefined);
    await stage.close();
  }
}

async function decidedCompetition(stage: Stage, council: Council, list: Listing, providers: Providers): Promise<void> {
  const told = await competitionOf(stage, council, list, {
    title: "Two places for teenagers",
    summary: "Two places in children’s homes for young people of 10 to 16, for one year.",
    published: -60,
    deadline: -45,
  });
  const bids = await threeBids(stage, told, list, providers, -48);
  await openedBy(stage, council, told, day(stage, -44));
  const { evaluators, expert, MO, PO, AP, CM, FI } = council;
  await everyoneDeclares(stage, told, { on: -43, people: [...evaluators, expert, MO, PO, AP, CM, FI] });
  const scores = [
    [bids.larch, [4, 3, 5, 3]],
    [bids.rowan, [3, 4, 3, 4]],
    [bids.elm, [5, 5, 4, 2]],
  ] as const;
  for (const evaluator of evaluators) await scoredBy(stage, evaluator, told, { on: -38, scores, finish: true });
  const first = scores.map(([bidId, given]) => [bidId, given.slice(0, 1)] as const);
  await scoredBy(stage, expert, told, { on: -38, scores: first, finish: true });
  await decidedAndTold(stage, council, told, { on: -33, scores });
}

async function competitionBeingScored(
  stage: Stage,
  council: Council,
  list: Listing,
  providers: Providers,
): Promise<void> {
  const told = await competitionOf(stage, council, list, {
    title: "One place with extra support",
    summary: "One place in a children’s home for a young person who needs extra support at night.",
    published: -20,
    deadline: -7,
  });
  const bids = await threeBids(stage, told, list, providers, -10);
  await openedBy(stage, council, told, day(stage, -6));
  const [first] = council.evaluators;
  if (first === undefined) throw new Error("Nobody scores");
  await everyoneDeclares(stage, told, { on: -5, people: [first, council.MO] });
  const scores = [
    [bids.larch, [4, 4, 3, 3]],
    [bids.rowan, [3, 2, 4, 4]],
    [bids.elm, [4, 5, 4, 3]],
  ] as const;
  await scoredBy(stage, first, told, { on: -4, scores, finish: true });
}

async function openCompetition(stage: Stage, council: Council, list: Listing, { larch }: Providers): Promise<void> {
  const told = await competitionOf(stage, council, list, {
    title: "Three places for brothers and sisters",
    summary: "Three places in one home, so that two brothers and a sister can stay together.",
    published: -4,
    deadline: 7,
  });
  const bid = { ...bidOf(list, larch, 11_850_000, {}), at: day(stage, -1), answers: twoAnswers };
  await draftBid(stage, told, bid);
}

async function threeBids(stage: Stage, told: ToldCompetition, list: Listing, providers: Providers, on: number) {
  const { larch, rowan, elm } = providers;
  const at = day(stage, on);
  return {
    larch: await receivedBid(stage, told, { ...bidOf(list, larch, 11_850_000, { "LOC-01": 1, "SKL-01": 40 }), at }),
    rowan: await receivedBid(stage, told, { ...bidOf(list, rowan, 10_400_000, { "LOC-01": 2, "INQ-02": 1 }), at }),
    elm: await receivedBid(stage, told, { ...bidOf(list, elm, 13_125_000, { "SKL-01": 60, "VCS-02": 48 }), at }),
  };
}

function bidOf(
  { lotIds: [lotId] }: Listing,
  supplier: Providers["larch"],
  pricePence: number,
  pledges: BidTold["pledges"],
) {
  if (lotId === undefined) throw new Error("A list without lots");
  return { supplier, lotId, pricePence, pledges, answers: fourAnswers };
}

const twoAnswers = [
  "Each young person chooses a key worker in the first week. Together they write a plan, and look at it every month with the school and the family.",
  "Two members of staff are awake at night. Everyone has had training in keeping children safe, and we practise what to do when somebody goes missing.",
];
const fourAnswers = [
  ...twoAnswers,
  "A manager, a deputy and nine staff. Eight have been with us for over two years. Nobody works alone in their first month.",
  "One person keeps the list of pledges, and we look at it at every team meeting. The young people’s council sees it too.",
];

export interface DemonstrationPerson {
  readonly name: string;
  readonly email: string;
  readonly what: string;
}

/** The invented people with their roles and places. */
export async function listDemonstrationPeople(url: string): Promise<DemonstrationPerson[]> {
  const db = openDatabase(await openPool(url, { role: "web", most: 1, name: "quayside demonstration" }));
  try {
    const rows = await db
      .selectFrom("people")
      .innerJoin("role_grants as held", "held.person_id", "people.id")
      .leftJoin("organisations", "organisations.id", "held.organisation_id")
      .select(["people.name", "people.email", "organisations.name as organisation"])
      .select(sql<GrantedRole[]>`array_agg(held.role order by held.role)`.as("roles"))
      .where("held.ended_at", "is", null)
      .groupBy(["people.id", "people.name", "people.email", "organisations.name"])
      .orderBy("organisations.name")
      .orderBy("people.id")
      .execute();
    return rows.map(({ name, email, organisation, roles }) => ({
      name,
      email,
      what: `${roles.map((role) => roleNames[role]).join(", ")}, ${organisation ?? "the platform"}`,
    }));
  } finally {
    await db.destroy();
  }
}
