import type { ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";
import { controlOf, LabelledField, splitField, type FieldProps } from "./field";

/** `accept` (`.pdf,.docx`) is what the browser offers first; the server looks at the content itself. */
export type FileUploadProps = FieldProps &
  Omit<ComponentPropsWithoutRef<"input">, keyof FieldProps | "type" | "value" | "defaultValue"> & {
    /** With JavaScript, a large file is sent in pieces to this address while the rest of the form is filled in. */
    resumable?: string;
    /** With JavaScript, a place to drop files on. */
    dropZone?: boolean;
    /** Of the place to drop files on, with what the GOV.UK script says there (`data-i18n.…`). */
    dropZoneProps?: ComponentPropsWithoutRef<"div">;
  };

/** The form around it needs `encType="multipart/form-data"`. A browser never shows a chosen file again. */
export function FileUpload(props: FileUploadProps) {
  const [field, { resumable, dropZone, dropZoneProps, className, ...native }] = splitField(props);
  const control = controlOf(field);
  const input = (
    <input
      {...native}
      className={classes("govuk-file-upload", className, Boolean(control.error) && "govuk-file-upload--error")}
      id={control.id}
      name={field.name}
      type="file"
      data-resumable={resumable}
      aria-describedby={control.describedBy}
    />
  );
  return (
    <LabelledField field={field} control={control}>
      {dropZone ? (
        <div
          {...dropZoneProps}
          className={classes("govuk-file-upload-wrapper", dropZoneProps?.className)}
          data-module="govuk-file-upload"
        >
          {input}
        </div>
      ) : (
        input
      )}
    </LabelledField>
  );
}
