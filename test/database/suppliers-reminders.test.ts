import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SupplierActor } from "~/core/actor";
import { listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { addEvidence, receiveEvidenceFile } from "~/features/suppliers/commands/evidence.server";
import { remindOfEvidence } from "~/features/suppliers/commands/evidence-reminders.server";
import { contextOf, system } from "../support/context";
import { freshDatabase, type TestDatabase } from "../support/database";
import { newSupplier } from "../support/scenarios/suppliers";
import { pdf, testStore, uploaded, type TestStore } from "../support/test-files";

let test: TestDatabase;
let store: TestStore;

beforeAll(async () => {
  test = await freshDatabase();
  store = await testStore();
});
afterAll(async () => {
  await test.drop();
  await store.remove();
});

interface Kept {
  readonly on: string;
  readonly expiresOn: string;
  readonly replaces?: string;
}

async function kept(supplier: SupplierActor, { on, expiresOn, replaces }: Kept): Promise<string> {
  const ctx = contextOf(test.db, supplier, `${on}T10:00:00Z`);
  const sent = await receiveEvidenceFile(ctx, store.files, await uploaded(store.files, `${on}.pdf`, pdf(on)));
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal));
  const { documentId } = sent.value;
  const done = await addEvidence(ctx, "PUBLIC_LIABILITY", { documentId, issuedOn: on, expiresOn, replaces });
  if (!done.ok) throw new Error(done.refusal);
  return done.value.evidenceId;
}

const sweepAt = (when: string) => remindOfEvidence(contextOf(test.db, system, when));
const subjects = async ({ personId }: SupplierActor) => {
  const { rows } = await test.ownerPool.query<{ subject: string }>(
    `select subject from outbox_mails join people on people.email = to_address
     where people.id = $1 and body_text like '%/supplier/evidence/public-liability%' order by outbox_mails.id`,
    [personId],
  );
  return rows.map(({ subject }) => subject);
};
const name = "Public liability insurance";

describe("reminders of evidence that ends", () => {
  it("come 60, 30 and 7 days before and on the last day, each once", async () => {
    const supplier = await newSupplier(test);
    await kept(supplier, { on: "2026-03-02", expiresOn: "2026-07-31" });
    await sweepAt("2026-05-31T22:59:59Z");
    expect(await subjects(supplier)).toEqual([]);
    // 1 June begins in the United Kingdom an hour before it does in UTC.
    await sweepAt("2026-05-31T23:00:00Z");
    await sweepAt("2026-06-01T09:00:00Z");
    expect(await subjects(supplier)).toEqual([`${name} ends on 31 July 2026`]);
    await sweepAt("2026-07-01T09:00:00Z");
    await sweepAt("2026-07-24T09:00:00Z");
    await sweepAt("2026-07-31T09:00:00Z");
    await sweepAt("2026-08-05T09:00:00Z");
    expect(await subjects(supplier)).toEqual([
      `${name} ends on 31 July 2026`,
      `${name} ends on 31 July 2026`,
      `${name} ends on 31 July 2026`,
      `${name} ends today`,
    ]);
  });

  it("are one mail after a pause of the worker, and two workers at once send one", async () => {
    const supplier = await newSupplier(test);
    await kept(supplier, { on: "2026-03-02", expiresOn: "2026-09-30" });
    await Promise.all([sweepAt("2026-09-25T09:00:00Z"), sweepAt("2026-09-25T09:00:00Z")]);
    expect(await subjects(supplier)).toEqual([`${name} ends on 30 September 2026`]);
    await sweepAt("2026-10-02T09:00:00Z");
    expect(await subjects(supplier)).toEqual([`${name} ends on 30 September 2026`, `${name} is out of date`]);
  });

  it("end with a newer file, which has its own", async () => {
    const supplier = await newSupplier(test);
    const first = await kept(supplier, { on: "2026-03-02", expiresOn: "2026-11-30" });
    await kept(supplier, { on: "2026-03-03", expiresOn: "2027-03-02", replaces: first });
    await sweepAt("2026-11-30T09:00:00Z");
    expect(await subjects(supplier)).toEqual([]);
    const { rows } = await test.ownerPool.query(
      "select 1 from audit_events where act = 'suppliers.remind-of-evidence' and subject_id = $1",
      [first],
    );
    expect(rows).toEqual([]);
  });

  it("go with a line on the supplier's own page from the first of them on", async () => {
    const supplier = await newSupplier(test);
    await kept(supplier, { on: "2026-03-02", expiresOn: "2026-12-31" });
    const told = async (when: string) =>
      (await listSupplierItems(contextOf(test.db, supplier, when))).filter(({ kind }) => kind === "EVIDENCE_ENDS");
    expect(await told("2026-10-31T10:00:00Z")).toEqual([]);
    expect(await told("2026-11-01T10:00:00Z")).toMatchObject([{ title: "PUBLIC_LIABILITY", detail: "2026-12-31" }]);
  });
});
