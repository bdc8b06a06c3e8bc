import { bid, type CompetitionTold } from "./competition";

/** The one on the food list: small, near, and for firms without anybody who writes bids for a living. */
export const foodCompetition: CompetitionTold = {
  title: "Bread and cakes for three schools",
  summary:
    "Fresh bread every school day, and cakes on Fridays, for three primary schools in Gateshead, for one school year.",
  specification:
    "About 120 loaves, 300 rolls and, on Fridays, 600 small cakes a week, on 38 weeks, at three kitchens within four miles of each other, before half past seven. Wholemeal on three days of five. Each school has children who may not eat wheat, milk or eggs; there are no nuts. You may bid for all three together. Two short questions and a price are all we ask.",
  ...{ buyer: "gateshead", list: "food", lots: ["BREAD"], estimate: 18_500 },
  split: { quality: [25, 15], price: 60 },
  ...{ questions: ["allergies", "fresh"], measures: [], published: -5, deadline: 38, reaches: "PUBLISHED" },
  bids: [bid("threemill", 18_240, "45"), bid("auntiebea", 17_610, "54", "", "DRAFT")],
};
