import { bid, splits, type CompetitionTold } from "./competition";

/** Eight that are open for bids now; the first closes tomorrow. */
export const openCompetitions: readonly CompetitionTold[] = [
  {
    title: "A home that keeps to its times",
    summary: "One place for an autistic boy of 11 or 12, for two years, within reach of schools in Gateshead.",
    specification:
      "A house that keeps to its times, few changes of staff, and adults who share an interest and do not only watch. Weekends are planned with the young person on the Wednesday before.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N1", ages: [11, 12], genders: "MALE", band: "B1" },
    ...{ estimate: 478_000, split: splits.usual, questions: ["needs", "staff"], published: -16, deadline: 1 },
    ...{ measures: ["ASP-05", "HEA-04"], reaches: "PUBLISHED" },
    bids: [
      bid("harbour", 471_600, "44", "ASP-05 12"),
      bid("stepping", 458_900, "43", "HEA-04 20", "DRAFT"),
      bid("causey", 465_300, "34", "ASP-05 8", "AGAIN"),
    ],
  },
  {
    title: "Four weekly places for autistic pupils",
    summary:
      "Four weekly boarding places for pupils of 8 to 15 with autism and social, emotional and mental health needs.",
    specification:
      "A rhythm for the week, with weekends at home, one team for school and evening, and a plan to come back to a day place. Families should hear on Monday night how the start of the week was.",
    ...{ buyer: "gateshead", list: "schools", lots: ["PRE-N2-W"], need: "N2", ages: [8, 15], band: "B2" },
    ...{ estimate: 196_000, split: splits.thorough, questions: ["calm", "learning", "therapy"] },
    ...{ published: -13, deadline: 4, measures: ["ASP-05", "VCS-05", "ENV-03"], reaches: "PUBLISHED" },
    bids: [bid("brightfell", 201_400, "4544", "ASP-05 16"), bid("elm", 189_700, "4434", "VCS-05 40", "DRAFT")],
  },
  {
    title: "Two places for brothers in their teens",
    summary: "Two places in one home for brothers of 13 to 16, near Bishop Auckland if we can.",
    specification:
      "One may be on an apprenticeship and leave the house at six, the other may have given up on school for now. Brothers look after each other, sometimes too much. The home should look after both.",
    ...{ buyer: "durham", list: "homes", lots: ["CH1"], need: "N4", ages: [13, 16], genders: "MALE", band: "B1" },
    ...{ estimate: 492_000, split: splits.voices, questions: ["movingOn", "needs", "voice"] },
    ...{ published: -9, deadline: 6, measures: ["INQ-02", "ASP-01", "SKL-01"], reaches: "PUBLISHED" },
    bids: [
      bid("eastgate", 488_200, "4443", "ASP-01 12"),
      bid("limekiln", 479_500, "3434", "SKL-01 20", "DRAFT"),
      bid("larch", 495_900, "4544", "INQ-02 1", "BACK"),
    ],
  },
  {
    title: "Twelve day places at college for students with complex needs",
    summary: "Twelve day places from 16 for autistic students with complex or severe learning disabilities.",
    specification:
      "Students need one adult each for part of the day. We want communication first, then cooking, moving and being part of the street outside. Tell us how you would grow from four students to twelve in a year.",
    ...{ buyer: "newcastle", list: "schools", lots: ["POST-N3-D"], need: "N3", ages: [16, 19], band: "B2" },
    ...{ estimate: 430_000, split: splits.thorough, questions: ["adulthood", "therapy", "calm"] },
    ...{ published: -9, deadline: 8, measures: ["ENA-01", "INQ-03", "SKL-02", "VCS-05"], reaches: "PUBLISHED" },
    bids: [bid("coble", 421_800, "4344", "ENA-01 40", "DRAFT")],
  },
  {
    title: "Staying near friends",
    summary: "One place for a girl of 12 to 14 in Sunderland, close to her school, her class and her friends.",
    specification:
      "When school and friends are good, a move should not end them. We look for a home that fits round what is good already and does not ask a young person to start again.",
    ...{ buyer: "sunderland", list: "homes", lots: ["CH1"], need: "N2", ages: [12, 14], genders: "FEMALE", band: "B1" },
    ...{ estimate: 244_000, split: splits.usual, questions: ["movingIn", "voice"], published: -9, deadline: 9 },
    ...{ measures: ["ASP-05", "HEA-03"], reaches: "PUBLISHED" },
  },
  {
    title: "Three places for brothers and sisters",
    summary: "Three places in one home, so that brothers and sisters of 12 to 16 can stay together.",
    specification:
      "Three bedrooms, one kitchen table and staff who can bear noise. Relatives in Gateshead visit in the week. Each young person has a key worker, and the three have a say in who works with them.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N4", ages: [12, 16], band: "B1", estimate: 735_000 },
    ...{ split: splits.thorough, questions: ["needs", "safety", "staff"], published: -4, deadline: 12 },
    ...{ measures: ["LOC-01", "SKL-01", "VCS-02", "INQ-02"], reaches: "PUBLISHED" },
    bids: [
      bid("larch", 728_500, "4353", "LOC-01 1, SKL-01 40", "DRAFT"),
      bid("beckside", 741_000, "4444", "VCS-02 30", "DRAFT"),
    ],
  },
  {
    title: "Day places for pupils with physical disabilities",
    summary: "Two day places for pupils of 5 to 11 who use wheelchairs and learn like everybody else.",
    specification:
      "A building that works, with no stairs and no queue for the lift, physiotherapy in the week, and teachers who expect a lot. Pupils live in South Shields.",
    ...{ buyer: "south-tyneside", list: "schools", lots: ["PRE-N6-D"], need: "N6", ages: [5, 11], band: "B2" },
    ...{ estimate: 98_000, split: splits.usual, questions: ["learning", "therapy"], published: -4, deadline: 14 },
    ...{ measures: ["ASP-05", "VCS-05"], reaches: "PUBLISHED" },
  },
  {
    title: "Five weekly places from 16 near the Tees",
    summary: "Five weekly places for students of 16 to 19 with autism, so that college days do not begin at five.",
    specification:
      "Students come from three towns. They board four nights, cook for themselves and learn to share a flat. Evenings should be theirs, with help when they ask. We want to hear how quiet ones are heard.",
    ...{ buyer: "middlesbrough", list: "schools", lots: ["POST-N1-W"], need: "N1", ages: [16, 19], band: "B1" },
    ...{ estimate: 171_000, split: splits.usual, questions: ["adulthood", "calm"], published: -4, deadline: 17 },
    ...{ measures: ["SKL-04", "INQ-06"], reaches: "PUBLISHED" },
  },
];
