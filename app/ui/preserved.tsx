import type { ReactNode } from "react";

/** What a person wrote, as they wrote it: their line breaks are kept, and nothing in it is markup. */
export function Preserved({ children }: { children: ReactNode }) {
  return <div className="govuk-body app-preserved">{children}</div>;
}
