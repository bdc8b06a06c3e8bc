import { assertNever } from "~/core/result";
import { fileSize, mostBytesInUse, mostFileBytes, type FileRefusal } from "./rules";

export type DocumentRefusal = "NOT_ALLOWED" | FileRefusal;

const kindsInWords = "PDF, Word (.docx), Excel (.xlsx), OpenDocument (.odt, .ods), CSV, PNG or JPEG";

/** Of a file that was sent in pieces before its form: the form came, and the file had not, or is here no more. */
export function incompleteFile(isIncomplete: boolean): string | undefined {
  return isIncomplete ? "We do not have the whole of your file. Choose it again" : undefined;
}

/** Which file, why not, and how to mend it. */
export function documentRefusal(refusal: DocumentRefusal): string {
  if (refusal === "NOT_ALLOWED") {
    return "You may not add files here. Ask the person who runs your organisation’s account.";
  }
  const { code, name } = refusal;
  switch (code) {
    case "EMPTY":
      return `“${name}” is empty. Open it, check that it has something in it, save it and choose it again.`;
    case "TOO_LARGE":
      return `“${name}” is larger than ${fileSize(mostFileBytes)}. Make its pictures smaller, or split it in two.`;
    case "KIND":
      return `We cannot take “${name}”. Save it as one of these and choose it again: ${kindsInWords}.`;
    case "DISGUISED":
      return `“${name}” has the name of ${refusal.named ?? "another file"}, but inside it is ${refusal.inside ?? "something else"}. Open it in the program that made it, save it again and choose the new file.`;
    case "MACROS":
      return `“${name}” has macros (small programs) in it. Save it without macros, or as a PDF, and choose it again.`;
    case "PROTECTED":
      return `“${name}” is in an old format or locked with a password, so nobody could read it. Save it without a password as .docx, .xlsx or PDF, and choose it again.`;
    case "TOO_MUCH_INSIDE":
      return `“${name}” unpacks to far more than a document should. Save it again in the program that made it, or as a PDF, and choose the new file.`;
    case "BROKEN":
      return `“${name}” is damaged or did not arrive whole. Open it to check it, save it again and choose the new file.`;
    case "QUOTA":
      return `“${name}” does not fit into the ${fileSize(mostBytesInUse)} that your organisation has for files of bids whose outcome is not known yet. Take a file that is not needed off a draft, or make this one smaller, and choose it again.`;
    case "HARMFUL":
      return `“${name}” was not taken, and nothing of it is kept: our virus scanner found something harmful in it. Have the computer it comes from checked. Then choose a clean copy.`;
    default:
      return assertNever(code);
  }
}
