import type { Row } from "../row";
import { account, session } from "./account";
import { councilAwards } from "./council-awards";
import { councilCompetitions } from "./council-competitions";
import { councilEvaluation } from "./council-evaluation";
import { councilGrades } from "./council-grades";
import { councilLists } from "./council-lists";
import { councilOrganisation } from "./council-organisation";
import { councilQuestions, supplierDeclarations } from "./declarations";
import { guidance } from "./guidance";
import { admin, demo, site } from "./site";
import { supplierBids } from "./supplier-bids";
import { supplierLists } from "./supplier-lists";
import { supplierOrganisation } from "./supplier-organisation";
import { councilTasks, supplierTasks } from "./tasks";

/** Every row. What is really done at the end is done in this order. */
export const table: readonly Row[] = [
  ...site,
  ...councilOrganisation,
  ...supplierOrganisation,
  ...supplierDeclarations,
  ...supplierTasks,
  ...supplierLists,
  ...supplierBids,
  ...guidance,
  ...councilQuestions,
  ...councilTasks,
  ...councilLists,
  ...councilGrades,
  ...councilCompetitions,
  ...councilEvaluation,
  ...councilAwards,
  ...admin,
  ...demo,
  ...account,
  ...session,
];
