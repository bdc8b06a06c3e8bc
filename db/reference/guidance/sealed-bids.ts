import type { GuidancePage } from "./page";

export const sealedBids: GuidancePage = {
  slug: "sealed-bids",
  title: "Who can read a bid, and when",
  summary: "Nobody at the council can open a bid before the deadline. Here is exactly what that means today.",
  body: `## While you write

- People of your own organisation can read and change the draft.
- Nobody at the council has a page that shows it. No list, no count and no search tells them that you are writing.
- The portal must keep your draft to show it to you again. So the few people who run the machines could read a draft, if they looked into the database. They have no reason to, and no page for it.

## From Submit to the deadline

- Your bid is closed to the council. Nobody there can open it, whatever their role.
- They cannot see how many have bid, or who.
- What we received is fixed. Your receipt shows its time, and a **fingerprint**: a long number that would be another one if a single letter were changed.
- You can send a newer version or take the bid back. The council does not learn that either.

**What we do not promise yet:** a bid is closed by who may see what, and not by a lock that even the people who run the machines could not open. They could read the database. When that is built, this page will say so.

## At the opening

An officer and a witness must both say yes, after the deadline. Both must have said first whether they have an interest in any bidder.

## After the opening

| Who | Answers | Price |
| --- | --- | --- |
| The panel | Only the questions they score, without the bidder's name | No, not while they score |
| The officer and others who run it | Yes | Only after the scores are locked |
| Finance | No | Only after the scores are locked |
| Auditors | Yes | Only after the scores are locked |
| Somebody with an interest in a bidder | Nothing, until it is cleared | Nothing |
| Other bidders | No | No |
| The public | No | No |

Your letter tells you the winner's marks. It does not show you the winner's answers.

## Files

A file in your bid is treated like an answer. Do not put a price in a file. The panel may read the file before the price may be known.

## The record

Each opening, each score and each decision is written down, with the person and the time. So is each try to open something that is not allowed.`,
};
