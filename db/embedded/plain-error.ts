/**
 * An error whose message is a whole sentence for the person at the keyboard: what is wrong and what to do.
 * Whoever catches it prints the sentence alone; any other error deserves its stack.
 */
export function plainError(sentence: string): Error {
  return Object.assign(new Error(sentence), { plain: true });
}

export function isPlainError(error: unknown): error is Error {
  return error instanceof Error && "plain" in error;
}

/** The system's code of a failed call ("EACCES"), if it has one. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const UNWRITABLE = new Set(["EACCES", "EPERM", "EROFS", "ENOENT"]);

/** Turns "may not write here" and "disk full" into a sentence naming the folder; other errors stay as they are. */
export function whyNotWritten(error: unknown, folder: string): unknown {
  const code = systemCode(error);
  if (code === "ENOSPC") return plainError(`The disk that holds ${folder} is full: make room and start again.`);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return plainError(`${folder} is a file or lies under one: move it away, or set DATA_DIR to a folder.`);
  }
  if (code === undefined || !UNWRITABLE.has(code)) return error;
  return plainError(
    `The folder ${folder} cannot be written by the user who started the portal: give it to that user, or set DATA_DIR to a folder that user can write.`,
  );
}
