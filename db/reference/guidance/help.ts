import type { GuidancePage } from "./page";

export const help: GuidancePage = {
  slug: "help",
  title: "Help",
  summary: "What to do when something does not work, and whom to ask.",
  body: `## I cannot sign in

- **I forgot my password.** [Ask for a new one](/forgotten-password). The link works once, for two hours.
- **The link is too old.** Ask for it again. Only the newest link works.
- **No e-mail comes.** Wait five minutes. Look in your junk mail. Check that you typed the address right.
- **Too many tries.** Wait a little, then try again.
- **My administrator has left.** Write to the council. See [Contact](/contact).

## I was signed out

We sign you out when you have not used the portal for a while. For suppliers it is two hours. What you had typed comes along when you sign in again, and you can send it. Files do not come along: choose them again. A large file goes on from where it was.

## My file was not taken

| We say | What you can do |
| --- | --- |
| It is too large | Save it smaller. A file may have 200 MB |
| It has a password | Save it without one |
| It has macros | Save it as .docx or .xlsx, without macros |
| It is another kind | Save it as PDF, Word, Excel, OpenDocument, CSV, PNG or JPEG |
| It is not what its name says | Open it, and save it again in the right kind |

## It is close to the deadline

1. Submit what you have. You can submit again until the deadline.
2. If the page does not answer, press the button again. It is the same bid, and it is kept once.
3. Look at your bid. If it says NOT SUBMITTED, we do not have it.
4. If our service fails, write to the council at once. Say what happened and when.

## I do not understand a question

Write to the council. Its address is on the [contact page](/contact). Ask early. It must tell everyone the same, so it cannot tell you more than it tells others.

## I need it another way

The portal works with a keyboard, a screen reader, a phone and without scripts. You can print each page. If something is in your way, [tell us](/accessibility). You can ask for what you need on paper, in large print or read aloud.

## I want to see it first

[The approved lists](/lists) and [the social value measures](/social-value) are open to everyone. You need no account to read them.`,
};
