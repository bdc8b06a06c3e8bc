import type { GuidancePage } from "./page";

export const afterTheDeadline: GuidancePage = {
  slug: "after-the-deadline",
  title: "What happens after the deadline",
  summary: "Who does what, in which order, and when you hear from us.",
  body: `## Step by step

1. **The deadline passes.** Nothing can be added, changed or taken back.
2. **The bids are opened.** An officer and a witness must both say yes. All bids that came in time open at the same moment.
3. **The panel says who they know.** Each person says whether they have an interest in any bidder. Who has one is kept away from the bids, unless somebody else has looked at it and cleared it.
4. **They score.** At least two people score each question. For large contracts it is three. Each works alone, and bids go by a letter and not by a name.
5. **They agree.** When all have finished, they talk about each answer and agree on one score, with reasons.
6. **The scores are locked.** From then on nobody can change them.
7. **The prices are opened.** An officer and somebody from finance must both say yes. Neither of them has scored.
8. **The bids are ranked.** The sums are shown with the result. See [How bids are scored](/guidance/how-bids-are-scored).
9. **Somebody decides.** One person recommends. Another decides, who did not score.
10. **Everyone is told.** All letters go out at the same moment.

## What you see meanwhile

Your page says that your bid is being evaluated. It says the same to everyone, so nobody can read anything into it.

## The letter

You get an e-mail with the whole letter, and you find it on your page. It says:

- whether you won
- your score for each question, and why
- the score of the winner for each question
- the name of the winner
- the sums

If nobody won, the letter says so, and why. You still get your own marks.

## If your bid came late

A late bid is kept unopened. It is not part of the competition. Your receipt says how late it was. If you sent one in time before, that one still counts.

If our service failed and made you late, write to the council at once and say what happened.

## If you think something went wrong

Write to the council. Its address is on the [contact page](/contact), and in your letter. Say which competition and which lot, and what you think went wrong. Do it soon: the law gives little time, often 30 days. You may want to ask a lawyer.

The council has kept who did what, when, and why.`,
};
