/**
 * The walls of the house: who may import whom. Each rule has a planted breach in test/house/walls.test.ts, and a rule
 * without one fails there. What an import cannot show (SQL, the clock, a guard) is held by other tests of test/house.
 */

/** In building order: a room may import from rooms before it, never from one after it. */
const rooms = [
  "audit",
  "accounts",
  "tasks",
  "councils",
  "documents",
  "suppliers",
  "social-value",
  "lists",
  "competitions",
  "bids",
  "evaluation",
  "awards",
  "placements",
  "monitoring",
  "market",
  "records",
];

const npm = (...names) => `(^|/)node_modules/(${names.join("|")})(/|$)`;

const core = "^app/core/";
const platform = "^app/platform/";
const furniture = "^app/ui/";
const roomUi = "^app/features/[^/]+/ui/";
const doors = "^app/(routes/|root[.]tsx$|entry[.])";
const processes = "^app/processes/";
const seed = "^db/seed/";
const pure = "^app/features/[^/]+/(rules|policy|refusals|emails|letters)([.]ts$|/)";
const forms = "^app/features/[^/]+/(forms|journey)([.]ts$|/)";
const queries = "^app/features/[^/]+/queries([.]server[.]ts$|/)";
const commands = "^app/features/[^/]+/commands([.]server[.]ts$|/)";
const sessions = "^app/features/accounts/(sessions|second-factor)[.]server[.]ts$";
const porter = "^app/features/accounts/enter[.]server[.]ts$";
const react = npm("react", "react-dom", "@remix-run/react");
const web = npm("react", "react-dom", "@remix-run/[^/]+", "express");
const sql = npm("kysely", "pg", "pg-[^/]+", "graphile-worker");
/** What running code needs of the database; migrations, the launcher and the generator are for the processes. */
const openDatabase = "^db/(client[.]server|transaction[.]server|types)[.]ts$";
/** Values and their shapes only: a query changes nothing and reads no setting. */
const platformForQueries = "^app/platform/(context|secrets[.]server|file-store[.]server)[.]ts$";
/** Pure functions by npm: no clock, no network, no state. */
const pureNpm = npm("postcode", "canonicalize", "markdown-it", "csv-parse");

const floors = [
  {
    name: "core-knows-nothing-else",
    comment: "Floor 0: pure values. Time is temporal-polyfill's; fields.ts alone is made of zod.",
    from: { path: core },
    to: { pathNot: [core, npm("temporal-polyfill", "zod")] },
  },
  {
    name: "zod-is-for-what-people-type",
    comment:
      "Rules take values that are checked already: zod stays in core/fields.ts, forms, journeys and form reading.",
    from: { path: "^app/", pathNot: ["^app/core/fields[.]ts$", forms, platform, processes] },
    to: { path: npm("zod") },
  },
  {
    name: "fields-are-for-forms",
    comment: "core/fields.ts brings zod with it, so only forms and journeys may use it.",
    from: { path: "^(app|db)/", pathNot: ["^app/core/fields[.]ts$", forms] },
    to: { path: "^app/core/fields[.]ts$" },
  },
  {
    name: "rules-are-pure",
    comment: "Floor 1: rules, policies, refusals, e-mails and letters know core and each other, and nothing that acts.",
    from: { path: pure },
    to: { pathNot: [core, pure, pureNpm] },
  },
  {
    name: "forms-are-rules-and-zod",
    comment: "Floor 1½: what someone typed, checked without a server.",
    from: { path: forms },
    to: { pathNot: [core, pure, forms, npm("zod")] },
  },
  {
    name: "the-database-knows-no-room",
    comment: "Floor 2: db imports nothing of app but by seed.",
    from: { path: "^db/", pathNot: seed },
    to: { path: "^app/" },
  },
  {
    name: "seed-is-planted-from-outside",
    comment: "A demonstration is made by a process or a test; nothing that runs leans on it.",
    from: { path: "^(app|db)/", pathNot: [seed, processes] },
    to: { path: seed },
  },
  {
    name: "running-code-opens-the-database-and-no-more",
    comment:
      "Rooms and platform need the client, transactions and types: not migrations, the launcher or the generator.",
    from: { path: "^app/", pathNot: [processes] },
    to: { path: "^db/", pathNot: openDatabase },
  },
  {
    name: "queries-change-nothing",
    comment:
      "Floor 3: core, floor 1, forms, the database, other queries, and of platform the context, hashes and stored bytes.",
    from: { path: queries },
    to: { path: "^(app|db)/", pathNot: [core, pure, forms, openDatabase, queries, platformForQueries] },
  },
  {
    name: "commands-know-no-door",
    comment: "Floor 4: all floors below, platform and other commands; accounts' commands also their sessions.",
    from: { path: commands },
    to: { path: "^(app|db)/", pathNot: [core, pure, forms, openDatabase, queries, commands, platform, sessions] },
  },
  {
    name: "the-server-floors-know-no-web",
    comment: "Queries and commands are called by doors, processes, seeds and tests alike: no React, Remix or Express.",
    from: { path: [queries, commands, sessions] },
    to: { path: web },
  },
  {
    name: "react-stays-upstairs",
    comment: "Only furniture, the rooms' ui and doors show anything.",
    from: { path: "^(app|db)/", pathNot: [furniture, roomUi, doors] },
    to: { path: react },
  },
  {
    name: "furniture-knows-no-room",
    comment: "Floor 5: app/ui is made of core and itself.",
    from: { path: furniture },
    to: { path: "^(app|db)/", pathNot: [core, furniture] },
  },
  {
    name: "room-ui-only-shows",
    comment:
      "Floor 5: a room's ui knows core, floor 1, forms and furniture; its props are types of its own, never a query's.",
    from: { path: roomUi },
    to: { path: "^(app|db)/", pathNot: [core, pure, forms, furniture, roomUi] },
  },
  {
    name: "ui-knows-no-server",
    comment: "What is shown may be shown in a browser one day: no package of the server.",
    from: { path: [furniture, roomUi] },
    to: {
      pathNot: [
        "^(app|db)/",
        npm(
          "react",
          "react-dom",
          "@remix-run/react",
          "govuk-frontend",
          "@fontsource/[^/]+",
          "d3-scale",
          "d3-shape",
          "tus-js-client",
        ),
        "[.]scss$",
      ],
    },
  },
  {
    name: "platform-knows-no-room",
    comment: "Beside the floors: platform is the outside world, and no room, looks or page.",
    from: { path: platform },
    to: { path: ["^app/", react], pathNot: [core, platform] },
  },
  {
    name: "doors-are-not-imported",
    comment: "Floor 6: a page is reached by its address.",
    from: { pathNot: ["^test/"] },
    to: { path: doors },
  },
  {
    name: "doors-know-no-sql",
    comment: "Floor 6: a door calls a query or a command.",
    from: { path: [doors, "^app/routes[.]ts$"] },
    to: { path: [sql, "^db/"] },
  },
  {
    name: "doors-read-no-settings",
    comment: "Only processes read settings, and they are started, not imported.",
    from: { pathNot: [processes, "^test/"] },
    to: { path: processes },
  },
  {
    name: "sql-has-its-places",
    comment: "SQL is known to queries, commands, accounts' sessions and porter, platform, db and processes.",
    from: { path: "^app/", pathNot: [queries, commands, sessions, porter, platform, processes] },
    to: { path: sql },
  },
  {
    name: "lucia-lives-in-one-file",
    comment: "Sessions can be given another engine by changing accounts/sessions.server.ts alone.",
    from: { pathNot: "^app/features/accounts/sessions[.]server[.]ts$" },
    to: { path: npm("lucia") },
  },
  {
    name: "sessions-stay-in-accounts",
    comment: "Other rooms know who acts from the context.",
    from: { path: "^(app|db)/", pathNot: ["^app/features/accounts/", processes] },
    to: { path: sessions },
  },
  {
    name: "the-porter-stands-at-doors",
    comment: "Guards answer with redirects and pages: only doors call them. One door stands outside Remix (ADR 35).",
    from: { path: "^(app|db)/", pathNot: [doors, "^app/processes/resumable[.]ts$"] },
    to: { path: porter },
  },
];

const roomsLookUp = rooms.map((room, place) => ({
  name: `${room}-looks-up-only`,
  comment: "A room may import from rooms earlier in the building order, never later ones.",
  from: { path: `^app/features/${room}/` },
  to: {
    path: "^app/features/",
    pathNot: `^app/features/(${rooms.slice(0, place + 1).join("|")})/`,
  },
}));

const habits = [
  { name: "no-circles", comment: "Two files that need each other are one subject.", from: {}, to: { circular: true } },
  { name: "no-lost-imports", comment: "What is imported exists.", from: {}, to: { couldNotResolve: true } },
  {
    name: "tests-are-not-imported",
    comment: "What runs does not lean on what tests it.",
    from: { path: "^(app|db)/" },
    to: { path: "^test/" },
  },
  {
    name: "what-runs-is-installed",
    comment: "The built portal runs after `npm ci --omit=dev`; only what builds or watches may use a tool.",
    from: {
      path: "^(app|db)/",
      pathNot: ["^app/routes[.]ts$", "^app/processes/(web[.]ts|build[.]mjs)$"],
    },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  },
];

module.exports = {
  forbidden: [...floors, ...roomsLookUp, ...habits].map((rule) => ({ ...rule, severity: "error" })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["^build/", "[?]url$"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".d.ts", ".json", ".scss"],
    },
    skipAnalysisNotInRules: true,
  },
};
