import type { GuidancePage } from "./page";

export const whatWeAsk: GuidancePage = {
  slug: "what-we-ask",
  title: "What we ask, and why",
  summary: "We ask for few things. Here is what each is for, and who sees it.",
  body: `## About your organisation

| What we ask | Why |
| --- | --- |
| Full name and kind | The contract is made with this name |
| Company or charity number | So that nobody can pose as you |
| VAT number, if you have one | So that prices can be compared |
| Address and e-mail address | Letters go there |
| How large you are, and whether you are a voluntary group | The law asks councils to help small firms and voluntary groups to take part |

Nobody gets marks for being large, old or near. Size and address never change a score.

## About each home, school or service

| What we ask | Why |
| --- | --- |
| Who regulates it, and its number | Children and adults may only be placed where the law allows |
| Its latest grade, and when it was given | It shows how the home is doing. A new home has none yet, and that is fine |
| How many places, which ages, which needs | So that you are invited to work that fits, and not to work that does not |
| Its address | The council must know where it is. **We never show the address of a home to the public** |

For business premises, such as a bakery or a workshop, we ask only for a name and an address.

## When you apply to a list

| What we ask | Why |
| --- | --- |
| Somebody we can ask | One clear question can save your application |
| Who leads safeguarding, where the lot is about care | People must be safe. We need to know whom to ring |
| A promise of insurance | You do not need the insurance now. It must be there when a contract starts |
| Your weekly prices, where the lot is about care | So that a council knows what a place may cost |

## When you bid

We ask the questions of that one competition, a price, and perhaps what good you will do besides. See [Writing a bid in an evening](/guidance/writing-a-bid).

## Who sees it

- **Anyone** can see which settings are on a list, by the name of the setting and of the organisation.
- **People of the council** can see your organisation and your settings.
- **Nobody at the council** can open a bid before the deadline. See [Who can read a bid, and when](/guidance/sealed-bids).
- **No other supplier** sees your prices or answers here.

The [privacy page](/privacy) says how long things are kept, and what your rights are.

## We ask once

What you gave once is used again. Your organisation and your settings are there for each application and each bid. If something changes, change it in one place.`,
};
