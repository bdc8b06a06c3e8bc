import { createContext } from "react";

/** The address of the one script of a page that does not hydrate: it wakes the GOV.UK components. */
export const EnhancementScript = createContext<string | undefined>(undefined);
