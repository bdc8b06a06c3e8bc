import type { Instant } from "~/core/time";
import type { FileStore } from "~/platform/file-store.server";
import { readTable } from "./data/tables";
import { foodCompetition } from "./data/competition-food";
import { closedCompetitions } from "./data/competitions-closed";
import { decidedCompetitions } from "./data/competitions-decided";
import { draftCompetitions } from "./data/competitions-drafts";
import { openCompetitions } from "./data/competitions-open";
import { pricedCompetitions } from "./data/competitions-priced";
import { homeProviders } from "./data/home-providers";
import { applicantsNow, shortBreakProviders } from "./data/other-suppliers";
import { schoolProviders } from "./data/school-providers";
import { competition, dueMomentsOf } from "./scenarios/competitions";
import { region, type Region } from "./scenarios/councils";
import { evidenceKept, evidenceRenewed } from "./scenarios/evidence";
import { appealHeard } from "./scenarios/hearing";
import { foodList } from "./scenarios/food-list";
import { homeRefused, homesAdded, homesApplyNow, homesJoin, homesListSetUp } from "./scenarios/homes-list";
import { schoolsFramework, schoolsRoundAnnounced } from "./scenarios/schools-framework";
import { shortBreaksList } from "./scenarios/short-breaks";
import type { Listing } from "./scenarios/rounds";
import { registered, supplierOf, type Suppliers } from "./scenarios/suppliers";
import { suspensions } from "./scenarios/suspensions";
import { waiting } from "./scenarios/watching";
import { mailsHaveLeft, workerOf } from "./scenarios/worker";
import { day, openStage, type Stage } from "./stage";

interface Seeding {
  readonly publicUrl: string;
  /** Where the portal will look for files. */
  readonly files: FileStore;
  readonly say: (line: string) => void;
  readonly endsAt?: Instant;
}

/**
 * Fills an empty database by the portal's own commands, with a clock that goes through the last year and ends now, or
 * at the moment given: then portal time stays there.
 */
export async function seedDemonstration(url: string, { say, endsAt, ...portal }: Seeding): Promise<void> {
  const stage = await openStage(url, { ...portal, endsAt, onMoment: monthsTold(say) });
  try {
    await theYear(stage);
    await mailsHaveLeft(stage);
  } finally {
    await stage.close();
  }
}

/** Says each month when the story comes to it. */
function monthsTold(say: (line: string) => void): (moment: Instant) => void {
  const words = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "Europe/London" });
  let told = "";
  return (moment) => {
    const month = words.format(moment);
    if (month !== told) say(`  ${month}`);
    told = month;
  };
}

const competitions = [
  ...decidedCompetitions,
  ...pricedCompetitions,
  ...closedCompetitions,
  ...openCompetitions,
  ...draftCompetitions,
];

/** The story of a year: who is there, the lists they join, and what is bought through them. */
async function theYear(stage: Stage): Promise<void> {
  const here = await region(stage);
  const tables = [homeProviders, schoolProviders, shortBreakProviders].flatMap((table) => readTable(table).suppliers);
  const suppliers = await registered(stage, tables, { on: -252, from: 1 });
  const keepers = readTable(homeProviders).suppliers.map(({ key }) => supplierOf(suppliers, key));
  const [first, second] = await stage.agenda.together([
    () => homesOfTheFirstRound(stage, here, suppliers),
    async () => ({ list: await schoolsFramework(stage, here, suppliers), appellant: undefined }),
    async () => {
      await evidenceKept(stage, keepers, -246);
      return undefined;
    },
  ]);
  if (first === undefined || second === undefined) throw new Error("There are no lists");
  const { list: homes, appellant } = first;
  const { list: schools } = second;
  if (appellant === undefined) throw new Error("Nobody was refused who could appeal");
  await stage.agenda.together([
    ...competitions.map((told) => () => {
      const list = told.list === "homes" ? homes : schools;
      return competition(stage, { councils: here.councils, list, suppliers }, told);
    }),
    () => homesOfLaterRounds(stage, homes, suppliers),
    () => appealHeard(stage, appellant, { made: firstRound.issues + 10, answered: firstRound.issues + 24 }),
    () => schoolsRoundAnnounced(stage, schools),
    () => suspensions(stage, { list: homes, suppliers: keepers }),
    () => waiting(stage, { lead: here.councils.gateshead, provider: keepers[0] }),
    () => evidenceRenewed(stage, keepers, here.councils.gateshead),
    () => shortBreaksList(stage, here, suppliers),
    () => foodList(stage, here),
    () =>
      workerOf(stage, {
        due: [...competitions, foodCompetition].flatMap((told) => dueMomentsOf(stage, told)),
        joined: [day(stage, secondRound.issues, "11:01")],
      }),
  ]);
}

const firstRound = { number: 1, opens: -231, closes: -209, issues: -190 } as const;

async function homesOfTheFirstRound(stage: Stage, here: Region, suppliers: Suppliers) {
  const homes = await homesAdded(stage, suppliers, { on: -246, round: 1 });
  const list = await homesListSetUp(stage, here);
  const refused = await homesJoin(stage, { list, suppliers }, homes, firstRound);
  return { list, appellant: refused.find(({ reasonCode }) => reasonCode === "CAPACITY") };
}

const secondRound = { number: 2, opens: -118, closes: -97, issues: -85 } as const;

/** The second round, and the one that is open now. */
async function homesOfLaterRounds(stage: Stage, list: Listing, suppliers: Suppliers): Promise<void> {
  const [first, ...others] = readTable(applicantsNow).suppliers;
  if (first === undefined) throw new Error("Nobody comes later");
  const known = new Map([...suppliers, ...(await registered(stage, [first], { on: -130, from: 60 }))]);
  const homes = await homesAdded(stage, known, { on: -125, round: 2 });
  const rejected = [await homeRefused(stage, known, -124)];
  const words = [
    { supplier: supplierOf(known, "harbour") },
    { supplier: supplierOf(known, "kittiwake"), dearer: 14_000 },
  ];
  await homesJoin(stage, { list, suppliers: known }, homes, { ...secondRound, rejected, words });
  const everybody = new Map([...known, ...(await registered(stage, others, { on: -9, from: 61 }))]);
  await homesApplyNow(stage, { list, suppliers: everybody, known: rejected });
}
