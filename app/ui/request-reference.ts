import { createContext } from "react";

/** The number of this request in the portal's log: what a person tells us when a page broke. */
export const RequestReference = createContext<string | undefined>(undefined);
