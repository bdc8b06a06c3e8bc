import { ageMaxs, ageMins } from "./market";
import { drawn, idOf, lotsOfList } from "./shape";

const officerOf = (list: string): string => idOf("officer", `2 * (${list})`);
const approverOf = (list: string): string => idOf("officer", `2 * (${list}) + 1`);

/**
 * Lines of the settings of a span of numbers. In the first round each setting is approved for each of its needs on the
 * list nearest to it and for most of them on another; in the second a fifth of them ask for the next older ages.
 */
export const drawLines = (from: number, to: number): string => `
  drop table if exists planned;
  create temporary table planned as
  select line.*, ${idOf("line", "number")} as line_id, ${idOf("application", "o * 4 + application")} as application_id,
    ${idOf("round", "list * 4 + round")} as round_id, ${idOf("list", "list")} as list_id,
    ${idOf("lot", `list * ${lotsOfList} + lot`)} as lot_id,
    (array[${ageMins.join(", ")}])[1 + lot % 4] as low, (array[${ageMaxs.join(", ")}])[1 + lot % 4] as high
  from (
    select i, o, setting_id, organisation_id, needs, i * 16 + k as number, 1 as round,
      case when k < q then 0 else 1 end as application,
      case when k < q then home_list else other_list end as list,
      (first_need + k % q) % 8 * 8 + kind * 4 + ages as lot
    from drawn cross join lateral generate_series(0, 2 * q - 2) k
    where i >= ${from} and i < ${to}
    union all
    select i, o, setting_id, organisation_id, needs, i * 16 + 10 + k, 2, 2, home_list,
      (first_need + k) % 8 * 8 + kind * 4 + (ages + 1) % 4
    from drawn cross join lateral generate_series(0, q - 1) k
    where i >= ${from} and i < ${to} and applies_again
  ) line;
  create index planned_by_number on planned (number);
  analyze planned`;

export const fillApplications = (): string => `
  insert into applications (id, round_id, organisation_id, contact_name, contact_email, safeguarding_lead,
    insurance_committed, terms_accepted, header_completed_at, started_at, started_by)
  select distinct on (application_id) application_id, round_id, organisation_id, 'Robin Vale', 'contact' || o || '@supplier.test',
    'Kit Moor', true, true, '2025-01-12Z'::timestamptz, '2025-01-12Z'::timestamptz, ${idOf("person", "o")}
  from planned
  on conflict (id) do nothing`;

/** What is frozen in a line is as large as the portal's own. */
export const fillLines = (): string => `
  insert into application_lines (id, application_id, round_id, setting_id, lot_id, stage, capacity_offered, age_min,
    age_max, genders, needs, vacancy_contact, version, added_at, changed_at, submitted_at, submitted_by, submitted_facts)
  select line_id, application_id, round_id, setting_id, lot_id, 'SUBMITTED', settings.capacity, low, high,
    settings.genders, planned.needs, 'Robin Vale, 020 7946 0000', 3, '2025-01-13Z', '2025-01-13Z', '2025-01-14Z',
    ${idOf("person", "o")},
    jsonb_build_object('format', 'quayside-line/1',
      'organisation', jsonb_build_object('name', organisations.name, 'identifier', 'Company number ' || lpad(o::text, 8, '0'),
        'postalAddress', concat_ws(E'\\n', suppliers.address_line_1, suppliers.town, suppliers.postcode),
        'email', suppliers.contact_email),
      'header', jsonb_build_object('contactName', 'Robin Vale', 'contactEmail', suppliers.contact_email, 'contactPhone', null,
        'safeguardingLead', 'Kit Moor', 'insuranceCommitted', true, 'termsAccepted', true),
      'setting', jsonb_build_object('name', settings.name, 'kind', settings.kind, 'regulator', settings.regulator,
        'registrationNumber', settings.registration_number, 'registrationStatus', settings.registration_status,
        'registrationEndsOn', settings.registration_ends_on, 'latestGrade', settings.latest_grade,
        'latestGradeOn', settings.latest_grade_on, 'address', settings.address_line_1 || E'\\n' || settings.town,
        'capacity', settings.capacity, 'ageMin', settings.age_min, 'ageMax', settings.age_max,
        'genders', settings.genders, 'needs', settings.needs),
      'lot', jsonb_build_object('code', 'LOT-' || 1 + lot, 'title', 'For ages ' || low || ' to ' || high),
      'line', jsonb_build_object('capacityOffered', settings.capacity, 'ageMin', low, 'ageMax', high,
        'genders', settings.genders, 'needs', planned.needs, 'vacancyContact', 'Robin Vale, 020 7946 0000'),
      'evidence', jsonb_build_array(jsonb_build_object('evidenceId', setting_id, 'type', 'EMPLOYERS_LIABILITY',
        'name', 'certificate.pdf', 'sha256', encode(sha256(number::text::bytea), 'hex'),
        'issuedOn', '2025-01-01', 'expiresOn', '2025-12-31')),
      'rates', jsonb_build_array(jsonb_build_object('band', 'B1', 'weeklyPence', 420000)))
  from planned
  join settings on settings.id = planned.setting_id
  join suppliers on suppliers.organisation_id = planned.organisation_id
  join organisations on organisations.id = planned.organisation_id`;

export const fillRates = (): string => `
  insert into line_rates (line_id, band, weekly_pence)
  select line_id, 'B' || band, 300000 + 100000 * band + ${drawn("number", 51, 50_000)}
  from planned cross join lateral generate_series(1, 1 + ${drawn("number", 52, 4)}) band`;

/** Of those that are being assessed three in ten are recommended, and half of these decided. */
export const fillVerdicts = (): string => `
  insert into line_recommendations (id, line_id, round_id, outcome, reasons, recommended_at, recommended_by)
  select ${idOf("recommendation", "number")}, line_id, round_id, 'APPROVED', 'Meets every condition of this lot.',
    '2025-02-20Z', ${officerOf("list")}
  from planned where round = 1 or ${drawn("number", 53, 10)} < 3;
  insert into line_decisions (id, line_id, round_id, recommendation_id, outcome, reasons, decided_at, decided_by)
  select ${idOf("decision", "number")}, line_id, round_id, ${idOf("recommendation", "number")}, 'APPROVED',
    'Meets every condition of this lot.', '2025-02-21Z', ${approverOf("list")}
  from planned where round = 1 or (${drawn("number", 53, 10)} < 3 and ${drawn("number", 54, 2)} = 0);
  insert into decision_letters (id, line_id, decision_id, organisation_id, body, issued_at)
  select ${idOf("letter", "number")}, line_id, ${idOf("decision", "number")}, organisation_id,
    'We have decided on your application for LOT-' || 1 + lot || '. You are on the list from today.', '2025-03-10Z'
  from planned where round = 1`;

export const fillMemberships = (): string => `
  insert into memberships (id, list_id, lot_id, setting_id, organisation_id, line_id, stage, active_from, confirm_by, remind_on,
    organisation_name, setting_name, capacity_offered)
  select ${idOf("membership", "number")}, list_id, lot_id, setting_id, organisation_id, line_id, stage, '2025-03-10Z',
    current_date + ${drawn("number", 56, 365)} - 20,
    case when stage <> 'REMOVED' and ${drawn("number", 57, 3)} = 0 then current_date + ${drawn("number", 56, 365)} end,
    (select name from organisations where id = organisation_id), (select name from settings where id = setting_id),
    (select capacity_offered from application_lines where id = line_id)
  from (
    select planned.*, case ${drawn("number", 55, 25)} when 0 then 'SUSPENDED' when 1 then 'PAUSED_BY_PROVIDER'
      when 2 then 'REMOVED' else 'ACTIVE' end as stage
    from planned where round = 1
  ) planned;
  insert into membership_cases (id, membership_id, list_id, organisation_id, kind, ground, reasons, lifting_conditions,
    review_on, interim, opened_at, opened_by, reply_until, outcome, decision_reasons, decided_at, decided_by)
  select ${idOf("case", "number")}, memberships.id, memberships.list_id, memberships.organisation_id, 'SUSPENSION',
    'CONTRACT', 'The contract is not kept.', 'A plan that we agree.', '2026-02-01', false, '2026-01-05Z', ${officerOf("list")},
    '2026-01-12', 'IMPOSED', 'There was no reply.', '2026-01-13Z', ${approverOf("list")}
  from planned join memberships on memberships.id = ${idOf("membership", "number")}
  where memberships.stage = 'SUSPENDED';
  insert into membership_changes (id, membership_id, event, stage, changed_at, changed_by)
  select ${idOf("change", "number * 2")}, ${idOf("membership", "number")}, 'JOINED', 'ACTIVE', '2025-03-10Z', ${officerOf("list")}
  from planned where round = 1;
  insert into membership_changes (id, membership_id, event, stage, case_id, changed_at, changed_by)
  select ${idOf("change", "number * 2 + 1")}, memberships.id,
    case memberships.stage when 'SUSPENDED' then 'SUSPENDED' when 'REMOVED' then 'REMOVED' else 'PAUSED' end, memberships.stage,
    case when memberships.stage = 'SUSPENDED' then ${idOf("case", "number")} end, '2026-01-13Z', ${approverOf("list")}
  from planned join memberships on memberships.id = ${idOf("membership", "number")}
  where memberships.stage <> 'ACTIVE'`;
