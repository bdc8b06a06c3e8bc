import type { Migration } from "kysely";
import * as installation from "./0001-installation";
import * as audit from "./0002-audit";
import * as accounts from "./0003-accounts";
import * as councils from "./0004-councils";
import * as documents from "./0005-documents";
import * as suppliers from "./0006-suppliers";
import * as connected from "./0006-suppliers-connected";
import * as declarations from "./0006-suppliers-declarations";
import * as socialValue from "./0007-social-value";
import * as lists from "./0008-lists";
import * as memberships from "./0008-lists-memberships";
import * as promises from "./0008-lists-promises";
import * as appeals from "./0008-lists-appeals";
import * as competitions from "./0009-competitions";
import * as bids from "./0010-bids";
import * as evaluation from "./0011-evaluation";
import * as awards from "./0012-awards";
import * as referenceData from "./0013-reference-data";
import * as tasks from "./0014-tasks";
import * as grades from "./0015-lists-grades";
import * as ceilings from "./0016-lists-ceilings";

/** Every migration in order. They are imported, not found on disk, so that the built server carries them. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-installation": installation,
  "0002-audit": audit,
  "0003-accounts": accounts,
  "0004-councils": councils,
  "0005-documents": documents,
  "0006-suppliers": suppliers,
  "0006-suppliers-connected": connected,
  "0006-suppliers-declarations": declarations,
  "0007-social-value": socialValue,
  "0008-lists": lists,
  "0008-lists-memberships": memberships,
  "0008-lists-promises": promises,
  "0008-lists-appeals": appeals,
  "0009-competitions": competitions,
  "0010-bids": bids,
  "0011-evaluation": evaluation,
  "0012-awards": awards,
  "0013-reference-data": referenceData,
  "0014-tasks": tasks,
  "0015-lists-grades": grades,
  "0016-lists-ceilings": ceilings,
};
