import type pg from "pg";
import { expectKeys } from "../../keys";
import { fillCompetitions, fillLists, fillRounds } from "./lists";
import { drawSettings, fillCouncils, fillSettings, fillSuppliers } from "./market";
import { drawLines, fillApplications, fillLines, fillMemberships, fillRates, fillVerdicts } from "./places";
import type { Shape } from "./shape";

/** Settings whose rows are put in at a time: some seconds' work. */
const atOnce = 5_000;

/** Fills an empty and migrated database with suppliers, their settings and their places on lists, set by set. */
export async function fill(client: pg.Client, shape: Shape, say: (line: string) => void): Promise<void> {
  const { organisations, settings, memberships } = shape;
  const begun = performance.now();
  const seconds = (): string => `${Math.round((performance.now() - begun) / 1000)} s`;
  const number = (value: number): string => value.toLocaleString("en-GB");
  say(`Filling a database with ${number(organisations)} suppliers.`);
  await client.query(drawSettings(shape));
  for (const text of [fillCouncils(shape), fillLists(shape), fillRounds(shape)]) await client.query(text);
  // Checks and unique keys hold as ever; where foreign keys lead is looked at once, at the end.
  await client.query("set session_replication_role = replica");
  for (let from = 0; from < organisations; from += 4 * atOnce) {
    await client.query(fillSuppliers(from, Math.min(from + 4 * atOnce, organisations), shape));
    say(`  ${number(Math.min(from + 4 * atOnce, organisations))} suppliers, ${seconds()}`);
  }
  for (let from = 0; from < settings; from += 4 * atOnce) {
    await client.query(fillSettings(from, Math.min(from + 4 * atOnce, settings)));
    say(`  ${number(Math.min(from + 4 * atOnce, settings))} settings, ${seconds()}`);
  }
  await client.query("analyze organisations, suppliers, settings");
  for (let from = 0; from < settings; from += atOnce) {
    const to = Math.min(from + atOnce, settings);
    await client.query(drawLines(from, to));
    for (const text of [fillApplications(), fillLines(), fillRates(), fillVerdicts(), fillMemberships()]) {
      await client.query(text);
    }
    say(`  ${number(to * 5)} of ${number(memberships)} memberships, ${seconds()}`);
  }
  await client.query("set session_replication_role = origin");
  await client.query(fillCompetitions(shape));
  say(`  Looking where every key leads, ${seconds()}`);
  await expectKeys(client);
  say(`  Vacuum and analyse, ${seconds()}`);
  await client.query("drop table drawn, planned");
  await client.query("vacuum analyze");
  await expectShape(client, shape);
  say(`  Filled, ${seconds()}`);
}

async function expectShape(client: pg.Client, { organisations, settings, memberships }: Shape): Promise<void> {
  const { rows } = await client.query<{ organisations: number; settings: number; memberships: number }>(`
    select (select count(*)::int from suppliers) as organisations, (select count(*)::int from settings) as settings,
      (select count(*)::int from memberships) as memberships`);
  const found = JSON.stringify(rows[0]);
  if (found !== JSON.stringify({ organisations, settings, memberships })) throw new Error(`Filled with ${found}`);
}
