import { mostFileBytes, type FileKind, type FileRefusal } from "~/features/documents/rules";
import {
  bomb,
  crowded,
  eicar,
  elf,
  entities,
  gif,
  gzip,
  jpg,
  lying,
  nested,
  oldOffice,
  openDocument,
  page,
  pdfOf,
  pdfWith,
  png,
  program,
  rar,
  rtf,
  script,
  sevenZip,
  svg,
  xlsx,
} from "./hostile-contents";
import { docx, pdf, zip } from "./test-files";

/**
 * Files that somebody may send to do harm or by mistake, each with exactly what becomes of it: kept as that kind under
 * that name, or refused with that code. One list for every room that takes files. Without a scanner.
 */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly content: () => Buffer;
  readonly outcome: Outcome;
}

export type Outcome =
  { readonly keptAs: FileKind; readonly name: string } | { readonly refused: Exclude<FileRefusal["code"], "QUOTA"> };

type Row = readonly [what: string, name: string, content: () => Buffer, outcome: Outcome];

const kept = (keptAs: FileKind, name: string): Outcome => ({ keptAs, name });
const refused = (code: Exclude<FileRefusal["code"], "QUOTA">): Outcome => ({ refused: code });
const plain = () => pdf("hostile");
const text = (words: string) => () => Buffer.from(words);

const names: readonly Row[] = [
  ["a path that leads out", "../../plan.pdf", plain, kept("pdf", "plan.pdf")],
  ["a path of Windows that leads out", "..\\..\\plan.pdf", plain, kept("pdf", "plan.pdf")],
  ["a whole path of Windows", "C:\\Users\\asha\\plan.pdf", plain, kept("pdf", "plan.pdf")],
  ["a whole path", "/etc/cron.d/plan.pdf", plain, kept("pdf", "plan.pdf")],
  ["an encoded path, which is no path", "..%2f..%2fplan.pdf", plain, kept("pdf", "%2f..%2fplan.pdf")],
  ["turned reading direction over a program", "plan\u202Efdp.exe", () => program, refused("KIND")],
  ["turned reading direction over a PDF", "plan\u202Egpj.pdf", plain, kept("pdf", "plangpj.pdf")],
  ["a null before the real ending", "plan.exe\u0000.pdf", plain, kept("pdf", "plan.exe.pdf")],
  ["a null after a good ending", "plan.pdf\u0000.exe", plain, refused("KIND")],
  ["nothing but a null", "\u0000", plain, kept("pdf", "file.pdf")],
  ["an unseen letter in the ending", "plan.p\u200Bdf", plain, kept("pdf", "plan.pdf")],
  ["a header in the name", "plan\r\nSet-Cookie: a=b.pdf", plain, kept("pdf", "planSet-Cookie- a=b.pdf")],
  ["another name in the name", 'plan"; filename="x.pdf', plain, kept("pdf", "plan-; filename=-x.pdf")],
  ["a page in the name", "<img src=x onerror=alert(1)>.pdf", plain, kept("pdf", "-img src=x onerror=alert(1)-.pdf")],
  ["a device of Windows", "CON.pdf", plain, kept("pdf", "file-CON.pdf")],
  ["a device of Windows without ending", "aux", plain, kept("pdf", "file-aux.pdf")],
  ["dots alone", "....", plain, kept("pdf", "file.pdf")],
  ["no name", "", plain, kept("pdf", "file.pdf")],
  ["a hidden file", ".htaccess", plain, kept("pdf", "htaccess.pdf")],
  ["a dot at the end", "plan.pdf.", plain, kept("pdf", "plan.pdf")],
  ["a second stream of Windows", "plan.pdf:evil.exe", plain, refused("KIND")],
  ["four hundred letters", `${"a".repeat(400)}.pdf`, plain, kept("pdf", `${"a".repeat(116)}.pdf`)],
  ["a wide dot", "plan\uFF0Eexe", plain, kept("pdf", "plan\uFF0Eexe.pdf")],
  ["a Cyrillic letter in the ending", "plan.\u0440df", plain, refused("KIND")],
];

const endings: readonly Row[] = [
  ["a program behind a good ending", "plan.pdf.exe", plain, refused("KIND")],
  ["a program before a good ending", "plan.exe.pdf", () => program, refused("DISGUISED")],
  ["a program", "setup.exe", () => program, refused("KIND")],
  ["a page", "page.html", () => page, refused("KIND")],
  ["a drawing with a script", "logo.svg", () => svg, refused("KIND")],
  ["a script", "run.js", text("alert(1)"), refused("KIND")],
  ["a batch file", "run.bat", text("del *"), refused("KIND")],
  ["an archive", "files.zip", () => zip([{ name: "a.txt", content: "a" }]), refused("KIND")],
  ["an archive without ending", "files", () => zip([{ name: "a.txt", content: "a" }]), refused("KIND")],
  ["text without ending", "notes", text("some notes"), refused("KIND")],
  ["an old Word file", "plan.doc", () => oldOffice, refused("KIND")],
  ["a Word file that says it has macros", "plan.docm", () => docx({ name: "word/vbaProject.bin" }), refused("KIND")],
  ["a PDF as Word", "plan.docx", plain, refused("DISGUISED")],
  ["a Word file as PDF", "plan.pdf", () => docx(), refused("DISGUISED")],
  ["a Word file as Excel", "plan.xlsx", () => docx(), refused("DISGUISED")],
  ["a sheet as a text", "plan.odt", () => openDocument("spreadsheet"), refused("DISGUISED")],
  ["a JPEG as PNG", "photo.png", () => jpg, refused("DISGUISED")],
  ["a PNG as a table", "prices.csv", () => png(), refused("DISGUISED")],
  ["a PDF as a table", "prices.csv", plain, refused("DISGUISED")],
];

const contents: readonly Row[] = [
  ["a page as PDF", "plan.pdf", () => page, refused("DISGUISED")],
  ["a drawing with a script as PDF", "plan.pdf", () => svg, refused("DISGUISED")],
  ["a drawing with a script as PNG", "logo.png", () => svg, refused("DISGUISED")],
  ["a page as a table: it goes out as a table, saved", "prices.csv", () => page, kept("csv", "prices.csv")],
  ["formulas in a table", "prices.csv", text('=HYPERLINK("http://x.test")\n@SUM(1)\n'), kept("csv", "prices.csv")],
  ["a program as a photo", "photo.jpg", () => program, refused("DISGUISED")],
  ["a program of Linux as PDF", "plan.pdf", () => elf, refused("DISGUISED")],
  ["a shell script as PDF", "plan.pdf", () => script, refused("DISGUISED")],
  ["gzip as PDF", "plan.pdf", () => gzip, refused("DISGUISED")],
  ["7z as Word", "plan.docx", () => sevenZip, refused("DISGUISED")],
  ["rar as PDF", "plan.pdf", () => rar, refused("DISGUISED")],
  ["rich text as Word", "plan.docx", () => rtf, refused("DISGUISED")],
  ["a GIF as PNG", "logo.png", () => gif, refused("DISGUISED")],
  ["an old Excel file as a new one", "prices.xlsx", () => oldOffice, refused("PROTECTED")],
  ["an old Word file as PDF", "plan.pdf", () => oldOffice, refused("PROTECTED")],
  ["a table with nulls", "prices.csv", () => Buffer.from("a,b\n", "utf16le"), refused("DISGUISED")],
  ["the scanners' test file, where there is no scanner", "eicar.csv", () => eicar, kept("csv", "eicar.csv")],
  ["a PDF that runs a script", "plan.pdf", () => pdfWith("/OpenAction<</S/JavaScript>>"), kept("pdf", "plan.pdf")],
  ["a PDF that starts a program", "plan.pdf", () => pdfWith("/OpenAction<</S/Launch>>"), kept("pdf", "plan.pdf")],
  ["a picture of four billion dots", "logo.png", () => png(65_535, 65_535), kept("png", "logo.png")],
  ["a photo with a program in its comment", "photo.jpg", () => Buffer.concat([jpg, program]), kept("jpg", "photo.jpg")],
  ["a PDF that is an archive too", "plan.pdf", () => Buffer.concat([pdf(), docx()]), kept("pdf", "plan.pdf")],
  ["a PDF that is an archive too, as Word", "a.docx", () => Buffer.concat([pdf(), docx()]), refused("DISGUISED")],
  ["a PDF that is a page too", "plan.pdf", () => Buffer.concat([pdf(), page]), kept("pdf", "plan.pdf")],
  ["a page that is a PDF too", "plan.pdf", () => Buffer.concat([page, pdf()]), refused("DISGUISED")],
  ["a picture that is an archive too", "logo.png", () => Buffer.concat([png(), docx()]), kept("png", "logo.png")],
  ["a GIF that is an archive too", "logo.png", () => Buffer.concat([gif, docx()]), refused("DISGUISED")],
];

const archives: readonly Row[] = [
  ["a bomb, really packed", "plan.docx", bomb, refused("TOO_MUCH_INSIDE")],
  [
    "a bomb by what it says",
    "prices.xlsx",
    () => xlsx({ name: "xl/a.bin", content: "x", claims: 4_000_000_000 }),
    refused("TOO_MUCH_INSIDE"),
  ],
  ["archives in archives", "plan.zip", () => nested(3), refused("KIND")],
  ["archives in archives as Word", "plan.docx", () => nested(3), refused("DISGUISED")],
  [
    "archives in archives in Word: nothing here unpacks them",
    "plan.docx",
    () => docx({ name: "word/embeddings/a.zip", content: nested(2) }),
    kept("docx", "plan.docx"),
  ],
  [
    "words that multiply: nothing here reads them",
    "a.docx",
    () => docx({ name: "x.xml", content: entities }),
    kept("docx", "a.docx"),
  ],
  ["far too many parts", "plan.docx", crowded, refused("BROKEN")],
  ["a part that leads out", "plan.docx", () => docx({ name: "../../evil.sh" }), refused("BROKEN")],
  ["a part that leads out of Windows", "plan.docx", () => docx({ name: "..\\..\\evil.bat" }), refused("BROKEN")],
  ["a part with a whole path", "plan.docx", () => docx({ name: "/etc/passwd" }), refused("BROKEN")],
  ["a part on a drive", "prices.xlsx", () => xlsx({ name: "c:evil.exe" }), refused("BROKEN")],
  [
    "a part that is a link",
    "plan.docx",
    () => docx({ name: "word/a", content: "/etc", link: true }),
    refused("BROKEN"),
  ],
  ["a part under a password", "plan.docx", () => docx({ name: "word/a", encrypted: true }), refused("PROTECTED")],
  ["an archive under a password as Word", "a.docx", () => zip([{ name: "a", encrypted: true }]), refused("PROTECTED")],
  ["macros in Word", "plan.docx", () => docx({ name: "word/vbaProject.bin" }), refused("MACROS")],
  ["macros in Excel", "prices.xlsx", () => xlsx({ name: "xl/vbaProject.bin" }), refused("MACROS")],
  ["macros in a text", "plan.odt", () => openDocument("text", { name: "Basic/a.xml" }), refused("MACROS")],
  [
    "scripts in a sheet",
    "a.ods",
    () => openDocument("spreadsheet", { name: "Scripts/python/a.py" }),
    refused("MACROS"),
  ],
  ["an archive with no part", "plan.docx", () => zip([]), refused("DISGUISED")],
  ["an archive that is no document", "plan.docx", () => zip([{ name: "readme.txt" }]), refused("DISGUISED")],
  ["a program that unpacks itself", "plan.docx", () => Buffer.concat([program, docx()]), refused("DISGUISED")],
  ["something behind the archive", "plan.docx", () => Buffer.concat([docx(), page]), refused("BROKEN")],
  ["a table that is elsewhere", "plan.docx", () => lying(16, 7), refused("BROKEN")],
  ["a table beyond the end", "plan.docx", () => lying(16, 4_000_000_000), refused("BROKEN")],
  ["more parts than there are", "plan.docx", () => lying(10, 4999), refused("BROKEN")],
  ["the count of a larger kind of archive", "plan.docx", () => lying(10, 0xffff), refused("BROKEN")],
];

const sizes: readonly Row[] = [
  ["empty", "plan.pdf", () => Buffer.alloc(0), refused("EMPTY")],
  ["empty without ending", "plan", () => Buffer.alloc(0), refused("EMPTY")],
  ["one letter", "plan.pdf", text("a"), refused("DISGUISED")],
  ["a megabyte of nothing", "plan.pdf", () => Buffer.alloc(1_000_000), refused("DISGUISED")],
  ["exactly as large as may be", "plan.pdf", () => pdfOf(mostFileBytes), kept("pdf", "plan.pdf")],
  ["a byte too large", "plan.pdf", () => pdfOf(mostFileBytes + 1), refused("TOO_LARGE")],
  ["a PDF cut off after its first line", "plan.pdf", () => pdf().subarray(0, 9), kept("pdf", "plan.pdf")],
  ["a PDF cut off in its first word", "plan.pdf", () => pdf().subarray(0, 3), refused("DISGUISED")],
  ["a picture cut off after its first bytes", "logo.png", () => png().subarray(0, 6), refused("DISGUISED")],
  ["a Word file cut in half", "plan.docx", () => docx().subarray(0, 60), refused("BROKEN")],
  ["a Word file without its last byte", "plan.docx", () => docx().subarray(0, -1), refused("BROKEN")],
  ["a Word file cut off at the start", "plan.docx", () => docx().subarray(10), refused("DISGUISED")],
];

export const hostileFiles: readonly HostileFile[] = [names, endings, contents, archives, sizes]
  .flat()
  .map(([what, name, content, outcome]) => ({ what, name, content, outcome }));
