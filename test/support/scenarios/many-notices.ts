import type { TestDatabase } from "../database";

export interface HowMany {
  readonly competitions: number;
  readonly rounds: number;
  readonly lists: number;
  readonly authorities: number;
  readonly suppliers: number;
}

/** A hundred times the demonstration, as the issue counts it. */
export const hundredfold: HowMany = { competitions: 4000, rounds: 500, lists: 300, authorities: 40, suppliers: 5000 };

const titles = [
  "Bread and cakes for three schools",
  "Places in children’s homes",
  "Day places for autistic pupils",
  "Short breaks at weekends",
  "Home care in the north of the area",
  "Supported accommodation for care leavers",
  "Cleaning of two libraries",
  "Repairs to school roofs",
  "Taxis for the school run",
  "Fruit and vegetables for kitchens",
];
const codes = ["15811000-6", "85311300-5", "80340000-9", "85311300-5", "85312000-9", "85311000-2", "90911200-8", "50700000-2", "60120000-5", "15300000-1"]; // prettier-ignore

/**
 * Fills a fresh database with that many public things round this moment: a tenth of the competitions and of the rounds
 * is open, a tenth of the rounds is announced. No command for each row: what is looked at is how reading them grows.
 */
export async function manyNotices(test: TestDatabase, now: string, howMany: HowMany): Promise<void> {
  const { competitions, rounds, lists, authorities, suppliers } = howMany;
  await test.ownerPool.query(
    `
    create function made_id(kind text, number integer) returns uuid language sql immutable as $$
      select (kind || '000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid $$;
    insert into people (id, email, name, password_hash, created_at)
      values (made_id('a0', 1), 'many@council.test', 'Many', 'none', '${now}');
    insert into organisations (id, kind, name, created_at)
      select made_id('b0', number), 'AUTHORITY', 'Harbour ' || number || ' Council', '${now}' from generate_series(1, ${authorities}) number;
    insert into organisations (id, kind, name, created_at)
      select made_id('b1', number), 'SUPPLIER', 'Harbour ' || number || ' Ltd', '${now}' from generate_series(1, ${suppliers}) number;
    insert into authorities (organisation_id, postal_address, email, registered_at)
      select made_id('b0', number), '1 Quay Street', 'buying@council.test', '${now}' from generate_series(1, ${authorities}) number;
    insert into consortia (id, name, lead_authority_id, formed_at)
      select made_id('b3', number), 'Together ' || number, made_id('b0', number), '${now}' from generate_series(1, ${authorities}) number;
    insert into lists (id, lead_authority_id, consortium_id, title, summary, vehicle_type, regime, light_touch, call_off_mechanisms,
        max_gap_months, cpv_codes, suits_small_firms, suits_voluntary, created_at, created_by)
      select made_id('c0', number), made_id('b0', 1 + number % ${authorities}), made_id('b3', 1 + number % ${authorities}), 'List ' || number || ': ' || title.text,
        'Suppliers whom councils ask for: ' || title.text, 'FRAMEWORK_LIGHT_TOUCH', 'PA2023', true, '{FURTHER_COMPETITION}',
        6, array[code.text], number % 3 = 0, number % 7 = 0, '${now}', made_id('a0', 1)
      from generate_series(1, ${lists}) number
      join unnest($1::text[]) with ordinality title(text, place) on place = 1 + number % 10
      join unnest($2::text[]) with ordinality code(text, place) using (place);
    insert into lots (id, list_id, code, title, setting_kinds, needs, age_min, age_max, bands, position, added_at)
      select made_id('d0', list * 100 + number), made_id('c0', list), 'L' || number, 'Lot ' || number || ' of places', '{OTHER}', '{N1}',
        0, 25, '{B1}', number, '${now}'
      from generate_series(1, ${lists}) list, generate_series(1, 8) number;
    insert into rounds (id, list_id, number, stage, opens_at, closes_at, created_at, created_by, published_at)
      select made_id('e0', number), made_id('c0', 1 + number % ${lists}), 1 + number / ${lists},
        case when number % 10 > 3 then 'DECISIONS_ISSUED' else 'PUBLISHED' end, opens, opens + interval '30 days',
        '${now}', made_id('a0', 1), '${now}'
      from generate_series(1, ${rounds}) number,
        lateral (select '${now}'::timestamptz + case number % 10
          when 0 then interval '1 day' * (1 + number % 60)
          when 1 then interval '-1 hour' * (1 + number)
          else interval '-1 day' * (31 + number) end as opens) as at;
    insert into round_lots (round_id, lot_id)
      select rounds.id, lots.id from rounds join lots on lots.list_id = rounds.list_id;
    insert into competitions (id, authority_id, list_id, title, summary, specification, stage, age_min, age_max, genders,
        estimate_pence, price_basis, price_formula, deadline_at, cpv_codes, suits_small_firms, suits_voluntary,
        created_at, created_by, published_at)
      select made_id('f0', number), made_id('b0', 1 + number % ${authorities}), made_id('c0', 1 + number % ${lists}),
        title.text || ', number ' || number, 'What is wanted, by the ' || number % 97 || 'th school: ' || title.text,
        repeat('Known to those who are invited. ', 40), case when number % 10 = 0 then 'PUBLISHED' else 'OUTCOME_ISSUED' end, 0, 25, 'ANY',
        case when number % 4 = 0 then null else (number % 500) * 50000 + 100000 end, 'All of it', 'P1',
        '${now}'::timestamptz + case when number % 10 = 0 then interval '1 hour' * (1 + number % 2000) else interval '-1 hour' * (1 + number) end,
        array[code.text], number % 3 = 0, number % 11 = 0, '${now}', made_id('a0', 1), '${now}'
      from generate_series(1, ${competitions}) number
      join unnest($1::text[]) with ordinality title(text, place) on place = 1 + (number / 10) % 10
      join unnest($2::text[]) with ordinality code(text, place) using (place);
    insert into competition_lots (competition_id, lot_id)
      select competitions.id, lots.id from competitions join lots on lots.list_id = competitions.list_id and lots.position = 1;
    insert into suppliers (organisation_id, legal_form, address_line_1, town, postcode, contact_email, size, vcse, registered_at, changed_at)
      select made_id('b1', number), 'SOLE_TRADER', '1 Quay Street', 'Harbour', 'SW1A 1AA', 'office@many.test', 'SMALL', false, '${now}', '${now}'
      from generate_series(1, ${suppliers}) number;
    insert into settings (id, organisation_id, name, kind, regulator, registration_status, address_line_1, town, postcode, capacity,
        age_min, age_max, genders, needs, added_at, changed_at)
      select made_id('b2', number), made_id('b1', number), 'Setting ' || number, 'OTHER', 'NONE', 'NOT_NEEDED', '1 Quay Street', 'Harbour',
        'SW1A 1AA', 4, 0, 25, 'ANY', '{N1}', '${now}', '${now}'
      from generate_series(1, ${suppliers}) number;
    insert into applications (id, round_id, organisation_id, started_at, started_by)
      select made_id('e1', number), made_id('e0', 1 + number % ${rounds}), made_id('b1', number), '${now}', made_id('a0', 1)
      from generate_series(1, ${suppliers}) number;
    insert into application_lines (id, application_id, round_id, setting_id, lot_id, stage, capacity_offered, age_min, age_max, genders, needs,
        vacancy_contact, added_at, changed_at)
      select made_id('e2', many.number), made_id('e1', many.number), rounds.id, made_id('b2', many.number), lots.id, 'SUBMITTED', 4, 0, 25, 'ANY', '{N1}',
        'The manager', '${now}', '${now}'
      from generate_series(1, ${suppliers}) as many(number)
      join rounds on rounds.id = made_id('e0', 1 + many.number % ${rounds})
      join lots on lots.list_id = rounds.list_id and lots.position = 1;
    insert into memberships (id, list_id, lot_id, setting_id, organisation_id, line_id, stage, active_from, confirm_by, capacity_offered)
      select made_id('e3', number), lots.list_id, lots.id, made_id('b2', number), made_id('b1', number), lines.id, 'ACTIVE', '${now}', '2099-01-01',
        lines.capacity_offered
      from generate_series(1, ${suppliers}) number
      join application_lines lines on lines.id = made_id('e2', number)
      join lots on lots.id = lines.lot_id;
    insert into invitations (id, competition_id, lot_id, organisation_id, invited_at)
      select gen_random_uuid(), competition_lots.competition_id, competition_lots.lot_id, memberships.organisation_id, '${now}'
      from competition_lots
      cross join lateral (select organisation_id from memberships where memberships.lot_id = competition_lots.lot_id limit 5) as memberships;
  `
      .replaceAll("$1::text[]", literal(titles))
      .replaceAll("$2::text[]", literal(codes)),
  );
  await test.ownerPool.query("analyze");
}

function literal(texts: readonly string[]): string {
  return `array[${texts.map((text) => `'${text}'`).join(", ")}]`;
}

/** The id that `made_id` gives: a0 the person, b0 authorities, b1 suppliers, c0 lists, d0 lots, e0 rounds, f0 competitions. */
export function madeId(kind: string, number: number): string {
  return `${kind}000000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}
