import type { CouncilRole } from "~/core/actor";
import { ukDateTime, type Instant } from "~/core/time";
import { declaresOnNames, type Standing } from "./conflicts";
import { hasReached, seenStage, type SeenStage, type Stage } from "./stages";

export interface Step {
  /** Below the competition's own address; empty never. */
  readonly path: string;
  readonly text: string;
}

export interface NextSteps {
  /** What happens next, in words: who does what, by when. */
  readonly sentence: string;
  /** The one thing this person may press now. */
  readonly act?: Step;
  /** Other things this person may do or read at this stage. */
  readonly links: readonly Step[];
}

export interface Viewer {
  readonly roles: readonly CouncilRole[];
  /** On the names of this stage: the invited before the opening, the bidders after it. */
  readonly standing: Standing;
  /** They sent it for approval, so they do not approve it. */
  readonly sentIt: boolean;
}

/**
 * What a council person may do next with a competition. It knows stage, clock, roles and standing, and nothing
 * of bids: before the opening it is the same whether none or twenty have been submitted (domain.md §13 Sealing).
 */
export function nextSteps(
  competition: { readonly stage: Stage; readonly deadlineAt: Instant | null },
  viewer: Viewer,
  now: Instant,
): NextSteps {
  const { stage, deadlineAt } = competition;
  const seen = seenStage(competition, now);
  const mustDeclare = touchesBids(seen) && viewer.standing === "NOT_DECLARED" && declaresOnNames(stage, viewer.roles);
  const act = mustDeclare ? declare : shutOut(seen, viewer) ? undefined : actOf(seen, viewer);
  return {
    sentence: mustDeclare ? declareFirst : sentenceOf(seen, deadlineAt, viewer),
    act,
    links: linksOf(stage, seen, viewer).filter(({ path }) => path !== act?.path),
  };
}

const isOneOf = ({ roles }: Viewer, ...wanted: readonly CouncilRole[]): boolean =>
  roles.some((role) => wanted.includes(role));

/** From the closing on everything touches bids, so nothing opens to who is not clear (domain.md §4.4). */
function shutOut(seen: SeenStage, { standing }: Viewer): boolean {
  return touchesBids(seen) && (standing === "EXCLUDED" || standing === "PENDING");
}

function touchesBids(seen: SeenStage): boolean {
  return seen === "CLOSED" || (seen !== "PUBLISHED" && hasReached(seen, "OPENED"));
}

const declare: Step = { path: "declare", text: "Declare interests" };
const declareFirst = "Say first whether you have an interest in any of the names. Nothing else opens before you do.";

function actOf(seen: SeenStage, viewer: Viewer): Step | undefined {
  switch (seen) {
    case "DRAFT":
      return isOneOf(viewer, "PO", "LE") ? { path: "send", text: "Send for approval" } : undefined;
    case "AWAITING_APPROVAL":
      return isOneOf(viewer, "AP") && !viewer.sentIt ? { path: "approve", text: "Approve" } : undefined;
    case "APPROVED":
      return isOneOf(viewer, "PO", "LE") ? { path: "publish", text: "Publish" } : undefined;
    case "PUBLISHED":
      return isOneOf(viewer, "PO", "LE") ? { path: "panel", text: "Choose the panel" } : undefined;
    case "CLOSED":
      return isOneOf(viewer, "PO", "LE", "CM", "AP") ? { path: "open", text: "Open the bids" } : undefined;
    case "OPENED":
      if (isOneOf(viewer, "EV", "EX")) return { path: "score", text: "Score answers" };
      return isOneOf(viewer, "MO") ? { path: "moderation", text: "Agree the scores" } : undefined;
    case "QUALITY_LOCKED":
      return isOneOf(viewer, "PO", "FI") ? { path: "price", text: "Open the prices" } : undefined;
    case "PRICE_OPENED":
      return isOneOf(viewer, "PO", "LE") ? { path: "ranking", text: "Rank the bids" } : undefined;
    case "RANKED":
      if (isOneOf(viewer, "CM")) return { path: "award", text: "Recommend the award" };
      return isOneOf(viewer, "AP", "LE") ? { path: "award", text: "Decide the award" } : undefined;
    case "AWARD_APPROVED":
      return isOneOf(viewer, "PO", "LE") ? { path: "award/issue", text: "Tell the bidders" } : undefined;
    case "OUTCOME_ISSUED":
      return isOneOf(viewer, ...letterReaders) ? { path: "letters", text: "Read the letters" } : undefined;
  }
}

const letterReaders = ["CM", "PO", "AP", "AU", "FI", "LE"] as const;

function linksOf(stage: Stage, seen: SeenStage, viewer: Viewer): Step[] {
  const links: Step[] = [];
  const add = (path: string, text: string, ...roles: readonly CouncilRole[]) => {
    if (isOneOf(viewer, ...roles)) links.push({ path, text });
  };
  const everyone = ["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"] as const;
  const readers = ["CM", "PO", "LE", "AP", "AU", "MO", "FI"] as const;
  if (seen === "AWAITING_APPROVAL" || seen === "APPROVED") {
    if (!viewer.sentIt) add("send-back", "Send back", "AP");
  }
  // Whoever writes the draft has its parts as a list of their own.
  if (seen !== "DRAFT" || !isOneOf(viewer, "CM", "PO", "LE")) add("criteria", "How bids are scored", ...everyone);
  if (hasReached(stage, "PUBLISHED")) add("invitations", "Who is invited, and why", ...readers);
  add("panel", "Panel", "PO", "LE", "CM", "MO", "AP", "AU");
  add("declare", "Your declarations", ...everyone);
  add("conflicts", "Conflict register", "PO", "LE", "AU");
  if (viewer.standing !== "CLEAR") return links;
  if (seen === "CLOSED") add("open", "Opening", "PO", "LE", "CM", "AP");
  if (!hasReached(stage, "OPENED")) return links;
  add("opening", "Opening record", "CM", "PO", "AP", "AU", "LE");
  add("bids", "Bids", "CM", "PO", "MO", "AP", "AU", "LE");
  add("score", "Your scores", "EV", "EX");
  add("moderation", "Scores and what was agreed", "MO", "PO", "AU", "EV", "EX");
  if (stage === "OPENED") add("lock", "Lock the scores", "MO");
  if (!hasReached(stage, "QUALITY_LOCKED")) return links;
  if (stage === "QUALITY_LOCKED") add("price", "Opening of prices", "PO", "LE", "FI");
  const priceReaders = ["PO", "MO", "AP", "AU", "FI", "LE"] as const;
  const withCommissioner = hasReached(stage, "AWARD_APPROVED") ? ([...priceReaders, "CM"] as const) : priceReaders;
  if (hasReached(stage, "PRICE_OPENED")) {
    add("price", "Prices", ...withCommissioner);
    add("ranking", "Ranking", ...withCommissioner);
  }
  if (hasReached(stage, "RANKED")) add("award", "Award", "CM", "PO", "AP", "AU", "FI", "LE");
  if (hasReached(stage, "OUTCOME_ISSUED")) add("letters", "Letters", ...letterReaders);
  return links;
}

function sentenceOf(seen: SeenStage, deadlineAt: Instant | null, viewer: Viewer): string {
  if (touchesBids(seen)) {
    if (viewer.standing === "EXCLUDED") return "You are shut out of the bids of this competition.";
    if (viewer.standing === "PENDING") {
      return "You declared an interest. Until an officer or the lead decides on it, the bids stay closed to you.";
    }
  }
  const deadline = deadlineAt === null ? "the deadline" : ukDateTime(deadlineAt);
  switch (seen) {
    case "DRAFT":
      return "Write it, then an officer sends it for approval.";
    case "AWAITING_APPROVAL":
      return viewer.sentIt
        ? "Another person approves it, or sends it back to you."
        : "An approver reads it, and approves it or sends it back.";
    case "APPROVED":
      return "An officer publishes it. Everyone who can do the work is then invited at the same moment.";
    case "PUBLISHED":
      return `Bids close at ${deadline}. Whether anybody has submitted, and how many, is hidden until the bids are opened.`;
    case "CLOSED":
      return "The deadline has passed. Two people open the bids: an officer, and a witness.";
    case "OPENED":
      return "The panel scores the answers, each alone. Then the moderator records what they agree, and locks it.";
    case "QUALITY_LOCKED":
      return "The scores are locked. A procurement officer and a finance viewer open the prices.";
    case "PRICE_OPENED":
      return "The prices are open. The ranking comes next.";
    case "RANKED":
      return "A commissioner recommends the award for each lot. An approver or the lead, who did not score, decides.";
    case "AWARD_APPROVED":
      return "The award is decided. An officer tells all bidders at the same moment.";
    case "OUTCOME_ISSUED":
      return "All bidders have their letters.";
  }
}
