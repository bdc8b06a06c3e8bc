import { splits, type CompetitionTold } from "./competition";

/** Seven that suppliers do not know of yet. */
export const draftCompetitions: readonly CompetitionTold[] = [
  {
    title: "Ten day places for anxious pupils in Darlington",
    summary: "Ten day places for pupils of 11 to 15 who have stopped going to school.",
    specification:
      "We have counted thirty-one pupils out of school for anxiety and want ten places to begin with. Small steps, patient adults, and lessons at home until a child can come in.",
    ...{ buyer: "darlington", list: "schools", lots: ["PRE-N4-D"], need: "N4", ages: [11, 15], band: "B1" },
    ...{ estimate: 272_000, split: splits.usual, questions: ["calm", "learning"], published: -2, deadline: 20 },
    ...{ measures: ["ASP-01", "HEA-02"], reaches: "APPROVED" },
  },
  {
    title: "Places outside the area, for safety",
    summary: "Two places for young people of 12 to 16 who must live away from the North East for a time.",
    specification:
      "A home far enough away, and staff who understand why young people may not post where they are. We say more to those we invite, and nothing here that could show who somebody is.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH2"], need: "N4", ages: [12, 16], band: "B1", estimate: 498_000 },
    ...{ split: splits.quality, questions: ["safety", "needs", "staff"], published: -2, deadline: 18 },
    ...{ measures: ["SKL-02", "HEA-02"], reaches: "APPROVED" },
  },
  {
    title: "A home for young people who train",
    summary: "One place in North Tyneside or near it for a girl of 13 to 15, with sport on most evenings.",
    specification:
      "For some young people the club is the best thing in the week. The home drives there and waits. Otherwise it gives what anyone of that age needs: meals, sleep, limits, and somebody who is glad to see them.",
    ...{ buyer: "north-tyneside", list: "homes", lots: ["CH1"], need: "N4", ages: [13, 15], genders: "FEMALE" },
    ...{
      band: "B1",
      estimate: 241_000,
      split: splits.usual,
      questions: ["needs", "staff"],
      published: -2,
      deadline: 22,
    },
    ...{ measures: ["ASP-05", "HEA-03"], reaches: "AWAITING_APPROVAL" },
  },
  {
    title: "Day places for little ones with complex needs",
    summary: "Four day places for children of 4 to 7 with severe or profound learning disabilities.",
    specification:
      "The children start school in September and their parents would like to see it by May. We want water, music, nurses and patience, and a way for brothers and sisters to join in.",
    ...{ buyer: "gateshead", list: "schools", lots: ["PRE-N5-D"], need: "N5", ages: [4, 7], band: "B2" },
    ...{ estimate: 188_000, split: splits.thorough, questions: ["learning", "therapy", "calm"] },
    ...{ published: -3, deadline: 24, measures: ["ASP-05", "ENA-01", "VCS-05"], reaches: "AWAITING_APPROVAL" },
  },
  {
    title: "Two places for teenagers by the Tees",
    summary: "Two places for young people of 12 to 16 who go to school in Stockton.",
    specification:
      "We want a home in the town or close to it, with a place at the table for the young people’s friends.",
    ...{ buyer: "stockton", list: "homes", lots: ["CH1"], need: "N4", ages: [12, 16], band: "B1", estimate: 470_000 },
    ...{ split: splits.usual, questions: ["needs", "movingOn"], published: -6, deadline: 19 },
    ...{ measures: ["ASP-01", "LOC-01"], reaches: "SENT_BACK" },
  },
  {
    title: "Summer school for pupils with speech and language needs",
    summary: "Day places in July and August. We are still writing what they should offer.",
    specification: "Six weeks, four days a week, for pupils of 7 to 11. Speech and language therapy in play.",
    ...{ buyer: "hartlepool", list: "schools", lots: ["PRE-N7-D"], need: "N7", ages: [7, 11], band: null },
    ...{ split: { quality: [40], price: 45 }, questions: ["therapy"], published: -4, deadline: 60 },
    ...{ measures: [], reaches: "DRAFT" },
  },
  {
    title: "New homes when a home closes",
    summary: "Three places for young people of 13 to 17 by the spring. We begin to write.",
    specification:
      "Young people should stay together where they want to. We are asking them what matters most before we go on.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1", "CH2"], need: null, ages: [13, 17], band: "B2" },
    ...{ estimate: 820_000, split: { quality: [], price: 40 }, questions: [], published: -2, deadline: 30 },
    ...{ measures: [], reaches: "DRAFT" },
  },
];
