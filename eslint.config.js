import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const doors = ["app/routes/**/*.{ts,tsx}", "app/root.tsx", "app/entry.server.tsx"];
/** Files whose tool asks for a default export. */
const configs = ["app/routes.ts", "*.config.{js,ts}", "test/*.config.ts", "test/support/journeys-setup.ts"];
const belowTheDoor = ["app/core/**", "app/features/**", "app/ui/**", "app/routes/**", "app/root.tsx", "db/*.ts"];

/** Each says what to write instead; test/house/lint.test.ts plants a breach of each. */
const everywhere = [
  { selector: "ExportDefaultDeclaration", message: "Name the export, so that it is called the same everywhere." },
  { selector: "ClassDeclaration, ClassExpression", message: "Write functions and plain values." },
  { selector: "ExportAllDeclaration", message: "No barrels: import a thing from the file it is in." },
  { selector: "Decorator", message: "Say it in code that is called." },
  { selector: "TSEnumDeclaration", message: "Write a union of words." },
];
const withoutDefaults = everywhere.filter(({ selector }) => selector !== "ExportDefaultDeclaration");

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: "The time is ctx.now: the door asked the clock once.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The time is ctx.now: the door asked the clock once.",
  },
  { selector: "MemberExpression[object.property.name='Now']", message: "The time is ctx.now." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Chance is no rule.",
  },
];
const settings = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: "Settings are read in app/processes and handed down.",
  },
];
const requests = [
  {
    selector: "TSTypeReference > Identifier[name=/^(Request|Response|FormData|Headers)$/]",
    message: "A command or query takes values; the door reads the request.",
  },
  {
    selector: "NewExpression[callee.name=/^(Request|Response|FormData|Headers)$/]",
    message: "A command or query answers values; the door makes the response.",
  },
];

/** No page hydrates yet, and links and forms are plain: what would need a script in the browser is left out. */
const noHydration = [
  {
    name: "react",
    importNames: ["useState", "useEffect", "useLayoutEffect", "useReducer", "useRef", "useTransition", "useId"],
    message: "No page hydrates: a page is made of what the loader gave.",
  },
  {
    name: "@remix-run/react",
    importNames: [
      ...["Scripts", "ScrollRestoration", "Form", "Link", "NavLink", "Await"],
      ...["useFetcher", "useFetchers", "useNavigate", "useNavigation", "useSubmit", "useRevalidator"],
    ],
    message: "No page hydrates: write <a href> and <form method>.",
  },
];
const processModule = { name: "node:process", importNames: ["env"], message: "Settings are read in app/processes." };
const writesInQueries = {
  regex: "db/transaction\\.server$",
  importNames: ["inTransaction", "beforeCommit", "afterRollback"],
  message: "A query changes nothing: use inReadTransaction.",
};

const syntax = (...rules) => ({ "no-restricted-syntax": ["error", ...rules.flat()] });

export default tseslint.config(
  {
    ignores: ["build/", "node_modules/", ".cache/", ".data/", "db/types.ts", "test-results/", "playwright-report/"],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Half of the time of lint, for enums and classes, which there are none of, and for packages, which are pinned.
      "@typescript-eslint/no-deprecated": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // Code points are what a person counts as characters.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // A type parameter may be used in the inferred type of what is answered.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // A door throws a Response: it is how Remix is told "not found".
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-imports": ["error", { paths: [...noHydration, processModule] }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
      "prefer-const": "error",
      ...syntax(everywhere),
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [a11y.flatConfigs.strict],
    plugins: { "react-hooks": hooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  { files: ["app/**", "db/**"], ignores: ["app/processes/**"], rules: syntax(everywhere, settings) },
  { files: belowTheDoor, rules: syntax(everywhere, settings, clock) },
  {
    files: ["app/features/*/commands{.server.ts,/**}"],
    rules: syntax(everywhere, settings, clock, requests),
  },
  {
    files: ["app/features/*/queries{.server.ts,/**}"],
    rules: {
      ...syntax(everywhere, settings, clock, requests),
      "no-restricted-imports": ["error", { paths: [...noHydration, processModule], patterns: [writesInQueries] }],
    },
  },
  { files: doors, rules: syntax(withoutDefaults, settings, clock) },
  { files: configs, rules: syntax(withoutDefaults) },
  // The embedded server's programs get a clean copy of the environment.
  { files: ["db/embedded/**"], rules: syntax(everywhere) },
  // Examples of others are objects of anything; what is written wrongly there fails its own comparison.
  { files: ["test/support/official-*.tsx"], rules: { "@typescript-eslint/no-base-to-string": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], rules: { eqeqeq: "error" } },
);
