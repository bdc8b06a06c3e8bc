import type { ReactNode } from "react";

/** In place of an empty list: what would be here, and as children what to do next. */
export function EmptyState({ text, children }: { text: ReactNode; children?: ReactNode }) {
  return (
    <div className="app-empty">
      <p className="govuk-body">{text}</p>
      {children}
    </div>
  );
}
