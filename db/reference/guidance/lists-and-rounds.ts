import type { GuidancePage } from "./page";

export const listsAndRounds: GuidancePage = {
  slug: "lists-and-rounds",
  title: "How approved lists and rounds work",
  summary: "Join a list first. When work comes up, we invite everyone on the list who can do it.",
  body: `## What a list is

An approved list names the homes, schools, services and firms that a council may buy from. Being on it is not a contract. It means that you are invited when work comes up.

A list is split into **lots**. Each lot is for one kind of care, service or goods. A lot of care says which ages and which needs it is for. You choose the lots that fit.

## What a round is

You can join while a **round** is open. A round has a day and a time when it opens, and a day and a time when it closes. All times are UK time. If a round closes at midday, an application at exactly midday still counts.

[See all lists](/lists). Each says when it opens next, if a day is set. If you miss a round, there will be another.

## How to apply

1. [Register](/guidance/how-to-register), and add your settings.
2. Open the list and press **Apply**.
3. Answer a few questions about your organisation. You do this once in each round.
4. Add a **line** for each setting and each lot. For care, say how many places you offer, for whom, and at which weekly price.
5. Press **Submit** on each line.

Each line goes by itself. If something is wrong with one home, the others are not held up. Until the round closes you can take a line back, change it and submit it again.

A line that is not submitted is not looked at. Your page says **Not submitted yet** as long as that is so.

## What happens then

1. When the round has closed, the council sees who has applied.
2. One person looks at each line and says what they would do, and why.
3. Another person decides.
4. Everyone is told on the same day, by e-mail and here.

If the answer is **yes**, your setting is on the list for that lot from that moment.

If the answer is **no**, the letter names the condition that was not met, and says why in plain words. Put it right and apply again in the next round. A no does not count against you.

## After you join

When work comes up that a lot covers, the council starts a **competition**. Everyone on the list who can do that work is invited, by e-mail. Nobody is left out, and the council keeps a record of who was invited and why.

Keep your settings up to date. If a registration has ended, we cannot invite that setting.`,
};
