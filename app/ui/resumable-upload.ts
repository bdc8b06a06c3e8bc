import { DetailedError, Upload } from "tus-js-client";

/**
 * Sends a large file in pieces while the person fills in the rest of the form, says how far it is, and goes on after a
 * broken connection, a reload or a closed lid. The form then names the file instead of carrying it. A small file, a browser
 * without scripts or one too old for this sends the form as ever.
 */

/** Below this a form is as quick, in bytes. */
const smallest = 1_000_000;
/** Of a piece, in bytes: what a poor line loses at most when it breaks. */
const pieceBytes = 5_000_000;
/** Between tries, in milliseconds. */
const patience = [0, 1000, 3000, 5000, 10_000, 20_000];

/** What the script knows of one field for a file: the field's own attributes say it. */
interface Field {
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly address: string;
  readonly name: string;
  readonly teller: Teller;
}

export function sendInPieces(input: HTMLInputElement): void {
  const { form } = input;
  const address = input.dataset["resumable"];
  if (form === null || address === undefined) return;
  const field: Field = { input, form, address, name: input.name, teller: tellerBelow(input) };
  let sending: Sending | undefined;
  const takeChosen = (): void => {
    sending?.stop();
    sending = undefined;
    carryFile(field);
    const file = input.files?.[0];
    if (file !== undefined && file.size >= smallest) sending = begin(field, file);
  };
  input.addEventListener("change", takeChosen);
  form.addEventListener("submit", (event) => {
    if (sending === undefined || sending.isOver()) return;
    event.preventDefault();
    sending.thenSubmit();
  });
  // On a slow line the file may be chosen before this script is here.
  takeChosen();
}

interface Sending {
  /** It has come whole, or it was given up: the form may go. */
  isOver(): boolean;
  stop(): void;
  thenSubmit(): void;
}

function begin(field: Field, file: File): Sending {
  const { teller, form } = field;
  let over = false;
  let submits = false;
  const giveUp = (sentence: string): void => {
    over = true;
    carryFile(field);
    field.input.value = "";
    teller.say(sentence);
  };
  const upload = new Upload(file, {
    endpoint: field.address,
    metadata: { filename: file.name },
    chunkSize: pieceBytes,
    retryDelays: patience,
    removeFingerprintOnSuccess: true,
    onProgress: (sent, whole) => {
      teller.progress(file.name, { sent, whole, submits });
    },
    onShouldRetry: (error) => {
      const isGone = isRefusal(error);
      if (!isGone) teller.say(`The connection broke. What has come of “${file.name}” is kept; we try again.`);
      return !isGone;
    },
    onError: (error) => {
      const sentence = refusalOf(error, file.name);
      if (sentence !== undefined) giveUp(sentence);
      else teller.offer(`The connection broke. What has come of “${file.name}” is kept.`, "Go on sending", goOn);
    },
    onSuccess: () => {
      over = true;
      nameFile(field, upload.url?.split("/").at(-1) ?? "");
      teller.say(`We have “${file.name}”. It counts when you send the form.`);
      if (submits) form.requestSubmit();
    },
  });
  const goOn = (): void => {
    teller.progress(file.name, { sent: 0, whole: file.size, submits });
    upload.start();
  };
  teller.progress(file.name, { sent: 0, whole: file.size, submits });
  void upload
    .findPreviousUploads()
    .then(([earlier]) => {
      if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
    })
    // A browser that keeps nothing sends the file from its beginning.
    .catch(() => undefined)
    .then(() => {
      if (!over) upload.start();
    });
  return {
    isOver: () => over,
    stop: () => {
      over = true;
      void upload.abort().catch(() => undefined);
    },
    thenSubmit: () => {
      submits = true;
    },
  };
}

/** The form carries the file itself, as without this script. */
function carryFile({ input, form, name, teller }: Field): void {
  input.name = name;
  named(form)?.remove();
  teller.say("");
}

/** The form names a file that has come already, and does not carry it again. */
function nameFile({ input, form }: Field, uploadId: string): void {
  input.removeAttribute("name");
  const field = named(form) ?? form.appendChild(document.createElement("input"));
  field.type = "hidden";
  field.name = "upload";
  field.value = uploadId;
}

function named(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[name='upload']");
}

function statusOf(error: Error): number | undefined {
  return error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined;
}

function isRefusal(error: Error): boolean {
  return [401, 403, 413, 429].includes(statusOf(error) ?? 0);
}

function refusalOf(error: Error, name: string): string | undefined {
  switch (statusOf(error)) {
    case 401:
      return "Your session is over. Sign in again, then choose the file again: the part that has come is kept.";
    case 403:
      return "You may not add files here. Ask the person who runs your organisation’s account.";
    case 413:
      return `“${name}” is larger than we can take. Make its pictures smaller, or split it in two.`;
    case 429:
      return "Your organisation has too many files on their way. Wait until they have come, then choose the file again.";
    default:
      return undefined;
  }
}

interface Teller {
  say(sentence: string): void;
  progress(name: string, at: { sent: number; whole: number; submits: boolean }): void;
  offer(sentence: string, button: string, act: () => void): void;
}

/** A place below the field that tells how it goes; of the many steps, those that listen hear each tenth. */
function tellerBelow(input: HTMLInputElement): Teller {
  const place = document.createElement("div");
  place.className = "app-upload";
  const bar = document.createElement("progress");
  bar.className = "app-upload__bar";
  bar.setAttribute("aria-label", "How much of the file has come");
  bar.hidden = true;
  bar.max = 100;
  const words = document.createElement("p");
  words.className = "govuk-body app-upload__words";
  words.setAttribute("role", "status");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary";
  let act: (() => void) | undefined;
  button.addEventListener("click", () => act?.());
  place.append(words, bar);
  (input.closest(".govuk-form-group") ?? input).append(place);
  const show = (sentence: string, percent?: number): void => {
    if (words.textContent !== sentence) words.textContent = sentence;
    bar.hidden = percent === undefined;
    bar.value = percent ?? 0;
    button.remove();
  };
  return {
    say: (sentence) => {
      show(sentence);
    },
    progress: (name, { sent, whole, submits }) => {
      const percent = Math.floor((100 * sent) / whole);
      const then = submits ? " The form goes as soon as it has come." : "";
      show(`Sending “${name}”: ${String(percent - (percent % 10))}%.${then}`, percent);
    },
    offer: (sentence, label, then) => {
      show(sentence);
      button.textContent = label;
      act = then;
      place.append(button);
    },
  };
}
