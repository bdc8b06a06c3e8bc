import type { Answer, Question } from "./asking";
import type { Doing, Finding, Row } from "./row";
import { planted } from "./world/market";

/** Whether an answer is what the table says; the sentence says what is wrong with it. */
export function judgeFinding(row: Row, marker: string, finding: Finding, asked: Question, answer: Answer) {
  switch (finding) {
    case "sees":
      if (answer.status !== 200) return `has ${told(answer)} in place of the page`;
      return row.onPageOnly === true && asked.form !== "page" ? undefined : lacks(answer, marker);
    case "own":
      if (answer.status !== 200) return `has ${told(answer)} in place of the page`;
      return leakIn(asked, answer, [...(row.onPageOnly === true ? [] : [marker]), ...foreign(row)]);
    default:
      return judgeDenial(finding, marker, asked, answer);
  }
}

/**
 * A form that is refused by the business, or is sent wrongly filled in on purpose, comes back with its reasons: on its
 * page, where that is still for them (`finding`).
 */
export function judgeDoing(
  { marker, doing, finding }: { readonly marker: string; readonly doing: Doing; readonly finding: Finding },
  asked: Question,
  answer: Answer,
): string | undefined {
  if (doing !== "does" && doing !== "too late") return judgeDenial(doing, marker, asked, answer);
  const isBack = answer.status === 422;
  const isSentOn = doing === "too late" && finding === "sent on" && asked.form === "page" && isThat("sent on", answer);
  return isBack || isSentOn ? undefined : `has ${told(answer)} in place of 422`;
}

type Denial = Exclude<Finding, "sees" | "own">;

function judgeDenial(denial: Denial, marker: string, asked: Question, answer: Answer): string | undefined {
  return isThat(denial, answer)
    ? leakIn(asked, answer, [marker, ...Object.values(planted)])
    : `has ${told(answer)} and should be ${denial === "sent on" ? "sent on" : denial}`;
}

function isThat(denial: Denial, { status, location }: Answer): boolean {
  const isRedirect = status >= 300 && status < 400;
  const asks = location?.startsWith("/sign-in?next=") === true;
  switch (denial) {
    case "hidden":
      return status === 404;
    case "refused":
      return status === 403;
    case "sent on":
      return isRedirect && location !== undefined && !asks;
    case "signs in":
      // What was typed comes back on the page that asks who they are.
      return (isRedirect && asks) || status === 401;
  }
}

function lacks({ text }: Answer, marker: string): string | undefined {
  return text.includes(marker) ? undefined : `does not say “${marker}”`;
}

/** What no page of somebody else may say: every supplier reads which lists and notices the council published. */
function foreign({ door }: Row): readonly string[] {
  return door.startsWith("/supplier") ? [planted.supplier] : Object.values(planted);
}

/** Nothing of what is behind the door, but for what the asker said. */
function leakIn({ path, body }: Question, { text }: Answer, words: readonly string[]): string | undefined {
  const said = `${path} ${body instanceof URLSearchParams ? [...body.values()].join(" ") : ""}`;
  const found = words.find((word) => text.includes(word) && !said.includes(word));
  return found === undefined ? undefined : `tells “${found}”`;
}

function told({ status, location }: Answer): string {
  return location === undefined ? String(status) : `${status} to ${location}`;
}
