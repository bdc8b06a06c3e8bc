import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SettingId } from "~/core/id";
import { listCapability } from "~/features/lists/queries/capability.server";
import { listMembershipsOf } from "~/features/lists/queries/memberships.server";
import { whyNotCapable, type Member, type Need } from "~/features/lists/rules/capability";
import { stagesOnList } from "~/features/lists/rules/memberships";
import { changeSetting } from "~/features/suppliers/commands/settings.server";
import { bands, genders, needCodes, registrationStatuses, settingKinds } from "~/features/suppliers/rules/settings";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { authorityWithLead } from "../support/people";
import { childrensHomesList, listedHome, type SetUpListing } from "../support/scenarios/lists";
import { homeDetails, newHome, newSupplier } from "../support/scenarios/suppliers";

let test: TestDatabase;
let list: SetUpListing;
let settingId: SettingId;

beforeAll(async () => {
  test = await freshDatabase();
  const lead = await authorityWithLead(test, "Tidewater Council");
  list = await childrensHomesList(test, lead);
  const supplier = await newSupplier(test);
  settingId = await newHome(test, supplier);
  await listedHome(test, lead, list, { supplier, settingId });
});

afterAll(() => test.drop());

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10));
const ages = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);

const members: fc.Arbitrary<Member> = fc
  .record({
    // Those that are off the list are not considered at all.
    stage: fc.constantFrom(...stagesOnList, "ACTIVE" as const),
    confirmBy: day,
    settingClosed: fc.boolean(),
    settingKind: fc.constantFrom(...settingKinds),
    otherKinds: fc.uniqueArray(fc.constantFrom(...settingKinds)),
    fits: fc.nat(5).map((drawn) => drawn > 0),
    registrationStatus: fc.constantFrom(...registrationStatuses),
    registrationEndsOn: fc.option(day),
    // Every sixth line is of goods, whatever its setting has become.
    care: fc.option(
      fc.record({
        ages,
        genders: fc.constantFrom(...genders),
        needs: fc.uniqueArray(fc.constantFrom(...needCodes), { minLength: 1 }),
        bands: fc.uniqueArray(fc.constantFrom(...bands)),
      }),
      { freq: 5 },
    ),
  })
  .map(({ registrationStatus, registrationEndsOn, otherKinds, fits, care, settingKind, settingClosed, ...rest }) => ({
    ...rest,
    settingClosed,
    settingKind,
    lotKinds: [...otherKinds.filter((kind) => kind !== settingKind), ...(fits ? [settingKind] : [])],
    registration:
      settingKind === "PREMISES"
        ? { registrationStatus: "NOT_NEEDED", registrationEndsOn }
        : { registrationStatus, registrationEndsOn },
    ageMin: care?.ages[0] ?? null,
    ageMax: care?.ages[1] ?? null,
    genders: care?.genders ?? null,
    needs: care?.needs ?? [],
    bands: care?.bands ?? [],
  }));

const needs: fc.Arbitrary<Need> = fc
  .record({
    ages: fc.option(ages, { nil: undefined }),
    genders: fc.option(fc.constantFrom(...genders), { nil: undefined }),
    need: fc.option(fc.constantFrom(...needCodes)),
    band: fc.option(fc.constantFrom(...bands)),
  })
  .map(({ ages: wanted, ...need }) => ({ ...need, ageMin: wanted?.[0], ageMax: wanted?.[1] }));

describe("who is capable", () => {
  it("is the same by the rule and by SQL, for any member, need and day", async () => {
    await fc.assert(
      fc.asyncProperty(members, needs, day, async (member, wanted, on) => {
        await becomes(member);
        const [answer] = await listCapability(contextOf(test.db, system, "2026-03-01T09:00:00Z"), {
          ...wanted,
          ...list,
          on,
        });
        const reason = whyNotCapable(member, wanted, on);
        expect(answer).toMatchObject({ capable: reason === undefined, reason: reason ?? "CAPABLE" });
      }),
      { numRuns: 300 },
    );
  });

  it("is nobody whose setting has become another service without a regulator, until it is put right", async () => {
    const lead = await authorityWithLead(test, "Harbour Council");
    const homes = await childrensHomesList(test, lead);
    const supplier = await newSupplier(test);
    const home = homeDetails();
    const changed = await newHome(test, supplier, home);
    await listedHome(test, lead, homes, { supplier, settingId: changed });
    const ctx = contextOf(test.db, supplier, "2026-03-02T09:00:00Z");
    const other = {
      ...home,
      kind: "OTHER",
      regulator: "NONE",
      registrationStatus: "NOT_NEEDED",
      registrationNumber: null,
    } as const;
    const asked = { ...homes, on: "2026-03-02" };

    expect(await changeSetting(ctx, changed, 1, other)).toMatchObject({ ok: true });
    expect(await listCapability(ctx, asked)).toMatchObject([{ capable: false, reason: "KIND" }]);
    expect((await listMembershipsOf(ctx)).rows).toMatchObject([{ incapability: "KIND" }]);
    expect(await changeSetting(ctx, changed, 2, home)).toMatchObject({ ok: true });
    expect(await listCapability(ctx, asked)).toMatchObject([{ capable: true, reason: "CAPABLE" }]);
    expect((await listMembershipsOf(ctx)).rows).toMatchObject([{ incapability: undefined }]);
  });
});

/** Makes the one member of the list that member, behind the commands' back. */
async function becomes(member: Member): Promise<void> {
  const { registrationStatus, registrationEndsOn } = member.registration;
  await test.ownerPool.query("update memberships set stage = $2, confirm_by = $3 where setting_id = $1", [
    ...[settingId, member.stage, member.confirmBy],
  ]);
  const regulator = registrationStatus === "NOT_NEEDED" ? "NONE" : "OFSTED";
  await test.ownerPool.query(
    `update settings set closed_at = $2, registration_status = $3, registration_ends_on = $4, regulator = $5,
       kind = $6, capacity = $7, age_min = $7, age_max = $7, genders = $8, needs = $9 where id = $1`,
    [
      settingId,
      member.settingClosed ? "2026-02-28" : null,
      registrationStatus,
      registrationEndsOn,
      regulator,
      member.settingKind,
      ...(member.settingKind === "PREMISES" ? [null, null, []] : [4, "ANY", ["N1"]]),
    ],
  );
  await test.ownerPool.query("update lots set setting_kinds = $2 where id = $1", [list.lotIds[0], member.lotKinds]);
  await test.ownerPool.query(
    `update application_lines set age_min = $2, age_max = $3, genders = $4, needs = $5,
       capacity_offered = case when $4::text is null then null else 4 end where setting_id = $1`,
    [settingId, member.ageMin, member.ageMax, member.genders, member.needs],
  );
  await test.ownerPool.query(
    `with gone as (delete from line_rates where not band = any($2::text[])
       and line_id in (select id from application_lines where setting_id = $1))
     insert into line_rates (line_id, band, weekly_pence)
       select line.id, offered, 1 from application_lines line, unnest($2::text[]) offered where line.setting_id = $1
     on conflict do nothing`,
    [settingId, member.bands],
  );
}
