import { initAll } from "govuk-frontend";

/** No page hydrates: this wakes the GOV.UK components and nothing else. */
document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) document.body.classList.add("govuk-frontend-supported");
initAll();
