import type { GuidancePage } from "./page";

export const socialValue: GuidancePage = {
  slug: "social-value",
  title: "Social value: what to promise, and how",
  summary:
    "Social value is the good that a contract does besides the work itself. Promise what you can do, and say how.",
  body: `## What it is

When a council buys care, the main thing is good care. But the same money can do more. It can give a young person a first job. It can pay a small local firm. It can cut waste. That is **social value**.

A competition may ask what you will do. What you say you will do is a **pledge**.

## What a pledge looks like

A pledge is a number and a few lines on how.

> **Work experience for residents of 14 to 25: 4 weeks.** Two young people spend two weeks each in our kitchen and our office. Our manager plans it with a local school in the autumn.

The council chooses the **measures** it asks for. [See all measures](/social-value). You need not promise something for each one.

## Five rules

1. **It must be extra.** What the law asks for anyway does not count. What the contract asks for anyway does not count.
2. **One activity counts once.** Do not put the same hours under two measures.
3. **It must go with this contract.** What your firm does elsewhere does not count.
4. **Where you are based earns nothing.** A job *for* a local person can count. An office in the area does not.
5. **Promise what you can do.** If you win, your pledge is part of what you promised.

## How it earns marks

There are two ways, and a competition may use both.

**By amount.** Each unit counts as some pounds. Your number times those pounds is what your pledge counts as. The highest total gets all the marks for amount. The others get their share.

| Bid | Counts as | Sum | Marks of 10 |
| --- | ---: | --- | ---: |
| A | £42,000 | 10 × 42,000 ÷ 60,000 | 7.00 |
| B | £60,000 | 10 × 60,000 ÷ 60,000 | 10.00 |
| C | £25,500 | 10 × 25,500 ÷ 60,000 | 4.25 |

The pounds are a way to compare. They are not money that you pay or get. The values that come with this portal are examples.

**By how.** The panel scores how you would do it, from 0 to 5, like any answer. See [How bids are scored](/guidance/how-bids-are-scored).

## If you are small

A firm of five can score well. The panel looks for a clear plan, not for a big name. "One apprentice, who starts in September with Sam as mentor" is a good plan.`,
};
