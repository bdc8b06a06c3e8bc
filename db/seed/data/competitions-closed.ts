import { bid, splits, type CompetitionTold } from "./competition";

/** Eight past their deadline: being scored, opened, or waiting to be opened. */
export const closedCompetitions: readonly CompetitionTold[] = [
  {
    title: "Places with extra support at night",
    summary: "One place at a time for young people of 12 to 14 who need extra support at night, for one year.",
    specification:
      "An adult awake within earshot, a doctor who knows sleep, and a home that changes one thing at a time. By day the home is an ordinary one, with school, clubs and cooking.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N2", ages: [12, 14], band: "B2", estimate: 282_000 },
    ...{ split: splits.thorough, questions: ["safety", "needs", "staff"], published: -32, deadline: -15 },
    measures: ["LOC-01", "SKL-01", "VCS-02", "HEA-04"],
    ...{ reaches: "SCORING", twist: "EVALUATOR_WITHOUT_QUESTIONS" },
    bids: [
      bid("larch", 284_900, "4434", "LOC-01 1, SKL-01 40"),
      bid("rowan", 271_600, "4343", "LOC-01 1, HEA-04 30", "AGAIN"),
      bid("lantern", 293_400, "5444", "VCS-02 24"),
    ],
  },
  {
    title: "Seven day places for autistic pupils who find school hard",
    summary: "Seven day places for pupils of 8 to 14 with autism and social, emotional and mental health needs.",
    specification:
      "Schools have sent these pupils home too often. We look for schools that know why, that hold pupils as rarely as can be, and that bring families in early. Start in April, two at a time.",
    ...{ buyer: "gateshead", list: "schools", lots: ["PRE-N2-D"], need: "N2", ages: [8, 14], band: "B2" },
    ...{ estimate: 268_000, split: splits.thorough, questions: ["calm", "learning", "therapy"] },
    ...{ published: -32, deadline: -15, measures: ["ASP-02", "SKL-03", "VCS-05", "ENA-01"] },
    ...{ reaches: "SCORING", twist: "EVALUATOR_SHUT_OUT" },
    bids: [
      bid("kingfisher", 259_700, "3444", "ASP-02 30"),
      bid("elm", 266_100, "4434", "ENA-01 24, VCS-05 60"),
      bid("brightfell", 281_300, "5453", "SKL-03 30"),
      bid("beckside", 274_800, "4343", "ASP-02 45"),
    ],
  },
  {
    title: "Specialist assessment in twelve weeks",
    summary: "Two places with specialist assessment for young people of 12 to 16, for a year at most.",
    specification:
      "Where we do not yet know what a young person needs, nor do they. We want a home that finds out in twelve weeks, writes it so that they can read it, and helps with the move to what comes next.",
    ...{ buyer: "durham", list: "homes", lots: ["CH3"], need: "N2", ages: [12, 16], band: "B3", estimate: 690_000 },
    ...{ split: splits.quality, questions: ["needs", "staff", "voice"], published: -38, deadline: -21 },
    ...{ measures: ["SKL-02", "ENA-01", "LOC-01"], reaches: "AGREEING" },
    bids: [
      bid("beckside", 702_400, "444", "SKL-02 20"),
      bid("otter", 671_900, "434", "LOC-01 1"),
      bid("lantern", 718_300, "543", "ENA-01 60"),
      bid("rushgreen", 668_200, "333", "ENA-01 10"),
    ],
  },
  {
    title: "Nine day places for pupils with learning difficulties",
    summary: "Nine day places for pupils of 9 to 14 who have fallen behind and lost heart.",
    specification:
      "Pupils live in the west of the city. We want reading every day, practical lessons, and a school that families like to walk into. Some families speak another language at home.",
    ...{ buyer: "newcastle", list: "schools", lots: ["PRE-N8-D"], need: "N8", ages: [9, 14], band: "B1" },
    ...{ estimate: 243_000, split: splits.usual, questions: ["learning", "calm"], published: -24, deadline: -6 },
    ...{ measures: ["ASP-02", "INQ-06"], reaches: "OPENED" },
    bids: [
      bid("lantern", 238_600, "44", "ASP-02 24"),
      bid("hawthorn", 247_100, "43", "INQ-06 30"),
      bid("brambles", 241_900, "34", "ASP-02 20", "LATE"),
    ],
  },
  {
    title: "A first home after hospital",
    summary: "One place at a time for girls of 14 to 16 who come from hospital.",
    specification:
      "Staff who are calm about food and sleep, a plan shared with the nurses, and a way back to school that begins with one hour. The home works with the hospital for the first three months.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N4", ages: [14, 16], genders: "FEMALE", band: "B3" },
    ...{ estimate: 318_000, split: splits.quality, questions: ["needs", "movingIn", "safety"] },
    ...{ published: -28, deadline: -10, measures: ["HEA-02", "HEA-03", "ASP-03"] },
    ...{ reaches: "DECLARED", twist: "INTEREST_UNDECIDED" },
    bids: [
      bid("firtree", 322_700, "444", "HEA-02 4, ASP-03 30"),
      bid("harbour", 309_900, "435", "HEA-03 24"),
      bid("yarrow", 331_400, "543", "HEA-02 6"),
    ],
  },
  {
    title: "A home that fits round a day school",
    summary: "One place for a child of 8 to 11 whose day school is settled and must not change.",
    specification:
      "The day at school is good and stays. The home brings and fetches by car. The rest of the day is slow and outdoors, with room for visitors in the week and for pets.",
    ...{ buyer: "gateshead", list: "homes", lots: ["CH1"], need: "N1", ages: [8, 11], band: "B1", estimate: 236_000 },
    ...{ split: splits.usual, questions: ["movingIn", "voice"], published: -19, deadline: -2 },
    ...{ measures: ["ENV-04", "ASP-05"], reaches: "PUBLISHED" },
    bids: [
      bid("harbour", 231_400, "44", "ENV-04 20"),
      bid("gorse", 228_800, "43", "ASP-05 10"),
      bid("hearth", 239_700, "45", "ASP-05 16", "LATE"),
      bid("stepping", 226_100, "33", "", "DRAFT"),
    ],
  },
  {
    title: "Full-year school places for boys",
    summary: "Two places all year round for boys of 13 to 15 with social, emotional and mental health needs.",
    specification:
      "Lessons and a home in one place, with the same adults in both, within ninety minutes of Durham. Families want to visit and not all can drive: say how you help.",
    ...{
      buyer: "durham",
      list: "schools",
      lots: ["PRE-N4-F"],
      need: "N4",
      ages: [13, 15],
      genders: "MALE",
      band: "B4",
    },
    ...{ estimate: 298_000, split: splits.usual, questions: ["calm", "learning"], published: -21, deadline: -4 },
    ...{ measures: ["ASP-01", "ENV-03"], reaches: "PUBLISHED" },
  },
  {
    title: "Six day places for autistic students from 16",
    summary: "Six day places at school or college for autistic students of 16 to 18.",
    specification:
      "The students passed their exams and are worn out. They want smaller groups, a job coach and time. We expect each to know by Easter what they will do the year after, and with whom.",
    ...{ buyer: "sunderland", list: "schools", lots: ["POST-N1-D"], need: "N1", ages: [16, 18], band: "B1" },
    ...{ estimate: 162_000, split: splits.usual, questions: ["adulthood", "learning"], published: -21, deadline: -4 },
    ...{ measures: ["SKL-04", "INQ-03"], reaches: "PUBLISHED", twist: "OFFICER_WAITS" },
    bids: [
      bid("coble", 151_300, "44", "SKL-04 3"),
      bid("dene", 169_800, "54", "INQ-03 1"),
      bid("hawthorn", 158_200, "34", "SKL-04 2"),
    ],
  },
];
