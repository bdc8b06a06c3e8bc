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
    door: "/noticeboard",
    says: "The same, all of it: PU reads notices",
    for: "everyone",
    finds: "sees",
    marker: "Quillfeather published places",
  },
  {
    door: "/settings/:settingId",
    says: "Supplier directory: PU reads of settings on a list, and of no other",
    life: "setting",
    for: "everyone",
    finds: { unlisted: "hidden", listed: "sees" },
    marker: "Alderwing listed",
  },
  { door: "/accessibility", says: "A statement", for: "everyone", finds: "sees", marker: "Tidewater Council" },
  { door: "/privacy", says: "A statement", for: "everyone", finds: "sees", marker: "Tidewater Council" },
  { door: "/contact", says: "Who runs the portal", for: "everyone", finds: "sees", marker: "Tidewater Council" },
  { door: "/cookies", says: "A statement", for: "everyone", finds: "sees", marker: "session" },
  {
    door: "/theme/:file",
    says: "The portal's own colours, as every page needs them",
    ids: { file: "themeFile" },
    for: "everyone",
    finds: "sees",
    marker: "--brand",
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
    says: "The story of the demonstration",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "This is a demonstration",
    onPageOnly: true,
  },
  {
    door: "/demo/people",
    says: "The invented people and what they may do",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sees", real: "hidden" },
    marker: "placeless@person.test",
  },
  {
    door: "/demo/sign-in",
    says: "Signs in as an invented person by one press, on the page to sign in; nobody who is not invented",
    life: "installation",
    for: "everyone",
    finds: { demonstration: "sent on", real: "hidden" },
    marker: "nothing stands here",
    post: {
      comes: { demonstration: "does", real: "hidden" },
      by: { who: "PU", in: "demonstration" },
      fields: { person: "{placelessId}" },
      elsewhere: true,
      changes: "sessions",
      wrong: false,
    },
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
