/** GOV.UK Frontend ships no types; this is all we call of it. */
declare module "govuk-frontend" {
  export function initAll(): void;
}
