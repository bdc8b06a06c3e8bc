/** The columns of the table: who knocks, and in which phase of its life the thing behind the door is. */

/** The fifteen roles of domain.md §11, each held by one person who holds no other: of one supplier and one council. */
const roles = [
  ...(["SA", "SB", "SV"] as const),
  ...(["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"] as const),
  ...(["PA", "PU"] as const),
] as const;

/**
 * People who must be told apart from those. `rival` and `outsider` hold every role of another supplier: the first is
 * invited to the same competitions and bids, the second never is. `partner` and `stranger` hold every role of another
 * council: the first shares the list, the second nothing. So it is never their role that keeps them out.
 */
const others = [
  ...(["rival", "outsider"] as const),
  ...(["partner", "stranger"] as const),
  /** Evaluators of the council that buys: one shut out for an interest in a bidder, one on no panel. */
  ...(["conflicted", "unassigned"] as const),
  /** Somebody with an account who acts for nobody. */
  "placeless",
] as const;

export const actors = [...roles, ...others] as const;
export type Actor = (typeof actors)[number];

export const suppliers: readonly Actor[] = ["SA", "SB", "SV", "rival", "outsider"];
export const council: readonly Actor[] = ["CM", "PO", "EV", "EX", "MO", "AP", "QM", "AU", "FI", "LE"];
export const evaluators: readonly Actor[] = ["conflicted", "unassigned"];
export const otherCouncils: readonly Actor[] = ["partner", "stranger"];

/** What stands behind a door, and the phases of its life, in order. Each phase is a thing of its own, with its own ids. */
export const lives = {
  /** Nothing that changes. */
  always: ["always"],
  /** A whole installation: with invented people, or for real. */
  installation: ["demonstration", "real"],
  /** A round of an approved list. */
  round: ["draft", "open", "closed", "issued"],
  /** A supplier's line in a round: not submitted and submitted while it is open, submitted and closed, told. */
  line: ["draft", "submitted", "closed", "issued"],
  /** The same line on the council's table: round still open, to assess, recommended, decided, told. */
  assessment: ["open", "assess", "recommended", "decided", "issued"],
  /** A submitted line whose supplier is asked to put something right, and one where it has answered. */
  asking: ["asked", "answered"],
  /** A line that is approved once evidence is given: to be sent, sent. */
  promise: ["open", "sent"],
  /** A line that was told to be refused: nobody has appealed, an appeal waits, another one, it is decided. */
  appeal: ["refused", "waiting", "another", "decided"],
  /** A setting's place on a list: active, suspension asked for and to be replied to, suspended, removed. */
  membership: ["active", "asked", "suspended", "removed"],
  /**
   * A competition: being written, sent for approval, cleared for publication, published with drafts and submitted bids
   * in it, past its deadline, opened and nobody declared on the bidders, being scored, moderated, locked, prices opened
   * and ranked, award approved, bidders told.
   */
  competition: [
    ...(["draft", "sent", "cleared", "published", "closed", "opened"] as const),
    ...(["scoring", "moderating", "locked", "ranked", "awarded", "told"] as const),
  ],
  /** A lot that a supplier may bid for: before it is published, open, open and begun, past the deadline, opened. */
  invitation: ["unpublished", "open", "begun", "closed", "opened"],
  /** A page of guidance: being written, and published. */
  guidance: ["draft", "published"],
  /** A supplier's setting: on no list, and on one. */
  setting: ["unlisted", "listed"],
  /** A task that a person gave a colleague, of a supplier and of a council: to do, and done. */
  supplierTask: ["open", "done"],
  councilTask: ["open", "done"],
  /** A supplier's bid: being written, submitted, past the deadline, opened, its letter sent. */
  bid: ["draft", "submitted", "closed", "opened", "told"],
} as const;

export type Life = keyof typeof lives;
export type Phase<Of extends Life = Life> = (typeof lives)[Of][number];
