import { afterTheDeadline } from "./after-the-deadline";
import { expertsByExperience } from "./experts-by-experience";
import { help } from "./help";
import { howBidsAreScored } from "./how-bids-are-scored";
import { howToRegister } from "./how-to-register";
import { listsAndRounds } from "./lists-and-rounds";
import type { GuidancePage } from "./page";
import { sealedBids } from "./sealed-bids";
import { socialValue } from "./social-value";
import { whatWeAsk } from "./what-we-ask";
import { writingABid } from "./writing-a-bid";

/** The pages in the order in which somebody new needs them. */
export const guidanceLibrary: readonly GuidancePage[] = [
  howToRegister,
  whatWeAsk,
  listsAndRounds,
  writingABid,
  socialValue,
  howBidsAreScored,
  afterTheDeadline,
  sealedBids,
  expertsByExperience,
  help,
];
