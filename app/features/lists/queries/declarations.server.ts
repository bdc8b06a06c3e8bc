import type { CouncilActor, SupplierActor } from "~/core/actor";
import type { ListId } from "~/core/id";
import {
  listDeclarations,
  listGoodDeclarations,
  listOwnDeclarations,
  type DeclarationSince,
  type SignedDeclaration,
} from "~/features/suppliers/queries/declarations.server";
import { seenDeclaration, type SeenDeclaration } from "~/features/suppliers/rules/declarations";
import { questionSetCodes, type QuestionSetCode } from "~/features/suppliers/rules/questions";
import type { Context } from "~/platform/context";
import type { Instant } from "~/core/time";
import { mayReadDeclarations } from "../policy";
import type { SubmittedFacts } from "../rules/submitted-facts";

/** Which sets of questions whoever applies to a list has signed, in the order of the sets. */
export async function listAskedSets(ctx: Context, listId: ListId): Promise<QuestionSetCode[]> {
  const row = await ctx.db
    .selectFrom("lists")
    .select("declaration_sets as sets")
    .where("id", "=", listId)
    .executeTakeFirst();
  return questionSetCodes.filter((code) => row?.sets.includes(code) === true);
}

export interface AskedDeclaration {
  readonly code: QuestionSetCode;
  readonly seen: SeenDeclaration;
  readonly signedAt: Instant | null;
}

/** How the actor's own organisation stands to what a list asks for. */
export async function listAskedDeclarations(ctx: Context<SupplierActor>, listId: ListId): Promise<AskedDeclaration[]> {
  const asked = await listAskedSets(ctx, listId);
  if (asked.length === 0) return [];
  const own = await listOwnDeclarations(ctx);
  return own
    .filter(({ version }) => asked.includes(version.code))
    .map((each) => ({
      code: each.version.code,
      seen: seenDeclaration(each.version, each),
      signedAt: each.signed?.signedAt ?? null,
    }));
}

/** What a list asks for, as the actor's own organisation signed it; undefined when one is missing, too old or of older questions. */
export async function findAskedDeclarations(
  ctx: Context<SupplierActor>,
  listId: ListId,
): Promise<SignedDeclaration[] | undefined> {
  const asked = await listAskedSets(ctx, listId);
  const good = await listGoodDeclarations(ctx, ctx.actor.organisationId, asked);
  return good.length === asked.length ? good : undefined;
}

/** The declarations that a submitted line was frozen with, as far as the actor reads them. The caller found the line. */
export async function listDeclarationsOfLine(
  ctx: Context<CouncilActor>,
  { declarations = [] }: SubmittedFacts,
): Promise<DeclarationSince[]> {
  if (!mayReadDeclarations(ctx.actor)) return [];
  return listDeclarations(
    ctx,
    declarations.map(({ declarationId }) => declarationId),
  );
}
