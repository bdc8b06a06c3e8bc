import { ask, type Answer, type Question } from "./asking";
import { actors, type Actor, type Phase } from "./columns";
import { placeOf, portalOf, type Ground } from "./knock";
import { findingOf, phasesOf, type Row } from "./row";
import { changedBetween, stateOf } from "./state";

/** What every door answers alike, whatever it is for: to who may see it, and to who may not be known. */
export async function tryMethods(ground: Ground, row: Row): Promise<readonly string[]> {
  const [actor, phase] = seerOf(row);
  const { url, pool } = portalOf(ground, row, phase);
  const place = { ...placeOf(ground, row, phase), form: "page" as const };
  const before = await stateOf(pool);
  const faults: string[] = [];
  for (const who of actor === "PU" ? [actor] : [actor, "PU" as const]) {
    const send = (question: Pick<Question, "method"> & Partial<Question>) =>
      ask(url, { ...place, ...question }, ground.world.cookies[who]);
    const expect = (what: string, isSo: boolean) => {
      if (!isSo) faults.push(`${who} at ${row.door}: ${what}`);
    };
    const page = await send({ method: "GET" });
    const head = await send({ method: "HEAD" });
    expect("HEAD says something else than GET", head.status === page.status && head.text === "");
    for (const fault of faultsInHeaders(page, who === "PU" || row.mayBeKept === true)) expect(fault, false);
    for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS"]) {
      const { status, headers } = await send({ method });
      expect(`${method} has ${status}`, status === 405 && headers.get("allow") === "GET, HEAD, POST");
    }
    for (const origin of ["https://elsewhere.test", "null", null]) {
      const { status } = await send({ method: "POST", origin, body: new URLSearchParams({ any: "thing" }) });
      expect(`a form from ${origin ?? "nowhere"} has ${status}`, status === 403);
    }
    if (row.post === undefined) {
      const { status } = await send({ method: "POST", body: new URLSearchParams({ any: "thing" }) });
      expect(`POST has ${status}, and it takes no form`, status === 405 || status === 404);
    }
  }
  const changed = changedBetween(before, await stateOf(pool));
  return [...faults, ...changed.map((table) => `${row.door}: ${table} changed`)];
}

/** The first who sees it, and in which phase; where nobody does, the public. */
function seerOf(row: Row): readonly [Actor, Phase] {
  for (const phase of phasesOf(row)) {
    const actor = actors.find((one) => findingOf(row, one, phase) === "sees");
    if (actor !== undefined) return [actor, phase];
  }
  return ["PU", phasesOf(row)[0] ?? "always"];
}

/** safety.md §4, "Headers". */
function faultsInHeaders({ headers }: Answer, mayBeKept: boolean): string[] {
  const policy = headers.get("content-security-policy") ?? "";
  const isFile = (headers.get("content-disposition") ?? "").startsWith("attachment");
  const wanted: readonly (readonly [string, boolean])[] = [
    ["its policy lets in more than it names", isFile || policy.includes("default-src 'none'")],
    ["it may stand in a frame", isFile || policy.includes("frame-ancestors 'none'")],
    ["a file is not in a sandbox", !isFile || policy.includes("sandbox")],
    ["its kind may be guessed", headers.get("x-content-type-options") === "nosniff"],
    ["other places are told of its address", headers.get("referrer-policy") === "same-origin"],
    ["it may be kept", mayBeKept || headers.get("cache-control")?.includes("no-store") === true],
  ];
  return wanted.filter(([, isSo]) => !isSo).map(([fault]) => fault);
}
