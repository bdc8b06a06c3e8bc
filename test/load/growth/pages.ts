/** A page whose database rows grow in number, and for whom it is asked. */
export interface ListPage {
  readonly pattern: string;
  readonly query?: string;
  readonly by: "council" | "supplier" | "anyone" | "administrator";
  /** What may stand in the address, most rows first; `$1` is the organisation of who asks. */
  readonly ids?: string;
}

const listsByMembers = `select l.id from lists l left join lots on lots.list_id = l.id
  left join memberships m on m.lot_id = lots.id`;
const roundsByLines = `select r.id from rounds r join lists l on l.id = r.list_id
  left join applications a on a.round_id = r.id left join application_lines n on n.application_id = a.id
  where l.lead_authority_id = $1 group by r.id order by count(n.id) desc`;
const oneOf = (table: string): string => `select id from ${table} where organisation_id = $1 order by id`;
const publicPages = {
  home: { pattern: "/", by: "supplier" },
  noticeboard: { pattern: "/noticeboard", by: "supplier" },
  noticeboardWords: { pattern: "/noticeboard", query: "?q=home", by: "supplier" },
  noticeboardClosed: { pattern: "/noticeboard", query: "?status=closed", by: "supplier" },
  noticeboardFilters: { pattern: "/noticeboard", query: "?kind=competition&status=closed&value=3", by: "supplier" },
  lists: { pattern: "/lists", by: "supplier" },
  list: { pattern: "/lists/:listId", by: "supplier", ids: `${listsByMembers} group by l.id order by count(m.id) desc` },
  setting: { pattern: "/settings/:settingId", by: "supplier", ids: "select setting_id from memberships" },
  guidance: { pattern: "/guidance", by: "supplier" },
} as const satisfies Record<string, ListPage>;

const supplierPages = {
  sessions: { pattern: "/account/sessions", by: "supplier" },
  supplierDesk: { pattern: "/supplier", by: "supplier" },
  supplierOrganisation: { pattern: "/supplier/organisation", by: "supplier" },
  supplierSettings: { pattern: "/supplier/settings", by: "supplier" },
  supplierSetting: { pattern: "/supplier/settings/:settingId", by: "supplier", ids: oneOf("settings") },
  supplierDeclarations: { pattern: "/supplier/declarations", by: "supplier" },
  supplierEvidence: { pattern: "/supplier/evidence", by: "supplier" },
  supplierPeople: { pattern: "/supplier/people", by: "supplier" },
  supplierApplications: { pattern: "/supplier/applications", by: "supplier" },
  supplierApplication: { pattern: "/supplier/applications/:applicationId", by: "supplier", ids: oneOf("applications") },
  supplierApply: {
    ...{ pattern: "/supplier/rounds/:roundId/apply", by: "supplier" },
    ids: `select r.id from rounds r left join round_lots o on o.round_id = r.id
      where r.stage <> 'DRAFT' and not exists (select from applications a where a.round_id = r.id and a.organisation_id = $1)
      group by r.id order by count(o.lot_id) desc, r.id`,
  },
  supplierPlaces: {
    ...{ pattern: "/supplier/applications/:applicationId/places", by: "supplier" },
    ids: `select a.id from applications a join round_lots o on o.round_id = a.round_id
      join memberships m on m.lot_id = o.lot_id and m.organisation_id = a.organisation_id
      where a.organisation_id = $1 group by a.id order by count(*) desc, a.id`,
  },
  supplierMemberships: { pattern: "/supplier/memberships", by: "supplier" },
  supplierConfirming: { pattern: "/supplier/memberships/confirm", by: "supplier" },
  supplierBids: { pattern: "/supplier/bids", by: "supplier" },
  supplierTasks: { pattern: "/supplier/tasks", by: "supplier" },
} as const satisfies Record<string, ListPage>;

const councilPages = {
  councilDesk: { pattern: "/council", by: "council" },
  councilPeople: { pattern: "/council/people", by: "council" },
  councilPartners: { pattern: "/council/partners", by: "council" },
  councilGuidance: { pattern: "/council/guidance", by: "council" },
  councilSuppliers: { pattern: "/council/suppliers", by: "council" },
  councilSupplier: {
    ...{ pattern: "/council/suppliers/:organisationId", by: "council" },
    ids: "select organisation_id as id from settings group by 1 order by count(*) desc",
  },
  councilGrades: { pattern: "/council/grades", by: "council" },
  councilGradesFile: {
    ...{ pattern: "/council/grades/:importId", by: "council" },
    ids: "select id from grade_imports where authority_id = $1 order by id",
  },
  councilEvidence: { pattern: "/council/evidence", by: "council" },
  councilLists: { pattern: "/council/lists", by: "council" },
  councilList: {
    ...{ pattern: "/council/lists/:listId", by: "council" },
    ids: `${listsByMembers} where l.lead_authority_id = $1 group by l.id order by count(m.id) desc`,
  },
  councilMembers: {
    ...{ pattern: "/council/lists/:listId/members", by: "council" },
    ids: `${listsByMembers} where l.lead_authority_id = $1 group by l.id order by count(m.id) desc`,
  },
  councilHealth: {
    ...{ pattern: "/council/lists/:listId/health", by: "council" },
    ids: `${listsByMembers} where l.lead_authority_id = $1 group by l.id order by count(m.id) desc`,
  },
  councilRound: { pattern: "/council/rounds/:roundId", by: "council", ids: roundsByLines },
  councilRoundLines: { pattern: "/council/rounds/:roundId/lines", by: "council", ids: roundsByLines },
  councilRoundMembers: {
    ...{ pattern: "/council/rounds/:roundId/members", by: "council" },
    ids: `select r.id from rounds r join lists l on l.id = r.list_id
      left join round_confirmations c on c.round_id = r.id
      where l.lead_authority_id = $1 group by r.id order by count(c.application_id) desc`,
  },
  councilCompetitions: { pattern: "/council/competitions", by: "council" },
  councilEvaluation: { pattern: "/council/evaluation", by: "council" },
  councilTasks: { pattern: "/council/tasks", by: "council" },
  councilAudit: { pattern: "/council/audit", by: "council" },
} as const satisfies Record<string, ListPage>;

const ofCompetition = (what: string): ListPage => ({
  ...{ pattern: `/council/competitions/:competitionId${what}`, by: "council" },
  ids: `select c.id from competitions c left join bids b on b.competition_id = c.id
    where c.authority_id = $1 group by c.id order by count(b.id) desc, c.id`,
});

/** Lists inside one competition: it does not grow itself, and all others do. */
const competitionPages = {
  competition: ofCompetition(""),
  competitionCriteria: ofCompetition("/criteria"),
  competitionInvitations: ofCompetition("/invitations"),
  competitionConflicts: ofCompetition("/conflicts"),
  competitionBids: ofCompetition("/bids"),
  competitionPanel: ofCompetition("/panel"),
  competitionScore: ofCompetition("/score"),
  competitionModeration: ofCompetition("/moderation"),
  competitionRanking: ofCompetition("/ranking"),
  competitionAward: ofCompetition("/award"),
  competitionLetters: ofCompetition("/letters"),
} as const satisfies Record<string, ListPage>;

const otherPages = {
  installation: { pattern: "/admin", by: "administrator" },
  demoPeople: { pattern: "/demo/people", by: "anyone" },
  demoMail: { pattern: "/demo/mail", by: "anyone" },
} as const satisfies Record<string, ListPage>;

export const listPages: Readonly<Record<string, ListPage>> = {
  ...publicPages,
  ...supplierPages,
  ...councilPages,
  ...competitionPages,
  ...otherPages,
};
