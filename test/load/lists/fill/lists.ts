import { ageMaxs, ageMins } from "./market";
import { areaName } from "./names";
import { competitionsOfList, drawn, idOf, lotsOfList, type Shape } from "./shape";

/** Each list is led by a council of its own; the last and great one is a consortium's. */
export const fillLists = ({ councilLists }: Shape): string => `
  insert into lists (id, lead_authority_id, consortium_id, title, summary, vehicle_type, regime, light_touch,
    call_off_mechanisms, cpv_codes, created_at, created_by)
  select ${idOf("list", "n")}, ${idOf("authority", "n")}, case when n = ${councilLists} then ${idOf("consortium", "0")} end,
    ${areaName("n")} || case when n = ${councilLists} then ' great list of homes and schools' else ' homes and schools' end,
    'Homes and schools for children and young people.', 'FRAMEWORK_LIGHT_TOUCH', 'PA2023', true,
    array['FURTHER_COMPETITION'], array['85311300-5'], '2024-01-05Z', ${idOf("officer", "2 * n")}
  from generate_series(0, ${councilLists}) n;
  insert into lots (id, list_id, code, title, setting_kinds, needs, age_min, age_max, bands, position, added_at)
  select ${idOf("lot", `n * ${lotsOfList} + t`)}, ${idOf("list", "n")}, 'LOT-' || t + 1,
    'N' || 1 + t / 8 || case when t / 4 % 2 = 0 then ', home, from ' else ', school, from ' end || low,
    array[case when t / 4 % 2 = 0 then 'CHILDRENS_HOME' else 'SPECIAL_SCHOOL' end],
    array['N' || 1 + t / 8], low, (array[${ageMaxs.join(", ")}])[1 + t % 4], array['B1', 'B2', 'B3', 'B4'], t + 1, '2024-01-05Z'
  from generate_series(0, ${councilLists}) n
  cross join generate_series(0, ${lotsOfList - 1}) t
  cross join lateral (select (array[${ageMins.join(", ")}])[1 + t % 4] as low) ages`;

/** The first has been decided, the second is being assessed, the third is open. */
export const fillRounds = ({ councilLists }: Shape): string => `
  insert into rounds (id, list_id, number, stage, opens_at, closes_at, created_at, created_by, published_at, published_by,
    issued_at, issued_by)
  select ${idOf("round", "n * 4 + number")}, ${idOf("list", "n")}, number,
    case when number = 1 then 'DECISIONS_ISSUED' else 'PUBLISHED' end,
    case number when 1 then '2025-01-10Z' when 2 then now() - interval '60 days' else now() - interval '5 days' end,
    case number when 1 then '2025-02-10Z' when 2 then now() - interval '10 days' else now() + interval '30 days' end,
    '2025-01-05Z', ${idOf("officer", "2 * n")}, '2025-01-06Z', ${idOf("officer", "2 * n")},
    case when number = 1 then '2025-03-10Z'::timestamptz end, case when number = 1 then ${idOf("officer", "2 * n")} end
  from generate_series(0, ${councilLists}) n
  cross join generate_series(1, 3) number;
  insert into round_lots (round_id, lot_id)
  select rounds.id, lots.id from rounds join lots on lots.list_id = rounds.list_id`;

/** Drafts that ask a need, an age and a band of one lot up to five, as somebody about to publish looks at them. */
export const fillCompetitions = ({ councilLists }: Shape): string => `
  insert into competitions (id, authority_id, list_id, title, summary, specification, stage, need, age_min, age_max,
    genders, band, price_basis, price_formula, deadline_at, created_at, created_by)
  select ${idOf("competition", `n * ${competitionsOfList} + c`)}, ${idOf("authority", "n")}, ${idOf("list", "n")},
    'Places for ' || 1 + c || case when c = 0 then ' lot' else ' lots' end, 'Places.', 'Places.', 'AWAITING_APPROVAL',
    case when c < 4 then 'N' || 1 + first / 8 end, case when c < 4 then low + 1 end, case when c < 4 then low + 2 end,
    case when c < 4 then 'ANY' end, case when c < 3 then 'B' || 1 + c end, 'A week', 'P1', now() + interval '40 days',
    now(), ${idOf("officer", "2 * n")}
  from generate_series(0, ${councilLists}) n
  cross join generate_series(0, ${competitionsOfList - 1}) c
  cross join lateral (select ${drawn(`n * ${competitionsOfList} + c`, 41, lotsOfList)} as first) place
  cross join lateral (select (array[${ageMins.join(", ")}])[1 + first % 4] as low) ages;
  insert into competition_lots (competition_id, lot_id)
  select ${idOf("competition", `n * ${competitionsOfList} + c`)}, ${idOf("lot", `n * ${lotsOfList} + (first + 8 * number) % ${lotsOfList}`)}
  from generate_series(0, ${councilLists}) n
  cross join generate_series(0, ${competitionsOfList - 1}) c
  cross join lateral (select ${drawn(`n * ${competitionsOfList} + c`, 41, lotsOfList)} as first) place
  cross join lateral generate_series(0, c) number`;
