import { valueOf, type FormState } from "~/core/form-state";
import { acceptedEndings, fileSize, mostFileBytes, resumableAddress } from "~/features/documents/rules";
import { DateInput } from "~/ui/date-input";
import { FileUpload } from "~/ui/file-upload";
import { HiddenField } from "~/ui/hidden-field";
import { InsetText } from "~/ui/inset-text";
import type { Validity } from "../rules/evidence";

const questions: Record<Validity, { issued: string; issuedHint: string; expires?: string; expiresHint?: string }> = {
  LAST_DAY: {
    issued: "When does it start?",
    issuedHint: "The first day it covers, as it says in the file.",
    expires: "When does it end?",
    expiresHint: "The last day it covers, as it says in the file.",
  },
  REVIEW: {
    issued: "When was it agreed?",
    issuedHint: "The day your organisation last agreed it.",
    expires: "When will you look at it again?",
    expiresHint: "After this day it is out of date here.",
  },
  YEAR: { issued: "What is the date on it?", issuedHint: "It counts for one year from this day." },
};

interface EvidenceFieldsProps {
  readonly state: FormState;
  readonly validity: Validity;
  /** The name of a file that came already, with a form that was wrong in something else. */
  readonly received: string | undefined;
}

export function EvidenceFields({ state, validity, received }: EvidenceFieldsProps) {
  const { issued, issuedHint, expires, expiresHint } = questions[validity];
  const kinds = "PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), CSV, PNG or JPEG.";
  return (
    <>
      <HiddenField name="replaces" value={valueOf(state, "replaces") ?? ""} />
      {received !== undefined && (
        <>
          <HiddenField name="document" value={valueOf(state, "document") ?? ""} />
          <InsetText>We have your file: {received}. You do not need to choose it again.</InsetText>
        </>
      )}
      <FileUpload
        name="file"
        label={received === undefined ? "Choose the file" : "Choose another file, if that was the wrong one"}
        hint={`${kinds} At most ${fileSize(mostFileBytes)}.`}
        accept={acceptedEndings}
        resumable={resumableAddress}
        state={state}
      />
      <DateInput name="issued" legend={issued} hint={`${issuedHint} For example, 27 3 2026`} state={state} />
      {expires !== undefined && (
        <DateInput name="expires" legend={expires} hint={`${expiresHint ?? ""} For example, 26 3 2027`} state={state} />
      )}
    </>
  );
}
