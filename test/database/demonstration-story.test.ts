import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedDemonstration } from "~db/seed/demonstration";
import { listDemonstrationPeople } from "~db/seed/people";
import { councilRoles, platformRoles, supplierRoles } from "~/core/actor";
import { remindUnsubmitted, tellDeadlinePassed } from "~/features/bids/commands/sweep.server";
import { versionStates } from "~/features/bids/rules/states";
import { inviteNewlyCapable } from "~/features/competitions/commands/publish.server";
import { lineStages, seenLineStage, type LineStage } from "~/features/lists/rules/lines";
import type { Outcome } from "~/features/lists/rules/decisions";
import { checkInvariants } from "../../app/processes/invariants";
import { contextOf, publicUrl, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { testStore, type TestStore } from "../support/test-files";

/** A Sunday after midnight among the bank holidays of winter: no working day is near, and no hour is usual. */
const endsAt = new Date("2026-12-27T00:20:00Z");
let test: TestDatabase;
let store: TestStore;

beforeAll(async () => {
  test = await freshDatabase("DEMONSTRATION");
  store = await testStore();
  await seedDemonstration(test.url, { publicUrl, files: store.files, say: () => undefined, endsAt });
}, 300_000);
afterAll(async () => {
  await test.drop();
  await store.remove();
});

async function rows<Row extends object>(text: string): Promise<Row[]> {
  return (await test.ownerPool.query<Row>(text)).rows;
}

async function count(text: string): Promise<number> {
  const [row] = await rows<{ count: number }>(text);
  return row?.count ?? -1;
}

describe("the demonstration has the strategy's figures", () => {
  it("a lead council, eleven partner councils and one health body, with 60 suppliers", async () => {
    expect(await count("select count(*) from organisations where kind = 'AUTHORITY'")).toBe(12);
    expect(await count("select count(*) from organisations where kind = 'HEALTH_BODY'")).toBe(1);
    const partners = `select count(distinct authority_id) from consortium_members
      join consortia on consortia.id = consortium_id where authority_id <> lead_authority_id`;
    expect(await count(partners)).toBe(12);
    const leads = "select count(distinct organisation_id) from role_grants where role = 'LE'";
    expect(await count(leads)).toBe(13);
    expect(await count("select count(*) from suppliers")).toBe(60);
  });

  it("73 homes on a list of eight councils that opens every six months, and a round of it open now", async () => {
    const homes = `from memberships member join settings home on home.id = member.setting_id
      join lists on lists.id = member.list_id where home.kind = 'CHILDRENS_HOME' and member.stage <> 'REMOVED'`;
    expect(await count(`select count(distinct member.setting_id) ${homes}`)).toBe(73);
    expect(await count(`select count(distinct member.organisation_id) ${homes}`)).toBe(45);
    const list = `select lists.id, max_gap_months as gap, (select count(*) from consortium_members joined
      where joined.consortium_id = lists.consortium_id) as councils ${homes} limit 1`;
    const [first] = await rows<{ id: string; gap: number; councils: number }>(list);
    expect(first).toMatchObject({ gap: 6, councils: 8 });
    const gaps = `select bool_and(opens_at <= before + interval '6 months') as held, count(*) as rounds,
        bool_or(stage = 'PUBLISHED' and opens_at <= portal_now() and portal_now() <= closes_at) as open
      from (select *, lag(opens_at) over (order by number) as before from rounds where list_id = '${first?.id ?? ""}') r`;
    expect(await rows(gaps)).toEqual([{ held: true, rounds: 3, open: true }]);
  });

  it("64 lots, 32 of them from 16, with 13 providers and 22 schools and colleges", async () => {
    const [lots] = await rows<{ lots: number; older: number; list: string }>(
      `select count(*) as lots, count(*) filter (where age_min = 16 and age_max = 25) as older, list_id as list
       from lots group by list_id order by count(*) desc limit 1`,
    );
    expect(lots).toMatchObject({ lots: 64, older: 32 });
    const members = `from memberships where list_id = '${lots?.list ?? ""}'`;
    expect(await count(`select count(distinct organisation_id) ${members}`)).toBe(13);
    expect(await count(`select count(distinct setting_id) ${members}`)).toBe(22);
    const kinds = `select count(*) as lots from (select 1 from lots where list_id = '${lots?.list ?? ""}'
      group by needs, right(code, 1) having count(*) = 2) each_need_and_placement`;
    expect(await rows(kinds)).toEqual([{ lots: 32 }]);
  });

  it("competitions at every stage that can be reached, of many buyers, mostly past and some to come", async () => {
    const seen = `case when stage = 'PUBLISHED' and deadline_at < portal_now() then 'CLOSED' else stage end`;
    const stages = await rows(
      `select ${seen} as stage, count(*) as competitions from competitions group by 1 order by 1`,
    );
    expect(stages).toEqual([
      { stage: "APPROVED", competitions: 2 },
      { stage: "AWAITING_APPROVAL", competitions: 2 },
      { stage: "AWARD_APPROVED", competitions: 2 },
      { stage: "CLOSED", competitions: 3 },
      { stage: "DRAFT", competitions: 3 },
      { stage: "OPENED", competitions: 5 },
      { stage: "OUTCOME_ISSUED", competitions: 9 },
      { stage: "PUBLISHED", competitions: 9 },
      { stage: "QUALITY_LOCKED", competitions: 2 },
      { stage: "RANKED", competitions: 3 },
    ]);
    expect(await count("select count(*) from competitions")).toBe(40);
    expect(await count("select count(distinct authority_id) from competitions")).toBeGreaterThanOrEqual(8);
  });

  it("one competition on a list of food, for small firms, and the list is open to more of them", async () => {
    const food = `select stage, age_min as age, band, suits_small_firms as small, deadline_at > portal_now() as open,
        (select count(*) from invitations where competition_id = competitions.id) as invited,
        (select vehicle_type from lists where lists.id = list_id) as vehicle,
        exists (select from rounds where rounds.list_id = competitions.list_id and stage = 'PUBLISHED'
          and portal_now() between opens_at and closes_at) as "listOpen"
      from competitions where age_min is null`;
    expect(await rows(food)).toEqual([
      {
        ...{ stage: "PUBLISHED", age: null, band: null, small: true, open: true, invited: 3 },
        ...{ vehicle: "FRAMEWORK_OPEN", listOpen: true },
      },
    ]);
  });
});

describe("the demonstration shows what else can be", () => {
  it("a line of an application at every stage that anybody sees", async () => {
    const lines = await rows<{
      stage: LineStage;
      closesAt: Date;
      recommended: boolean;
      decision: Outcome | null;
      issued: boolean;
    }>(
      `select line.stage, round.closes_at as "closesAt", decision.outcome as decision,
         exists (select from line_recommendations made where made.line_id = line.id) as recommended,
         round.stage = 'DECISIONS_ISSUED' as issued
       from application_lines line join applications on applications.id = line.application_id
       join rounds round on round.id = applications.round_id left join line_decisions decision on decision.line_id = line.id`,
    );
    const seen = lines.map((line) => seenLineStage({ ...line, decision: line.decision ?? undefined }, endsAt));
    const all = ["APPROVED", "BEING_ASSESSED", "CONDITIONAL", "DECIDED", "DRAFT", "NOT_SUBMITTED", "RECOMMENDED"];
    expect([...new Set(seen)].sort()).toEqual([...all, "REJECTED", "SUBMITTED", "WITHDRAWN"]);
    expect(Object.keys(lineStages)).toHaveLength(3);
  });

  it("bids in every state, one bid alone, none at all, and an award to nobody", async () => {
    const states = await rows<{ state: string }>("select distinct state from bid_versions order by state");
    expect(states.map(({ state }) => state)).toEqual([...versionStates].sort());
    const unsubmitted = `select count(*) from bids where not exists (select from bid_versions where bid_id = bids.id)`;
    expect(await count(unsubmitted)).toBeGreaterThan(3);
    const opened = await rows<{ bids: number; noAward: boolean; stage: string }>(
      `select stage, (select count(*) from opened_bids where competition_id = competitions.id) as bids,
         exists (select from award_recommendations made where made.competition_id = competitions.id
           and made.outcome = 'NO_AWARD') as "noAward"
       from competitions where stage = 'OUTCOME_ISSUED'`,
    );
    const told = (bids: number, noAward: boolean) =>
      opened.filter((one) => (bids === 2 ? one.bids > 1 : one.bids === bids) && one.noAward === noAward).length;
    expect([told(0, true), told(1, false), told(2, true)]).toEqual([1, 1, 1]);
    const tied =
      "select count(*) from (select from result_lines where rank = 1 group by result_id having count(*) > 1) t";
    expect(await count(tied)).toBe(1);
  });

  it("an evaluator who is shut out, one who waits for a decision, and one without a question", async () => {
    const interests = `select count(*) filter (where decided.outcome = 'EXCLUDED') as "shutOut",
        count(*) filter (where decided.outcome is null) as waiting
      from conflict_declarations declared left join conflict_decisions decided on decided.declaration_id = declared.id
      where declared.interest`;
    expect(await rows(interests)).toEqual([{ shutOut: 1, waiting: 1 }]);
    const idle = `select count(*) from panel_members member where seat = 'EV' and left_at is null
      and not exists (select from assignments where panel_member_id = member.id)`;
    expect(await count(idle)).toBe(1);
  });

  it("three competitions in the middle of being evaluated", async () => {
    const middle = `select count(*) from competitions c where stage = 'OPENED' and exists (select from scores
      join criteria on criteria.id = scores.criterion_id where criteria.competition_id = c.id)`;
    expect(await count(middle)).toBe(3);
  });
});

describe("the people of the demonstration", () => {
  it("hold every role between those who are listed first, each with what it can do", async () => {
    const { people, others } = await listDemonstrationPeople(test.url);
    expect(people.every(({ does }) => does.length > 0)).toBe(true);
    expect(people.length + others).toBe(await count("select count(*) from people"));
    const listed = people.map(({ email }) => `'${email}'`).join();
    const held = await rows<{ role: string }>(
      `select distinct role from role_grants join people on people.id = person_id where email in (${listed}) order by role`,
    );
    expect(held.map(({ role }) => role)).toEqual([...supplierRoles, ...councilRoles, ...platformRoles].sort());
  });

  it("are nobody who is named in the strategy, and nor is anything else", async () => {
    const texts = await rows<{ words: string }>(`
      select name as words from people union select name from organisations union select name from settings
      union select concat_ws(' ', town, address_line_1, address_line_2) from settings
      union select concat_ws(' ', title, summary, specification) from competitions
      union select answer from bid_answers union select subject from outbox_mails`);
    const words = new Set(texts.flatMap(({ words: text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    const found = [...words].filter((word) => namedInStrategy.has(fingerprint(word)));
    expect(found).toEqual([]);
    expect(words.size).toBeGreaterThan(500);
  });
});

describe("when the story has ended", () => {
  it("everything is true that must always be true", async () => {
    const told: string[] = [];
    expect([await checkInvariants(test.db, (line) => told.push(line)), told.length]).toEqual([0, told.length]);
  });

  it("nothing that happened is after its end, and the portal's clock goes on from there", async () => {
    expect(await count("select count(*) from audit_events where at > timestamptz '2026-12-27T00:20:00Z'")).toBe(0);
    const clock =
      "select portal_now() between timestamptz '2026-12-27T00:20:00Z' and timestamptz '2026-12-27T01:20:00Z' as set";
    expect(await rows(clock)).toEqual([{ set: true }]);
  });

  it("what was done is told in the order of time", async () => {
    // A bid is timed by the database's own clock, some seconds after the moment that the story gives to acts beside it.
    const minutes =
      "select date_trunc('minute', at) as at, lag(date_trunc('minute', at)) over (order by id) as before from audit_events";
    const disorder = `select count(*) from (${minutes}) events where at < before`;
    expect(await count(disorder)).toBe(0);
  });

  it("its mails have left, and the worker finds nothing that is due from before", async () => {
    expect(await count("select count(*) from outbox_mails where sent_at is distinct from queued_at")).toBe(0);
    expect(await count("select count(*) from graphile_worker.jobs")).toBe(0);
    const mails = await count("select count(*) from outbox_mails");
    const ctx = contextOf(test.db, system, endsAt);
    await inviteNewlyCapable(ctx);
    await remindUnsubmitted(ctx);
    await tellDeadlinePassed(ctx);
    expect(await count("select count(*) from outbox_mails")).toBe(mails);
  });
});

function fingerprint(word: string): string {
  return createHash("sha256").update(word).digest("hex").slice(0, 16);
}

/** The surnames in the strategy, as their hashes: the names themselves stand nowhere in the portal. */
const namedInStrategy = new Set([
  "881491873b2a1c7d",
  "819c1e0a334407ef",
  "bf2d13c09ca7976e",
  "380cb31c1b4e9cca",
  "cd2258ca53157905",
  "f12e134e56103e47",
]);
