import { bid, splits, type CompetitionTold } from "./competition";

/** Seven whose scores are agreed: awards to be issued, decided or recommended, and prices to be opened. */
export const pricedCompetitions: readonly CompetitionTold[] = [
  {
    title: "Two places close to the city",
    summary: "Two places for young people of 12 to 16 on the way to college, within reach of the Metro.",
    specification:
      "A home that trusts young people with keys and money, helps with study in the evening, and has work or volunteering to offer at weekends.",
    ...{ buyer: "newcastle", list: "homes", lots: ["CH1"], need: "N4", ages: [12, 16], band: "B1", estimate: 470_000 },
    ...{ split: splits.thorough, questions: ["movingOn", "safety", "staff"], published: -67, deadline: -50 },
    measures: ["INQ-02", "ASP-01", "LOC-01", "SKL-01"],
    reaches: "AWARD_APPROVED",
    bids: [
      bid("hearth", 468_900, "5444", "INQ-02 1, ASP-01 10"),
      bid("stepping", 441_700, "4343", "ASP-01 16"),
      bid("sandpiper", 477_300, "3443", "LOC-01 1, SKL-01 26"),
    ],
  },
  {
    title: "Five day places for pupils with severe learning disabilities",
    summary: "Five day places from the summer term for pupils of 4 to 11 who need care through the day.",
    specification:
      "Some pupils use wheelchairs and some are fed by tube. We need a nurse on site, hoists, a pool within half an hour and staff who know each child’s way of telling. Transport is ours.",
    ...{ buyer: "gateshead", list: "schools", lots: ["PRE-N5-D"], need: "N5", ages: [4, 11], band: "B3" },
    ...{ estimate: 382_000, split: splits.thorough, questions: ["learning", "therapy", "calm"] },
    ...{ published: -67, deadline: -50, measures: ["VCS-05", "ASP-05", "HEA-01", "ENA-01"] },
    reaches: "AWARD_APPROVED",
    bids: [
      bid("yarrow", 371_200, "4545", "VCS-05 90, ASP-05 20"),
      bid("stannery", 389_900, "4434", "ENA-01 40, HEA-01 12"),
      bid("hawthorn", 364_800, "4334", "VCS-05 140"),
    ],
  },
  {
    title: "A place to stay, for two years",
    summary: "One place for a boy of 13 to 16 in a home where young people stay until they leave school.",
    specification:
      "Some young people have moved too often. We look for a home that has kept young people for years and can show it, and that keeps up the clubs and friends they bring with them.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N4", ages: [13, 16], genders: "MALE", band: "B1" },
    ...{ estimate: 486_000, split: splits.usual, questions: ["staff", "needs"], published: -67, deadline: -50 },
    measures: ["ASP-05", "HEA-03"],
    reaches: "RANKED",
    bids: [
      bid("elm", 479_400, "44", "ASP-05 20"),
      bid("redshank", 479_400, "44", "ASP-05 20"),
      bid("drift", 495_800, "43", "HEA-03 25"),
    ],
  },
  {
    title: "Ten day places at college from 16",
    summary: "Ten day places for students with learning difficulties who want to work with food, animals or bicycles.",
    specification:
      "Students live at home in the east and centre of the county. We want real work from the first year, travel training, and a plan for where each goes at 19. Small groups, and a quiet room every day.",
    ...{ buyer: "durham", list: "schools", lots: ["POST-N8-D"], need: "N8", ages: [16, 19], band: "B1" },
    ...{ estimate: 262_000, split: splits.thorough, questions: ["adulthood", "learning", "calm"] },
    ...{ published: -55, deadline: -38, measures: ["INQ-03", "SKL-04", "ASP-06", "LOC-02"] },
    reaches: "RECOMMENDED",
    bids: [
      bid("coble", 254_300, "5434", "INQ-03 1, SKL-04 4"),
      bid("brightfell", 271_900, "4444", "SKL-04 6, ASP-06 30"),
      bid("tidewell", 248_200, "3333", "LOC-02 20000"),
    ],
  },
  {
    title: "Half-year places while families mend",
    summary: "One place at a time for children of 8 to 11, for half a year, with the family taking part in the week.",
    specification:
      "The plan is to go home. A parent comes for tea on three days and can stay the night after two months. The home needs a room for that, and staff who teach and do not judge.",
    ...{ buyer: "northumberland", list: "homes", lots: ["CH1"], need: "N4", ages: [8, 11], band: "B1" },
    ...{ estimate: 121_000, split: splits.usual, questions: ["movingIn", "needs"], published: -55, deadline: -38 },
    measures: ["HEA-03", "VCS-02"],
    reaches: "RANKED",
    bids: [
      bid("pebble", 118_900, "43", "HEA-03 20"),
      bid("gorse", 114_200, "34", "VCS-02 10"),
      bid("brambles", 126_700, "45", "HEA-03 30, VCS-02 12"),
    ],
  },
  {
    title: "Termly places for pupils with complex autism",
    summary: "Three termly boarding places for pupils of 9 to 14 with autism and severe learning disabilities.",
    specification:
      "Each pupil has two adults by day and one at night. Waking, school and evening follow one plan. Families visit when they like and sleep over twice a term. We ask how you would bring each child nearer home again.",
    ...{ buyer: "gateshead", list: "schools", lots: ["PRE-N3-T"], need: "N3", ages: [9, 14], band: "B3" },
    ...{ estimate: 214_000, split: splits.quality, questions: ["calm", "therapy", "learning"] },
    ...{ published: -46, deadline: -29, measures: ["ENA-01", "VCS-05", "ASP-05"], reaches: "QUALITY_LOCKED" },
    bids: [bid("yarrow", 219_800, "454", "ENA-01 30"), bid("dene", 226_400, "544", "VCS-05 60, ASP-05 12")],
  },
  {
    title: "A place for the exam year",
    summary: "One place for a girl of 14 or 15 in her last school year, in or near Sunderland.",
    specification:
      "A quiet room, a lift to school, and staff who help with homework. The home plans the summer after the exams together with the young person, and does not end the place on the last day of term.",
    ...{ buyer: "sunderland", list: "homes", lots: ["CH1"], need: "N2", ages: [14, 15], genders: "FEMALE", band: "B1" },
    ...{ estimate: 168_000, split: splits.usual, questions: ["movingIn", "staff"], published: -46, deadline: -29 },
    ...{ measures: ["ASP-02", "ASP-03"], reaches: "PRICE_HALF_OPENED" },
    bids: [bid("redshank", 171_300, "44", "ASP-03 40"), bid("wren", 159_900, "43", "ASP-02 20")],
  },
];
