import { sql } from "kysely";
import type { OrganisationId } from "~/core/id";
import type { Context } from "~/platform/context";

interface Buyer {
  readonly id: OrganisationId;
  readonly name: string;
}

/** More buyers than these are searched for and not chosen from a list. */
const mostBuyers = 40;

export interface NoticeChoices {
  /** None where there are more than anybody would choose from: then the search finds them by name. */
  readonly buyers: readonly Buyer[];
  /** CPV divisions, the first two digits of a code: those of the first code of anything public. */
  readonly categories: readonly string[];
}

/**
 * The buyers and the categories of which there is anything public: one question that asks of each buyer and of each
 * division whether an index has one, and counts nothing. `order by` and `limit` keep each a look-up in that index. A
 * list is public from its first round on.
 */
export async function listNoticeChoices(ctx: Context, divisions: readonly string[]): Promise<NoticeChoices> {
  const isPublicList = sql`(select stage from rounds where rounds.list_id = lists.id order by number limit 1) <> 'DRAFT'`;
  const buyersOf = (kind: "AUTHORITY" | "HEALTH_BODY") => sql`(
    select id, name from organisations buyer
    where buyer.kind = ${kind} and coalesce(
      (select true from competitions
        where competitions.authority_id = buyer.id and competitions.published_at is not null
        order by deadline_at limit 1),
      (select true from lists where lists.lead_authority_id = buyer.id and ${isPublicList}
        order by lists.id desc limit 1))
    order by buyer.name, buyer.id limit ${mostBuyers + 1})`;
  const { rows } = await sql<NoticeChoices>`
    select
      (select coalesce(json_agg(json_build_object('id', buyer.id, 'name', buyer.name) order by buyer.name, buyer.id), '[]')
        from (${buyersOf("AUTHORITY")} union all ${buyersOf("HEALTH_BODY")}) as buyer) as buyers,
      array(select division.digits from unnest(${divisions}::text[]) as division(digits)
        where coalesce(
          (select true from competitions
            where left(cpv_codes[1], 2) = division.digits and competitions.published_at is not null
            order by competitions.id limit 1),
          (select true from lists where left(cpv_codes[1], 2) = division.digits and ${isPublicList}
            order by lists.id limit 1))
        order by division.digits) as categories
  `.execute(ctx.db);
  const { buyers, categories } = rows[0] ?? { buyers: [], categories: [] };
  return { buyers: buyers.length > mostBuyers ? [] : buyers, categories };
}

/** What the buyer is called; undefined of an organisation that is none. */
export async function nameOfBuyer(ctx: Context, id: OrganisationId): Promise<string | undefined> {
  const buyer = await ctx.db
    .selectFrom("organisations")
    .select("name")
    .where("id", "=", id)
    .where("kind", "in", ["AUTHORITY", "HEALTH_BODY"])
    .executeTakeFirst();
  return buyer?.name;
}
