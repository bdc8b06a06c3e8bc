import type { GuidancePage } from "./page";

export const expertsByExperience: GuidancePage = {
  slug: "experts-by-experience",
  title: "For experts by experience",
  summary: "You know the service from the inside. Your score counts as much as anyone else's.",
  body: `## Who this is for

You have used a service like this one. Or you have cared for somebody who did. A council has asked you to help choose who will run it.

You are called an **expert by experience**.

## What you do

You read some answers. You give each a score from 0 to 5. You say why.

You only get the questions that you know about. You do not have to read the whole bid. You do not see prices.

## Step by step

1. You get an e-mail with a link. Open it and choose a password.
2. Sign in. You see the competition that you help with.
3. **Say who you know.** We show you the names of the bidders. If you work for one, or are a friend or family of somebody there, say so. It is not a bad thing to say. It keeps things fair.
4. **Read one answer.** The words of the score are beside it.
5. **Choose a score.** Then write why, in your own words. A few lines are enough.
6. **Save it.** You can come back and change it.
7. **When all are done, press Finish.** After that you cannot change your scores.
8. **Talk with the panel.** You all agree on one score for each answer.

## The scores

| Score | In plain words |
| ---: | --- |
| 5 | Very good. I would be happy with this, and I believe it |
| 4 | Good. Small things are missing |
| 3 | Fine. It does what we asked |
| 2 | Not enough. Much is missing |
| 1 | Bad. I have big doubts |
| 0 | There is no answer, or it is not right at all |

## Good to know

- Nobody sees your scores until everyone has finished.
- There is no wrong answer. Say what you think, and why.
- Do not talk about the bids with anyone outside the panel.
- Nobody may push you to change a score. If your score changes when you all talk, the reason is written down.

## If you need help

Ask the officer who invited you. They can read things with you, give you more time, or print the answers. You can take breaks. What you saved stays.`,
};
