import type { GuidancePage } from "./page";

export const writingABid: GuidancePage = {
  slug: "writing-a-bid",
  title: "Writing a bid in an evening",
  summary: "You need no bid team. Answer what is asked, show how you know, and press Submit in good time.",
  body: `## First, ten minutes of reading

Read what the council needs, and how the bid is scored. Each question says how many marks it carries. Spend your time where the marks are.

Ask yourself: can we do this, and do we want to? If not, you need do nothing. It does not count against you.

## Then start the bid

A bid is a list of tasks. Do them in any order.

| Task | What you do |
| --- | --- |
| Settings | Choose the home or service that would do the work |
| Answers | Answer each question. Each has its own page and its own word limit |
| Social value | Say what you promise, if the competition asks. See [Social value](/guidance/social-value) |
| Price | Give one price, without VAT |
| Files | Add only what a question asks for |

Press **Save** on each page. You can stop and come back. Two people can work at once. If both change the same answer, we show both texts and lose neither.

## A good answer

1. **Begin with the answer.** "A senior is on each shift, day and night."
2. **Say how.** Who does it, how often, and who checks.
3. **Show how you know it works.** A number, an example, what an inspector or a family said.
4. **Use their words.** The words of the question are the words the panel scores by.
5. **Stop.** Words over the limit are marked, and are not scored.

Write as you speak. Nobody gets marks for long words.

### Weak and strong

> **Weak:** We are passionate about safety and always go the extra mile.

> **Strong:** Ms Adeyemi leads safeguarding. She meets each new worker in their first week. Every worker does a training day each year; last year 41 of 42 did. The one who was ill did it in May.

## What not to do

- Do not put your price in an answer or a file. The panel must not see it while it scores.
- Do not send a brochure in place of an answer.
- Do not write "see attached" and nothing else.

## Check, then submit

**Check your bid** shows everything on one page, and says what is missing.

An administrator of your organisation presses **Submit**. Saving is not submitting. As long as your bid is a draft, the page says NOT SUBMITTED. If it is still so 48, 24 and 4 hours and 1 hour before the deadline, we send you an e-mail.

When we have it, you get a receipt with the exact time. Keep it.

You can change your bid and submit it again until the deadline. The old one counts until we have the new one. You can take it back as well.

**Submit the day before.** The moment that counts is when your press of the button reaches us.`,
};
