import { initAll } from "govuk-frontend";

/** No page hydrates: this wakes the GOV.UK components, and on the pages that take a file what sends it in pieces. */
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
initAll();

const fields = document.querySelectorAll<HTMLInputElement>("input[data-resumable]");
if (fields.length > 0) {
  void import("./ui/resumable-upload").then(({ sendInPieces }) => {
    fields.forEach(sendInPieces);
  });
}
