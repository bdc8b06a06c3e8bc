import { sql, type RawBuilder } from "kysely";
import { stagesOnList } from "../rules/memberships";

/** The column of a membership's stage says that it is on the list, whether it can be invited now or not. */
export function isOnList(stage: string): RawBuilder<boolean> {
  // Written out, so that it is the condition of the indexes word for word.
  return sql<boolean>`${sql.ref(stage)} in (${sql.join(stagesOnList.map((each) => sql.lit(each)))})`;
}
