/** How bidders say that they will do it, by measure. */
const ways: Readonly<Record<string, string>> = {
  "ASP-01": "Two weeks at a time in our kitchen, garden or office, with a mentor and travel paid.",
  "ASP-02": "Our staff visit schools in the borough, in pairs, and bring somebody who started as an apprentice.",
  "ASP-03": "One hour a week with the same adult, after school, in a place the young person chooses.",
  "ASP-05": "Places in our holiday weeks, with lunch, found together with the school nearest to us.",
  "ASP-06": "Evening courses in our workshop that anybody nearby may join.",
  "ENA-01": "Our caretaker and our bookkeeper help the neighbours who now run the community centre.",
  "ENV-03": "Our two electric cars do the runs to school and back; the miles are in the log.",
  "ENV-04": "A day each season in the park at the end of the road, with the friends’ group there.",
  "HEA-01": "A walking group and a check of blood pressure in paid time, open to every shift.",
  "HEA-02": "Two people on each team take the two-day course, and repeat it after three years.",
  "HEA-03": "An hour each week in the community centre, with the practice nurse.",
  "HEA-04": "Staff and young people visit older neighbours, matched by the charity that knows them.",
  "INQ-02": "One post is kept for somebody who has left care, with a mentor for the first year.",
  "INQ-03": "Through the disability employment adviser, with the job carved to fit the person.",
  "INQ-06": "Tablets that we no longer need, wiped, and an hour to show how they work.",
  "LOC-01": "We advertise first at the job centre and on the notice boards round the corner.",
  "LOC-02": "Food, repairs and minibuses from firms with a yard or a shop in the area.",
  "SKL-01": "An apprentice in care at level 3, with the college in the town.",
  "SKL-02": "Level 3 for all who do not have it yet, in paid time.",
  "SKL-03": "Our finance manager helps small charities to write their first bids.",
  "SKL-04": "Placements of 315 hours in the office, the kitchen and the grounds.",
  "VCS-02": "Our bookkeeper and our health and safety lead, for groups that ask at the voluntary sector’s desk.",
  "VCS-05": "Each member of staff has two paid days a year to help where they live.",
};

export function wayOf(measure: string): string {
  const way = ways[measure];
  if (way === undefined) throw new Error(`Nobody says how ${measure} is done`);
  return way;
}
