import type { GuidancePage } from "./page";

export const howToRegister: GuidancePage = {
  slug: "how-to-register",
  title: "How to register",
  summary: "You register once. It takes about 15 minutes, and it costs nothing.",
  body: `## Before you start

Have these beside you:

- an e-mail address that you can read now
- your company number or charity number, if you have one
- your VAT number, if you have one
- for each home, school or care service: its registration number and its last grade

You can stop and come back. What you have saved stays.

## Make your account

1. Press [Register](/register). Give your full name and your e-mail address.
2. We send you an e-mail with a link. The link works once, for 24 hours.
3. Open the link and choose a password. Three or four words that only you would put together make a good one.

If no e-mail comes in five minutes, look in your junk mail. Then ask for the link again.

## Add your organisation

1. Sign in. We ask whether you want to register an organisation.
2. Give its full name, its kind, its numbers, its address and its size.
3. Check what you gave, and save it.

You are now its **administrator**. You can change its details, invite people and submit bids.

If somebody has registered your organisation already, we tell you so. You can then ask to join it. An administrator says yes or no, and we send you an e-mail.

## Add your homes, services or premises

We call a home, a school, a college or a service a **setting**. A bakery, a shop or a workshop is one too. Add each one that you run. Approved lists are joined by setting, so one that is not here cannot join a list.

For business premises we ask only for a name and an address. We ask nothing about ages or needs.

## Invite your colleagues

An administrator can invite people and give them roles.

| Role | What they can do |
| --- | --- |
| Administrator | Everything: details, people, applications, bids, and pressing Submit |
| Bid writer | Write applications and bids, and add settings. They cannot submit a bid |
| Viewer | Read, and change nothing |

Have two administrators. If one is ill on the day of a deadline, the other can press Submit.

## Next

- [Approved lists and rounds](/guidance/lists-and-rounds)
- [What we ask, and why](/guidance/what-we-ask)`,
};
