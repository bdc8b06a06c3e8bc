import { ukDate } from "~/core/time";
import { evidenceKinds, evidenceSlug } from "~/features/suppliers/rules/evidence";
import { HiddenField } from "~/ui/hidden-field";
import type { FileOnPage } from "./answer-fields";

/** What the library has of each type that is to be sent; where it has nothing that counts, it is added there first. */
export function FilesToSend({ files }: { readonly files: readonly FileOnPage[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet" id="files">
      {files.map(({ type, file }) => {
        const { name } = evidenceKinds[type];
        return (
          <li key={type} id={`file-${type}`}>
            {file === null ? (
              `${name}: your evidence has no such file that counts today. `
            ) : (
              <>
                {`${name}: we send ${file.name}, which counts until ${ukDate(file.expiresOn)}. `}
                <HiddenField name={`file-${type}`} value={file.evidenceId} />
              </>
            )}
            <a className="govuk-link" href={`/supplier/evidence/${evidenceSlug(type)}`}>
              {file === null ? `Add it: ${name}` : `Add a newer file: ${name}`}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
