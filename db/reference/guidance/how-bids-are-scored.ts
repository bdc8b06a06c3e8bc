import type { GuidancePage } from "./page";

export const howBidsAreScored: GuidancePage = {
  slug: "how-bids-are-scored",
  title: "How bids are scored",
  summary: "The marks, the words and the sums, so that you can work out your own score on paper.",
  body: `## The marks add up to 100

Each competition says how many marks each part carries. Here is one as an example:

| Part | Marks |
| --- | ---: |
| Question 1: keeping children safe | 20 |
| Question 2: a day in the home | 20 |
| Question 3: your staff | 10 |
| Social value: how you will do it | 5 |
| Social value: how much | 10 |
| Price | 35 |
| **Together** | **100** |

The parts and the marks are fixed when the competition is published. They do not change after that.

## Answers: 0 to 5

Each person on the panel gives each answer a score, and says why in words.

| Score | Word | What it means |
| ---: | --- | --- |
| 5 | Excellent | It does all we asked, with strong proof. It adds something. We are sure |
| 4 | Good | It does all we asked, with good proof. Small things are left out |
| 3 | Acceptable | It does what we asked, with some small weaknesses |
| 2 | Limited | It does part of what we asked. Much is missing |
| 1 | Poor | It fails in most things. We have serious doubts |
| 0 | None or unacceptable | There is no answer, or it fails |

They score alone. Nobody sees the others' scores until all have finished. Then they talk, and agree on one score with reasons. It is not an average.

**The sum:** score ÷ 5 × marks. A 4 for a question with 20 marks gives 4 ÷ 5 × 20 = **16.00**.

## Price: the lowest gets all the marks

The panel does not see prices while it scores. They are opened after the scores are locked.

**The sum:** marks × lowest price ÷ your price.

| Bid | Price | Sum | Marks |
| --- | ---: | --- | ---: |
| A | £118,500 | 35 × 104,000 ÷ 118,500 | 30.72 |
| B | £104,000 | 35 × 104,000 ÷ 104,000 | 35.00 |
| C | £131,250 | 35 × 104,000 ÷ 131,250 | 27.73 |

So a price that is a little higher loses a little, and one that is much higher loses much.

## Everything together

| Part | Marks | A | B | C |
| --- | ---: | ---: | ---: | ---: |
| Question 1 | 20 | 16.00 | 12.00 | 20.00 |
| Question 2 | 20 | 12.00 | 16.00 | 20.00 |
| Question 3 | 10 | 10.00 | 6.00 | 8.00 |
| Social value, how | 5 | 3.00 | 4.00 | 2.00 |
| Social value, how much | 10 | 7.00 | 10.00 | 4.25 |
| Price | 35 | 30.72 | 35.00 | 27.73 |
| **Total** | **100** | **78.72** | **83.00** | **81.98** |

B comes first, though C has the best answers. C could have come first with a lower price or more social value.

Every sum is worked out exactly, and rounded once to two figures after the point. Half goes up.

## If two totals are the same

They are told apart in this order: the better score on the question with the most marks, then on the next; the higher total for the answers; the higher total for social value; the lower price. If all that is the same, lots are drawn.

## What never counts

- where you are based, or how large you are
- whether the council knows you
- anything that is not in your bid
- anything that was not published before you bid`,
};
