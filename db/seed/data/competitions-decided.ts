import { bid, splits, type CompetitionTold } from "./competition";

/** Nine that are over: everybody has their letter. */
export const decidedCompetitions: readonly CompetitionTold[] = [
  {
    title: "Two places for teenagers near Gateshead",
    summary: "Two places in one children’s home for young people of 12 to 16, for one year.",
    specification:
      "Close enough that young people can stay at their schools and with their friends. Each has a key worker, a plan they helped to write, and a say in how the home is run. Schooling, health and time with family are part of the plan.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N4", ages: [12, 16], band: "B1", estimate: 490_000 },
    ...{ split: splits.thorough, questions: ["needs", "safety", "staff"], published: -172, deadline: -155 },
    measures: ["LOC-01", "SKL-01", "VCS-02", "INQ-02"],
    reaches: "OUTCOME_ISSUED",
    bids: [
      bid("larch", 486_300, "4353", "LOC-01 1, SKL-01 40"),
      bid("harbour", 452_400, "3434", "LOC-01 2, INQ-02 1", "AGAIN"),
      bid("beckside", 512_200, "5542", "SKL-01 60, VCS-02 48"),
    ],
  },
  {
    title: "Three places for girls of 12 to 16",
    summary: "Three places in a home for girls only, within an hour of Durham, for eighteen months.",
    specification:
      "A calm home with women on every shift, a school place from the first week, and staff who know how to talk about safety outside the home. We expect that family can visit every fortnight.",
    ...{ buyer: "durham", list: "homes", lots: ["CH1"], need: "N4", ages: [12, 16], genders: "FEMALE", band: "B2" },
    ...{ estimate: 1_180_000, split: splits.quality, questions: ["needs", "safety", "voice"] },
    ...{ published: -172, deadline: -155, measures: ["LOC-01", "SKL-02", "HEA-03", "ASP-01"] },
    reaches: "OUTCOME_ISSUED",
    bids: [
      bid("kestrel", 1_240_200, "443", "LOC-01 1, HEA-03 60"),
      bid("firtree", 1_165_800, "434", "SKL-02 30, ASP-01 10"),
      bid("quarry", 1_193_400, "323", "LOC-01 1"),
      bid("limekiln", 1_139_000, "333", "ASP-01 6, HEA-03 20"),
    ],
  },
  {
    title: "Eight day places for autistic pupils up to 15",
    summary: "Eight day places from January for pupils with autism who live in Newcastle.",
    specification:
      "Pupils start in twos over one term. They travel by taxi, thirty-five minutes at most. Plans name speech and language therapy; we want it given in class. Families are told every week how it goes.",
    ...{ buyer: "newcastle", list: "schools", lots: ["PRE-N1-D"], need: "N1", ages: [5, 15], band: "B1" },
    ...{ estimate: 231_000, split: splits.thorough, questions: ["learning", "therapy", "calm"] },
    ...{ published: -172, deadline: -155, measures: ["SKL-03", "ASP-02", "VCS-05", "ENV-03"] },
    reaches: "OUTCOME_ISSUED",
    bids: [
      bid("dene", 248_700, "5554", "ASP-02 60, VCS-05 120"),
      bid("elm", 229_800, "4443", "SKL-03 20, ASP-02 40"),
      bid("hawthorn", 233_100, "3443", "ENV-03 9000, VCS-05 80"),
    ],
  },
  {
    title: "Four weekly places in the north of the county",
    summary:
      "Four weekly boarding places for pupils of 8 to 15, so that they sleep near school from Monday to Thursday.",
    specification:
      "The journey from the upper valleys is over an hour each way. Pupils board four nights and are home by tea on Friday. They keep one key adult for school and evening. Clubs and swimming count as much as lessons.",
    ...{ buyer: "northumberland", list: "schools", lots: ["PRE-N1-W"], need: "N1", ages: [8, 15], band: "B1" },
    ...{ estimate: 156_000, split: splits.usual, questions: ["learning", "calm"], published: -150, deadline: -132 },
    measures: ["ENV-03", "ASP-05"],
    reaches: "OUTCOME_ISSUED",
    bids: [bid("brambles", 149_600, "43", "ENV-03 12000, ASP-05 20"), bid("dene", 178_200, "54", "ASP-05 35")],
  },
  {
    title: "A place in a home for one, at short notice",
    summary:
      "One place in a home for one child at a time, with two adults by day and one awake at night, for six months.",
    specification:
      "The home can begin within two weeks, has a psychologist in the team, and plans from the start when and how a child may live with others again. What a provider needs to know of a child comes later, step by step, and not here.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH4"], need: "N4", ages: [10, 12], band: "B4", estimate: 248_000 },
    ...{ split: splits.short, questions: ["movingIn", "safety"], published: -137, deadline: -132, measures: [] },
    shortWindow: "The child has to leave where they are in three weeks, and all three providers were told by phone.",
    reaches: "OUTCOME_ISSUED",
    bids: [bid("tarn", 251_900, "44")],
  },
  {
    title: "Six day places for anxious teenagers",
    summary: "Six day places for pupils of 12 to 15 who have been out of school for a term or longer.",
    specification:
      "Pupils begin with half days, some with lessons at home. Classes are small and quiet. We look for schools that bring pupils back bit by bit, and that say honestly how many have stayed.",
    ...{ buyer: "sunderland", list: "schools", lots: ["PRE-N4-D"], need: "N4", ages: [12, 15], band: "B1" },
    ...{ estimate: 164_000, split: splits.usual, questions: ["calm", "learning"], published: -150, deadline: -132 },
    measures: ["ASP-01", "HEA-02"],
    reaches: "OUTCOME_ISSUED",
    bids: [
      bid("tidewell", 158_400, "44", "ASP-01 12, HEA-02 4"),
      bid("lantern", 161_200, "35", "ASP-01 20"),
      bid("beckside", 171_500, "43", "HEA-02 6", "BACK"),
    ],
  },
  {
    title: "College boarding for deaf students",
    summary: "Two weekly places from 16 for students who sign, with lessons in British Sign Language.",
    specification:
      "Courses in joinery and childcare, with other young people who sign. Boarding staff sign as well. Students go home at weekends, some of them a long way.",
    ...{ buyer: "gateshead", list: "schools", lots: ["POST-N7-W"], need: "N7", ages: [16, 19], band: "B2" },
    ...{ estimate: 92_000, split: splits.short, questions: ["adulthood", "learning"], published: -96, deadline: -78 },
    ...{ measures: [], reaches: "OUTCOME_ISSUED", twist: "NO_AWARD" },
  },
  {
    title: "Two places with support at night",
    summary: "Two places for young people of 10 to 14 who need an adult awake and near them at night.",
    specification:
      "Two adults awake, doors that are safe and not locked, and work on sleep with the health team. Price is a smaller part of this competition.",
    ...{ buyer: "durham", list: "homes", lots: ["CH1"], need: "N2", ages: [10, 14], band: "B2", estimate: 540_000 },
    ...{ split: splits.quality, questions: ["safety", "needs", "staff"], published: -96, deadline: -78 },
    ...{ measures: ["HEA-02", "SKL-02"], reaches: "OUTCOME_ISSUED", twist: "NO_AWARD" },
    bids: [bid("valley", 561_000, "223", "HEA-02 2"), bid("rushgreen", 528_700, "322", "SKL-02 8")],
  },
  {
    title: "Homes for brothers and sisters",
    summary: "Three places in one home for children of 8 to 11 of one family, for two years.",
    specification:
      "Brothers and sisters stay together. The home has a garden, one school for all, and staff who can be with each of them alone. Grandparents and aunts are welcome on Sundays. The plan is a return to family where it can be.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N4", ages: [7, 11], band: "B1", estimate: 1_340_000 },
    ...{ split: splits.voices, questions: ["needs", "movingIn", "voice"], published: -96, deadline: -78 },
    measures: ["LOC-01", "ASP-05", "VCS-02", "ENV-04"],
    reaches: "OUTCOME_ISSUED",
    bids: [
      bid("oakapple", 1_322_100, "4443", "ASP-05 24, VCS-02 30"),
      bid("kittiwake", 1_298_800, "3453", "ENV-04 60"),
      bid("larch", 1_401_500, "5454", "LOC-01 1, ASP-05 40"),
      bid("hearth", 1_367_000, "3333", "VCS-02 20"),
    ],
  },
];
