import type { Row } from "../row";

/**
 * From moderation to the letters. domain.md §11 "Moderate/lock consensus": MO does, PO supports, EV and EX discuss, AU
 * reads; "See/open price": after the lock; "Award decision, letters": CM recommends, AP and LE decide, PO and LE issue, AU
 * and FI read.
 */
export const councilAwards: readonly Row[] = [
  {
    door: "/council/competitions/:competitionId/moderation",
    says: "MO on the panel, PO and AU all of it, EV and EX on the panel their own leaves",
    life: "competition",
    for: "PO EV EX MO AU",
    finds: {
      "draft sent cleared": { "EV EX": "hidden", MO: "refused", "PO AU": "sees" },
      opened: { "conflicted unassigned": "refused", "PO EV EX MO AU": "sent on" },
      "published closed scoring … told": { "conflicted unassigned": "refused", "PO EV EX MO AU": "sees" },
    },
    marker: "Quillfeather {phase} places",
  },
  {
    door: "/council/competitions/:competitionId/moderation/:criterionId/:bidId",
    says: "Scores of one answer side by side, once all have finished; the leaf is EV's and not EX's. MO records",
    life: "competition",
    for: "PO EV EX MO AU",
    finds: {
      "draft sent cleared": { "EV EX": "hidden", MO: "refused", "PO AU": "hidden" },
      "published closed": { "conflicted unassigned": "refused", "PO EV EX MO AU": "hidden" },
      opened: { "conflicted unassigned": "refused", "PO EV EX MO AU": "sent on" },
      scoring: { "conflicted unassigned": "refused", EX: "hidden", "PO EV MO AU": "sent on" },
      "moderating … told": { "conflicted unassigned": "refused", EX: "hidden", "PO EV MO AU": "sees" },
    },
    marker: "Alderwing answers Q1",
    post: {
      for: "MO",
      comes: {
        "draft sent cleared": "refused",
        "published closed": "too late",
        opened: "sent on",
        scoring: "too late",
        moderating: "does",
        "locked … told": "too late",
      },
      by: { who: "MO", in: "moderating" },
      fields: {
        score: "4",
        rationale: "Good: it fully meets the question with evidence on page 2; nothing that matters is left out.",
      },
      changes: "agreed_score_changes agreed_scores",
    },
  },
  {
    door: "/council/competitions/:competitionId/lock",
    says: "MO on the panel locks, when everything is agreed",
    life: "competition",
    for: "MO",
    finds: { "draft sent cleared": "refused", opened: "sent on", "published closed scoring … told": "sees" },
    marker: "Quillfeather {phase} places",
    post: {
      comes: {
        "draft sent cleared": "refused",
        opened: "sent on",
        moderating: "does",
        "published closed scoring locked … told": "too late",
      },
      by: { who: "MO", in: "moderating" },
      changes: "competitions outbox_mails quality_locks stage_changes",
      wrong: false,
    },
  },
  {
    door: "/council/competitions/:competitionId/price",
    says: "PO and FI open prices after the lock; MO, AP, AU and LE follow it, CM sees them when the award is approved",
    life: "competition",
    for: "CM PO MO AP AU FI LE",
    finds: {
      opened: { CM: "refused", others: "sent on" },
      "awarded told": "sees",
      "draft … closed scoring … ranked": { CM: "refused", others: "sees" },
    },
    marker: "Quillfeather {phase} places",
    post: {
      for: "PO FI",
      comes: { opened: "sent on", locked: "does", "draft … closed scoring moderating ranked … told": "too late" },
      by: { who: "FI", in: "locked" },
      changes: "price_approvals",
      wrong: false,
    },
  },
  {
    door: "/council/competitions/:competitionId/ranking",
    says: "Prices and marks after the lock: PO, MO, AP, AU, FI and LE; CM when the award is approved",
    life: "competition",
    for: "CM PO MO AP AU FI LE",
    finds: {
      "draft … locked": "refused",
      ranked: { CM: "refused", others: "sees" },
      "awarded told": "sees",
    },
    marker: "Quillfeather {phase} places",
  },
  {
    door: "/council/competitions/:competitionId/award",
    says: "Where the award stands: CM, PO, AP, AU, FI and LE",
    life: "competition",
    for: "CM PO AP AU FI LE",
    finds: { "draft … closed": "sees", opened: "sent on", "scoring … told": "sees" },
    marker: "Quillfeather {phase} places",
  },
  {
    door: "/council/competitions/:competitionId/award/:lotId/recommend",
    says: "CM recommends, once the bids are ranked",
    life: "competition",
    for: "CM",
    finds: { "draft … closed": "hidden", opened: "sent on", "scoring … locked": "hidden", "ranked … told": "sees" },
    marker: "Quillfeather {phase} places",
    post: {
      comes: { opened: "sent on", ranked: "does", "draft … closed scoring … locked awarded told": "too late" },
      by: { who: "CM", in: "ranked" },
      fields: {
        award: "{secondBidId}",
        reasons: "It follows from the ranking by the published rules.",
        valueNote: "It costs less than what we paid last year.",
      },
      changes: "award_recommendations",
    },
  },
  {
    door: "/council/competitions/:competitionId/award/:recommendationId/decide",
    says: "AP and LE decide on what somebody else recommended",
    life: "competition",
    for: "AP LE",
    finds: { "draft … closed": "hidden", opened: "sent on", "scoring … locked": "hidden", "ranked … told": "sees" },
    marker: "Quillfeather {phase} places",
    post: {
      comes: {
        "draft … closed": "hidden",
        opened: "sent on",
        "scoring … locked": "hidden",
        ranked: "does",
        "awarded told": { AP: "sent on", LE: "too late" },
      },
      by: { who: "AP", in: "ranked" },
      fields: { verdict: "APPROVE", reasons: "The record is complete and right.", adequate: "yes" },
      changes: "award_decisions",
    },
  },
  {
    door: "/council/competitions/:competitionId/award/issue",
    says: "PO and LE tell all bidders, once every award is approved",
    life: "competition",
    for: "PO LE",
    finds: { "draft … closed": "sees", opened: "sent on", "scoring … told": "sees" },
    marker: "Quillfeather {phase} places",
    post: {
      comes: {
        opened: "sent on",
        awarded: "does",
        told: "sent on",
        "draft … closed scoring … ranked": "too late",
      },
      by: { who: "PO", in: "awarded" },
      changes: "competitions letters outbox_mails outcome_issues stage_changes",
      wrong: false,
    },
  },
  {
    door: "/council/competitions/:competitionId/letters",
    says: "Letters: CM, PO, AP, AU, FI and LE read them; there are none before they are issued",
    life: "competition",
    for: "CM PO AP AU FI LE",
    finds: { "draft … closed": "sees", opened: "sent on", "scoring … told": "sees" },
    marker: "Quillfeather {phase} places",
  },
  {
    door: "/council/competitions/:competitionId/letters/:letterId",
    says: "The same, one letter as the bidder has it",
    life: "competition",
    for: "CM PO AP AU FI LE",
    finds: { "draft … closed": "hidden", opened: "sent on", "scoring … awarded": "hidden", told: "sees" },
    marker: "Quillfeather told places",
  },
];
