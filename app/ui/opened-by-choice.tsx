import type { ReactNode } from "react";

/**
 * Fields that belong to a choice of the same form: shown while a choice that `opens` is chosen. A browser whose
 * stylesheets cannot ask for that shows them always, so their headings say whom they are for.
 */
export function OpenedByChoice({ children }: { readonly children: ReactNode }) {
  return <div className="app-opened-by-choice">{children}</div>;
}
