export const serviceName = "Quayside";

/** The browser's title, the page first. A form that was refused gets "Error: " before it, for every page in one place. */
export function pageTitle(title: string): string {
  return `${title} – ${serviceName}`;
}
