import type { FormState } from "~/core/form-state";
import { ukDateTime, type Instant } from "~/core/time";
import { FileUpload } from "~/ui/file-upload";
import { Radios } from "~/ui/radios";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { gradeColumns, gradeImportStageNames, type GradeImportStage } from "../rules/grade-imports";
import { ratingSchemes, schemes, type RatingScheme } from "../rules/rating-schemes";

const colours: Record<GradeImportStage, TagColour> = {
  READY: "yellow",
  APPLIED: "green",
  WITHDRAWN: "grey",
  SUPERSEDED: "grey",
};

export function GradeImportTag({ stage }: { readonly stage: GradeImportStage }) {
  return <Tag colour={colours[stage]}>{gradeImportStageNames[stage]}</Tag>;
}

/** Whose file it is, and the file. The form around it is multipart. */
export function GradeFileFields({ state }: { readonly state: FormState }) {
  return (
    <>
      <Radios
        name="scheme"
        legend="Whose file is it?"
        state={state}
        items={ratingSchemes.map((value) => ({ value, text: schemes[value].name }))}
      />
      <FileUpload
        name="file"
        label="Choose the file"
        hint={`A CSV file with these headings in its first line: ${gradeColumns.join(", ")}. Up to 50,000 lines and 10 MB.`}
        state={state}
        accept=".csv,text/csv"
      />
    </>
  );
}

export interface SentFile {
  readonly importId: string;
  readonly scheme: RatingScheme;
  readonly fileName: string;
  readonly stage: GradeImportStage;
  readonly addedAt: Instant;
  readonly addedBy: string;
}

/** Files that were sent, the newest first. */
export function GradeFiles({ files }: { readonly files: readonly SentFile[] }) {
  return (
    <Table
      caption="Files that were sent, the newest first"
      captionHidden
      rowHeader
      columns={[{ text: "File" }, { text: "State" }, { text: "Whose" }, { text: "Sent" }]}
      rows={files.map(({ importId, scheme, fileName, stage, addedAt, addedBy }) => [
        <a key="file" className="govuk-link" href={`/council/grades/${importId}`}>
          {fileName}
          <span className="govuk-visually-hidden">, sent {ukDateTime(addedAt)}</span>
        </a>,
        <GradeImportTag key="stage" stage={stage} />,
        schemes[scheme].name,
        `${addedBy}, ${ukDateTime(addedAt)}`,
      ])}
    />
  );
}
