/**
 * Words for one thing, as people type them: whoever searches for one finds them all. Lower case. A
 * phrase is found where all its words are. One phrase stands in one group only: test/rules/search.test.ts.
 */
export const synonyms: readonly (readonly string[])[] = [
  // Children and where they live
  ["child", "children", "children’s", "kid", "kids", "young person", "young people", "teenager", "teenagers", "teens"],
  ["children’s home", "children’s homes", "kids home", "kids homes", "residential child care", "residential care for children"],
  ["looked after children", "looked after child", "children in care", "child in care", "lac", "cla"],
  ["foster", "fostering", "foster care", "foster carer", "foster carers", "foster home", "foster family"],
  ["short breaks", "short break", "respite", "respite care", "overnight breaks"],
  ["supported accommodation", "supported lodgings", "semi independent", "leaving care", "care leavers"],
  ["nursery", "preschool", "pre school", "early years", "childcare", "child care", "childminder"],
  // Needs
  ["special educational needs", "special needs", "special education", "sen", "send"],
  ["special school", "special schools", "sen school", "send school"],
  ["education health and care plan", "ehc plan", "ehcp", "ehcps"],
  ["autism", "autistic", "asd", "asc", "asperger’s", "autism spectrum"],
  ["social emotional and mental health", "semh", "ebd", "sebd"],
  ["learning disabilities", "learning disability", "learning difficulties", "learning difficulty", "pmld", "sld", "mld"],
  ["disabled", "disability", "disabilities", "physical disability", "physical disabilities", "wheelchair", "handicapped"],
  ["hearing", "deaf", "hearing loss", "hearing impairment"],
  ["sight", "blind", "sight loss", "visual impairment", "visually impaired"],
  ["speech and language", "speech therapy", "speech therapist", "slt", "slcn"],
  ["mental health", "mental illness", "camhs"],
  ["therapy", "therapist", "therapists", "therapies"],
  ["counselling", "counsellor", "counsellors"],
  // Adults
  ["home care", "homecare", "domiciliary", "domiciliary care", "dom care", "care at home", "carer", "carers", "personal care"],
  ["care home", "care homes", "nursing home", "nursing homes", "residential home", "old people’s home"],
  ["older people", "elderly", "old people", "pensioners", "older adults"],
  ["supported living", "assisted living", "extra care"],
  ["day care", "daycare", "day centre", "day centres", "day service", "day services", "day places", "day opportunities"],
  // Food
  ["bread", "bakery", "bakeries", "baker", "bakers", "baking", "baked goods", "cake", "cakes", "pastry", "pastries", "buns"],
  ["catering", "caterer", "caterers", "school meals", "school dinners", "canteen", "meals", "lunches"],
  ["fruit", "vegetables", "veg", "greengrocer", "greengrocery", "greengrocers"],
  ["meat", "butcher", "butchers"],
  ["dairy", "milk", "milkman"],
  ["food", "groceries", "grocery", "grocer"],
  // Buildings and grounds
  ["construction", "building work", "builder", "builders"],
  ["repairs", "repair", "maintenance", "handyman"],
  ["plumbing", "plumber", "plumbers", "heating", "boiler", "boilers"],
  ["electrical", "electrician", "electricians", "electrics", "wiring", "rewiring"],
  ["gardening", "gardener", "gardeners", "grounds maintenance", "landscaping", "grass cutting", "planting"],
  ["cleaning", "cleaner", "cleaners"],
  ["refuse", "waste", "rubbish", "bins", "recycling"],
  ["furniture", "desks"],
  ["security", "guarding", "security guards"],
  // Moving people, and everything else
  ["transport", "taxi", "taxis", "minibus", "minibuses", "bus", "buses", "coach", "coaches", "school run"],
  ["translation", "translator", "translators", "interpreter", "interpreters", "interpreting", "interpretation"],
  ["computers", "computer", "ict", "it support", "laptops"],
  ["software", "website", "websites", "app", "apps"],
  ["training", "trainer", "trainers", "courses"],
  ["uniform", "uniforms", "workwear", "clothing"],
  ["printing", "printer", "printers", "leaflets", "print"],
  ["voluntary", "charity", "charities", "vcse", "third sector", "community group", "community groups"],
  ["temporary staff", "agency staff", "agency workers", "temps"],
]; // prettier-ignore
