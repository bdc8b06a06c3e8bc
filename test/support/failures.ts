/** What failed in one run of one kind: the name of the test, and the first words of why. */
export interface Failure {
  readonly name: string;
  readonly why: string;
}

interface VitestFailures {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** From vitest's own record: tests that failed, and files that never came to their tests. */
export function failuresInVitest(record: unknown): Failure[] {
  const { testResults } = record as VitestFailures;
  return testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0 && status === "failed") return [{ name: file, why: firstWords(message) }];
    return failed.map(({ fullName, failureMessages }) => ({ name: fullName, why: firstWords(failureMessages?.[0]) }));
  });
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** From Playwright's own record, in which stories stand in suites within suites. */
export function failuresInPlaywright(record: unknown): Failure[] {
  return (record as { readonly suites: readonly PlaywrightSuite[] }).suites.flatMap(inSuite);
}

function inSuite({ specs = [], suites = [] }: PlaywrightSuite): Failure[] {
  const here = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected")
      .map(({ projectName, results }) => {
        const error = results.find((result) => result.error !== undefined)?.error;
        return { name: `${projectName}: ${title}`, why: firstWords(error?.message) };
      }),
  );
  return [...here, ...suites.flatMap(inSuite)];
}

const colours = new RegExp(String.raw`\u001B\[[\d;]*m`, "gu");

/** Enough to know where to look, where only the end of a run is kept. */
function firstWords(message = "no reason was recorded"): string {
  return message.replaceAll(colours, "").replaceAll(/\s+/gu, " ").trim().slice(0, 400);
}
