import { ground, shouldBeYes, type FirstQuestion } from "./question";

const five = "In the last 5 years.";
const three = "In the last 3 years.";
const crime = "Crimes";
const tax = "Tax and competition";
const conduct = "Work and the environment";
const business = "Business and contracts";
const connected = "People connected to you";

function of(section: string, hint: string, key: string, wording: string): FirstQuestion {
  return ground({ key, section, wording, hint });
}

/**
 * C08: the grounds of Schedules 6 and 7 in plain words, by their names in domain.md §2.4, each with how far it looks back.
 * Nothing here fails by rule: whoever says yes is heard before anything is decided.
 */
export const exclusions: readonly FirstQuestion[] = [
  of(
    crime,
    five,
    "M_CORP_MANSLAUGHTER",
    "Has your organisation been convicted of causing a death (corporate manslaughter)?",
  ),
  of(crime, five, "M_TERRORISM", "Has there been a conviction for terrorism?"),
  of(
    crime,
    five,
    "M_THEFT_FRAUD_BRIBERY",
    "Has there been a conviction for theft, fraud, bribery or money laundering?",
  ),
  of(crime, five, "M_LABOUR_MARKET", "Has there been a conviction or order about pay, agencies or gangmasters?"),
  of(crime, five, "M_SLAVERY_TRAFFICKING", "Has there been a conviction for slavery or people trafficking?"),
  of(crime, five, "M_ORGANISED_CRIME", "Has there been a conviction for taking part in organised crime?"),
  of(
    crime,
    five,
    "M_ANCILLARY_OR_OVERSEAS_EQUIVALENT",
    "Has there been a conviction for helping with one of these crimes, or for the same crime abroad?",
  ),
  of(
    crime,
    "As it stands today.",
    "M_NATIONAL_SECURITY_DEBARRED",
    "Is your organisation on the government’s debarment list?",
  ),
  of(tax, five, "M_TAX_EVASION_OFFENCE", "Has there been a conviction for evading tax?"),
  of(tax, five, "M_TAX_PENALTY_DELIBERATE", "Have you paid a penalty for getting your tax wrong on purpose?"),
  of(tax, five, "M_TAX_ABUSE_GAAR", "Has HMRC acted against you under the rule against abusing tax law (GAAR)?"),
  of(tax, five, "M_VAT_ABUSE", "Has HMRC acted against you for abusing the rules of VAT?"),
  of(tax, five, "M_TAX_NOTIFIABLE_DEFEAT", "Has a tax scheme of yours that had to be reported been defeated?"),
  of(tax, five, "M_CARTEL_OFFENCE", "Has there been a conviction for taking part in a cartel?"),
  of(
    tax,
    five,
    "M_COMPETITION_CARTEL_DECISION",
    "Has the Competition and Markets Authority decided that you took part in a cartel?",
  ),
  of(
    tax,
    three,
    "D_COMPETITION_CH1",
    "Has it been decided, or do you know, that you broke competition law with others?",
  ),
  of(
    tax,
    three,
    "D_COMPETITION_CH2",
    "Has it been decided, or do you know, that you misused a strong place in the market?",
  ),
  of(tax, three, "D_CARTEL_CONDUCT", "Have you agreed prices, bids or customers with somebody you compete with?"),
  of(
    conduct,
    five,
    "D_LABOUR_MISCONDUCT",
    "Have you broken the law on slavery, pay or working time, without a conviction?",
  ),
  of(conduct, five, "D_ENVIRONMENTAL", "Has there been a conviction for serious harm to the environment?"),
  of(
    conduct,
    three,
    "D_PROFESSIONAL_MISCONDUCT",
    "Has a regulator, court or professional body found serious misconduct?",
  ),
  of(
    business,
    three,
    "D_INSOLVENCY",
    "Are you insolvent or bankrupt, or have you made an arrangement with those you owe?",
  ),
  of(business, five, "D_BUSINESS_SUSPENDED", "Have you stopped all or most of your business?"),
  of(
    business,
    three,
    "D_CONTRACT_BREACH",
    "Has a public contract ended early, or have you paid damages, because you broke it?",
  ),
  of(
    business,
    five,
    "D_POOR_PERFORMANCE",
    "Have you been given the chance to do better under a public contract, and failed?",
  ),
  of(
    business,
    five,
    "D_PUBLISHED_S71",
    "Has a council or another authority published that you broke a contract or did badly?",
  ),
  of(
    business,
    three,
    "D_IMPROPER_PROCUREMENT",
    "Have you tried to influence a competition wrongly, or given false information in one?",
  ),
  of(
    business,
    five,
    "M_FAIL_COOPERATE_INVESTIGATION",
    "Have you refused to help when the government looked into your right to bid?",
  ),
  of(
    business,
    "As it stands today.",
    "D_NATIONAL_SECURITY",
    "Has a minister told you that you are a threat to national security?",
  ),
  ground({
    key: "connected-grounds",
    section: connected,
    wording: "Does anything on these pages apply to a person or company behind your organisation?",
    hint: "You name them under “Your organisation”. Say to whom, and which.",
  }),
  ground({
    key: "associated-grounds",
    section: connected,
    wording: "Does anything on these pages apply to a subcontractor or partner that you rely on?",
    hint: "You get the chance to work with somebody else before anything is decided.",
  }),
  shouldBeYes({
    key: "tell-of-changes",
    section: connected,
    wording: "Will you sign this declaration again as soon as an answer changes?",
  }),
];
