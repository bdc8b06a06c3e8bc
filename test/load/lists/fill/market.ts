import { areaName, firstWords, secondWords, supplierName } from "./names";
import { drawn, idOf, oneOf, type Shape } from "./shape";

const needs = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"];
/** The four spans of ages that lots are for. */
export const ageMins = [4, 8, 11, 16];
export const ageMaxs = [10, 13, 17, 25];

/** What is drawn for each setting, once: all that comes later looks here. */
export const drawSettings = ({ organisations, settings, councilLists }: Shape): string => `
  create temporary table drawn as
  select place.*, ${idOf("setting", "i")} as setting_id, ${idOf("supplier", "o")} as organisation_id,
    case when great then ${councilLists} else near end as home_list,
    case when great then near else (near + 1) % ${councilLists} end as other_list,
    array(select (array['${needs.join("', '")}'])[1 + (first_need + j) % 8] from generate_series(0, q - 1) j order by 1) as needs
  from (
    select i, o, (i % 5)::int + 1 as q, ${drawn("o", 2, 10)} = 0 as great, ${drawn("o", 3, councilLists)} as near,
      least(${drawn("i", 4, 8)}, ${drawn("i", 5, 8)}) as first_need, (${drawn("i", 7, 3)} = 0)::int as kind,
      least(${drawn("i", 6, 4)}, ${drawn("i", 9, 4)}) as ages, ${drawn("i", 8, 5)} = 0 as applies_again
    from (
      select i, case when i < ${organisations} then i
        else floor(${organisations} * power(${drawn("i", 1, 1_000_000)} / 1000000.0, 2))::bigint end as o
      from generate_series(0, ${settings - 1}::bigint) i
    ) owner
  ) place;
  create unique index drawn_by_number on drawn (i);
  analyze drawn`;

export const fillCouncils = ({ councilLists }: Shape): string => `
  insert into people (id, email, name, password_hash, created_at)
  select ${idOf("officer", "n")}, 'officer' || n || '@council.test', 'Officer ' || n, 'none', '2024-01-02Z'
  from generate_series(0, ${2 * councilLists + 1}) n;
  insert into organisations (id, kind, name, created_at)
  select ${idOf("authority", "n")}, 'AUTHORITY',
    ${areaName("n")} || case when n = ${councilLists} then ' Combined Authority' else ' Council' end, '2024-01-02Z'
  from generate_series(0, ${councilLists}) n;
  insert into authorities (organisation_id, postal_address, email, founded_by_authority_id, registered_at)
  select ${idOf("authority", "n")}, n || ' Quay Street', 'buying' || n || '@council.test',
    case when n > 0 then ${idOf("authority", "0")} end, '2024-01-02Z'
  from generate_series(0, ${councilLists}) n;
  insert into role_grants (id, person_id, organisation_id, role, granted_at)
  select ${idOf("grant", "n * 4 + place")}, ${idOf("officer", "n")}, ${idOf("authority", "n / 2")}, role, '2024-01-02Z'
  from generate_series(0, ${2 * councilLists + 1}) n
  cross join unnest(array['CM', 'PO', 'LE', 'AP']) with ordinality as held(role, place)
  where (n % 2 = 1) = (role = 'AP');
  insert into consortia (id, name, lead_authority_id, formed_at)
  values (${idOf("consortium", "0")}, 'Partnership of councils', ${idOf("authority", String(councilLists))}, '2024-01-03Z');
  insert into consortium_members (id, consortium_id, authority_id, joined_on)
  select ${idOf("partner", "n")}, ${idOf("consortium", "0")}, ${idOf("authority", "n")}, '2024-01-03'
  from generate_series(0, ${Math.min(40, councilLists) - 1}) n`;

export const fillSuppliers = (from: number, to: number, { councilLists }: Shape): string => `
  insert into people (id, email, name, password_hash, created_at)
  select ${idOf("person", "n")}, 'person' || n || '@supplier.test', 'Person ' || n, 'none', '2024-02-01Z'
  from generate_series(${from}, ${to - 1}::bigint) n;
  insert into organisations (id, kind, name, created_at)
  select ${idOf("supplier", "n")}, 'SUPPLIER', ${supplierName("n")}, '2024-02-01Z'
  from generate_series(${from}, ${to - 1}::bigint) n;
  insert into role_grants (id, person_id, organisation_id, role, granted_at)
  select ${idOf("grant", "1000000 + n")}, ${idOf("person", "n")}, ${idOf("supplier", "n")}, 'SA', '2024-02-01Z'
  from generate_series(${from}, ${to - 1}::bigint) n;
  insert into suppliers (organisation_id, legal_form, company_number, address_line_1, town, postcode, contact_email,
    size, vcse, registered_at, changed_at)
  select ${idOf("supplier", "n")}, (array['COMPANY', 'COMPANY', 'COMPANY', 'CHARITY', 'CIC', 'PARTNERSHIP'])[1 + n % 6],
    lpad(n::text, 8, '0'), n || ' Larch Lane', ${areaName(drawn("n", 3, councilLists))},
    'TW' || 1 + n % 99 || ' ' || n % 10 || 'AA', 'office' || n || '@supplier.test',
    ${oneOf(["MICRO", "MICRO", "SMALL", "SMALL", "SMALL", "MEDIUM", "MEDIUM", "LARGE"], drawn("n", 24, 8))},
    n % 6 in (3, 4), '2024-02-01Z', '2024-02-01Z'
  from generate_series(${from}, ${to - 1}::bigint) n`;

/** Nine in ten are validly registered; of the others some never were, and some are not any more. */
export const fillSettings = (from: number, to: number): string => `
  insert into settings (id, organisation_id, name, kind, regulator, registration_number, registration_status,
    registration_ends_on, latest_grade, latest_grade_on, address_line_1, town, postcode, capacity, age_min, age_max,
    genders, needs, added_at, changed_at, closed_at)
  select setting_id, organisation_id,
    ${oneOf(firstWords, drawn("i", 25, firstWords.length))} || ' ' || ${oneOf(secondWords, drawn("i", 26, secondWords.length))} || ' ' || i,
    (array['CHILDRENS_HOME', 'SPECIAL_SCHOOL'])[1 + kind], (array['OFSTED', 'DFE'])[1 + kind],
    case when state <> 'APPLIED' then lpad(i::text, 8, '0') end, state,
    case when ${drawn("i", 28, 5)} = 0 then current_date + ${drawn("i", 29, 700)} - 100 end,
    ${oneOf(["OUTSTANDING", "GOOD", "GOOD", "GOOD", "REQUIRES_IMPROVEMENT"], drawn("i", 30, 5))}, '2025-03-01',
    i || ' Alder Way', ${areaName("home_list")}, 'TW' || 1 + i % 99 || ' ' || i % 10 || 'AB',
    1 + ${drawn("i", 31, 12)}, least(low, next_low), greatest(high, next_high),
    ${oneOf(["ANY", "ANY", "ANY", "FEMALE", "MALE"], drawn("i", 32, 5))}, needs, '2024-03-01Z', '2024-03-01Z',
    case when ${drawn("i", 33, 50)} = 0 then '2026-01-05Z'::timestamptz end
  from (
    select drawn.*, (array[${ageMins.join(", ")}])[1 + ages] as low, (array[${ageMaxs.join(", ")}])[1 + ages] as high,
      (array[${ageMins.join(", ")}])[1 + (ages + 1) % 4] as next_low,
      (array[${ageMaxs.join(", ")}])[1 + (ages + 1) % 4] as next_high,
      case when ${drawn("i", 27, 100)} < 92 then 'REGISTERED' when ${drawn("i", 27, 100)} < 95 then 'APPLIED'
        when ${drawn("i", 27, 100)} < 98 then 'SUSPENDED' else 'CANCELLED' end as state
    from drawn where i >= ${from} and i < ${to}
  ) drawn`;
