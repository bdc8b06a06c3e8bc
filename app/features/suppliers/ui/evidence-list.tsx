import { ukDate, type CalendarDate } from "~/core/time";
import { scanNames, type SeenScan } from "~/features/documents/rules";
import { scanColours } from "~/features/documents/ui/file-link";
import { TaskList } from "~/ui/task-list";
import {
  evidenceGroups,
  evidenceKinds,
  evidenceSlug,
  evidenceStageNames,
  evidenceTypesOf,
  seenEvidenceStage,
  type EvidenceFacts,
  type EvidenceType,
} from "../rules/evidence";
import { evidenceColours } from "./evidence-tag";

interface Kept extends EvidenceFacts {
  readonly type: EvidenceType;
  readonly scan: SeenScan;
}

/** Every file that can be asked for, by what it is about, and how each stands. */
export function EvidenceList({ kept, today }: { readonly kept: readonly Kept[]; readonly today: CalendarDate }) {
  const byType = new Map(kept.map((item) => [item.type, item]));
  return Object.entries(evidenceGroups).map(([condition, heading]) => (
    <section key={condition}>
      <h2 className="govuk-heading-m">{heading}</h2>
      <TaskList
        idPrefix={condition}
        items={evidenceTypesOf(condition).map((type) => {
          const item = byType.get(type);
          const stage = seenEvidenceStage(item, today);
          return {
            title: evidenceKinds[type].name,
            href: `/supplier/evidence/${evidenceSlug(type)}`,
            hint: item === undefined ? undefined : lastDayInWords(item.expiresOn, today),
            // What is not there is no fault: no list asks for all of them.
            status:
              item?.scan === "FOUND"
                ? { text: scanNames.FOUND, tag: scanColours.FOUND }
                : { text: evidenceStageNames[stage], tag: stage === "MISSING" ? undefined : evidenceColours[stage] },
          };
        })}
      />
    </section>
  ));
}

/** What counts today counts to the end of its last day. */
export function lastDayInWords(expiresOn: CalendarDate, today: CalendarDate): string {
  return expiresOn < today ? `Ended on ${ukDate(expiresOn)}` : `Lasts until the end of ${ukDate(expiresOn)}`;
}
