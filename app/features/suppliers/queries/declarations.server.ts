import { sql, type RawBuilder } from "kysely";
import type { SupplierActor } from "~/core/actor";
import type { OrganisationId } from "~/core/id";
import { calendarDateOf, type CalendarDate, type Instant } from "~/core/time";
import type { Context } from "~/platform/context";
import type { Connected } from "../rules/connected";
import { answersIn, contentIn, isDeclarationGood, namesAll, type Answers, type Signed } from "../rules/declarations";
import type { QuestionSetCode } from "../rules/questions";
import { listConnectedNow } from "./connected.server";
import { listQuestionSets, type PublishedVersion } from "./questions.server";

export interface OwnDeclaration {
  readonly version: PublishedVersion;
  readonly draft: Answers;
  /** Of the draft; 0 before anybody saved anything. */
  readonly draftVersion: number;
  readonly signed: Signed | undefined;
  readonly today: CalendarDate;
  /** Who is connected now: of the exclusion grounds, and of no other set. */
  readonly connected: readonly Connected[] | undefined;
}

/** Each set as it stands for the actor's own organisation: what is asked, what was saved, what was signed last. */
export async function listOwnDeclarations(ctx: Context<SupplierActor>): Promise<OwnDeclaration[]> {
  const { organisationId } = ctx.actor;
  const [sets, drafts, signed, connected] = await Promise.all([
    listQuestionSets(ctx),
    ctx.db
      .selectFrom("declaration_drafts")
      .select(["set_code as code", "answers", "version"])
      .where("organisation_id", "=", organisationId)
      .execute(),
    newestSigned(ctx, organisationId),
    listConnectedNow(ctx, organisationId),
  ]);
  const today = calendarDateOf(ctx.now);
  return sets.map((version) => {
    const draft = drafts.find(({ code }) => code === version.code);
    return {
      ...{ version, today, draft: answersIn(draft?.answers ?? {}), draftVersion: draft?.version ?? 0 },
      signed: signed.find(({ content }) => content.set === version.code),
      connected: version.code === "EXCLUSIONS" ? connected : undefined,
    };
  });
}

export async function getOwnDeclaration(ctx: Context<SupplierActor>, code: QuestionSetCode): Promise<OwnDeclaration> {
  const own = (await listOwnDeclarations(ctx)).find(({ version }) => version.code === code);
  if (own === undefined) throw new Error(`No questions of ${code} are published`);
  return own;
}

export interface SignedDeclaration extends Signed {
  readonly sha256: string;
  readonly signedName: string;
}

/** The declaration that an organisation signed last, of each set. */
async function newestSigned(ctx: Context, organisationId: OrganisationId): Promise<SignedDeclaration[]> {
  const rows = await signedRows(ctx)
    .distinctOn("set_code")
    .where("organisation_id", "=", organisationId)
    .orderBy("set_code")
    .orderBy("id", "desc")
    .execute();
  return rows.map(withContent);
}

/** Of those sets what counts today; a set that does not is left out. */
export async function listGoodDeclarations(
  ctx: Context,
  organisationId: OrganisationId,
  codes: readonly QuestionSetCode[],
): Promise<SignedDeclaration[]> {
  if (codes.length === 0) return [];
  const [sets, signed, connected] = await Promise.all([
    listQuestionSets(ctx),
    newestSigned(ctx, organisationId),
    codes.includes("EXCLUSIONS") ? listConnectedNow(ctx, organisationId) : [],
  ]);
  const today = calendarDateOf(ctx.now);
  return codes.flatMap((code) => {
    const version = sets.find((set) => set.code === code);
    const newest = signed.find(({ content }) => content.set === code);
    if (version === undefined || newest === undefined || !isDeclarationGood(newest, version, today)) return [];
    return code !== "EXCLUSIONS" || namesAll(newest, connected) ? [newest] : [];
  });
}

/** The rule of the same name in SQL, of a row of `declarations` and the row of `question_versions` that is newest. */
export function isDeclarationGoodOn(
  today: CalendarDate,
  { declaration, version }: { readonly declaration: string; readonly version: string },
): RawBuilder<boolean> {
  const signedOn = sql`(${sql.ref(`${declaration}.signed_at`)} at time zone 'Europe/London')::date`;
  return sql<boolean>`(${sql.ref(`${declaration}.number`)} >= ${sql.ref(`${version}.asked_since`)}
    and ${today}::date <= (${signedOn} + interval '12 months')::date)`;
}

const signedOnPage = 20;

export interface SignedRow {
  readonly declarationId: string;
  readonly number: number;
  readonly signedAt: Instant;
  readonly signedName: string;
}

/** What the actor's own organisation signed of that set, the newest first. */
export async function listSigned(ctx: Context<SupplierActor>, code: QuestionSetCode): Promise<SignedRow[]> {
  return ctx.db
    .selectFrom("declarations")
    .select(["id as declarationId", "number", "signed_at as signedAt", "signed_name as signedName"])
    .where("organisation_id", "=", ctx.actor.organisationId)
    .where("set_code", "=", code)
    .orderBy("id", "desc")
    .limit(signedOnPage)
    .execute();
}

/** One that the actor's own organisation signed. */
export async function findSigned(ctx: Context<SupplierActor>, id: string): Promise<SignedDeclaration | undefined> {
  const row = await signedRows(ctx)
    .where("id", "=", id)
    .where("organisation_id", "=", ctx.actor.organisationId)
    .executeTakeFirst();
  return row && withContent(row);
}

export interface DeclarationSince extends SignedDeclaration {
  /** When the same organisation signed a newer one of the set, and how many versions of the questions came after. */
  readonly newerSignedAt: Instant | null;
  readonly newerQuestions: boolean;
}

/** Declarations by their ids, with what came after. The caller knows that it may see what they were frozen with. */
export async function listDeclarations(ctx: Context, ids: readonly string[]): Promise<DeclarationSince[]> {
  if (ids.length === 0) return [];
  const rows = await signedRows(ctx)
    .select(
      sql<Instant | null>`(select newer.signed_at from declarations newer
        where newer.organisation_id = declarations.organisation_id and newer.set_code = declarations.set_code
          and newer.id > declarations.id order by newer.id desc limit 1)`.as("newerSignedAt"),
    )
    .select(
      sql<boolean>`exists (select from question_versions newer
        where newer.set_code = declarations.set_code and newer.number > declarations.number)`.as("newerQuestions"),
    )
    .where("id", "in", [...ids])
    .execute();
  return rows.map((row) => ({
    ...withContent(row),
    newerSignedAt: row.newerSignedAt,
    newerQuestions: row.newerQuestions,
  }));
}

function signedRows(ctx: Context) {
  return ctx.db
    .selectFrom("declarations")
    .select([
      "id as declarationId",
      "number",
      "signed_at as signedAt",
      "signed_name as signedName",
      "sha256",
      "content",
    ]);
}

function withContent(row: Omit<SignedDeclaration, "content"> & { readonly content: string }): SignedDeclaration {
  const { declarationId, number, signedAt, signedName, sha256 } = row;
  return { declarationId, number, signedAt, signedName, sha256, content: contentIn(row.content) };
}
