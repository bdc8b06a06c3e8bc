import type { Row } from "../row";

/** What everybody may read (domain.md §11, column PU), the platform's own page, and the demonstration's. */
export const site: readonly Row[] = [
  {
    door: "/",
    says: "Noticeboard: PU reads notices",
    for: "everyone",
    finds: "sees",
    marker: "Quillfeather list",
  },
  {
    door: "/social-value",
    says: "The library of measures: PU reads what is published",
    for: "everyone",
    finds: "sees",
    marker: "Contract staff offered funded healthy-lifestyle programme",
  },
  {
    door: "/competitions/:competitionId",
    says: "The notice: PU reads criteria and weights when published, and nothing before",
    life: "competition",
    for: "everyone",
    finds: { "draft sent cleared": "hidden", "published … told": "sees" },
    marker: "Quillfeather {phase} places",
  },
  {
    door: "/lists",
    says: "Approved lists: PU reads them",
    for: "everyone",
    finds: "sees",
    marker: "Quillfeather list",
  },
  {
    door: "/lists/:listId",
    says: "One list, its lots, its rounds, who is on it: PU reads it",
    for: "everyone",
    finds: "sees",
    marker: "Quillfeather list",
  },
  {
    door: "/*",
    says: "No address of ours: nobody finds anything",
    for: "everyone",
    finds: "hidden",
    marker: "nothing stands here",
  },
];

export const admin: readonly Row[] = [
  {
    door: "/admin",
    says: "PA: configuration and users, no bid, score or person content",
    for: "PA",
    finds: "sees",
    marker: "E-mails waiting to be sent",
    onPageOnly: true,
  },
];

/** Doors of a demonstration are not there in real use, for anybody. */
export const demo: readonly Row[] = [
  {
    door: "/demo",
    says: "The invented people and what they may do",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "Forgetful colleague",
  },
  {
    door: "/demo/clock",
    says: "Moves the portal's time forward, for everyone at once",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "The portal’s time is",
    onPageOnly: true,
    post: {
      comes: { demonstration: "does", real: "hidden" },
      by: { who: "PU", in: "demonstration" },
      fields: { way: "BY", days: "0", hours: "1" },
      changes: "demonstration_clock",
    },
  },
  {
    door: "/demo/mail",
    says: "The e-mails that would have been sent",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "Finish making your account",
  },
  {
    door: "/demo/mail/:mailId",
    says: "One of them",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "Finish making your account",
  },
];
