import boldUrl from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url";
import regularUrl from "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url";

/** The two files of letters that every page needs; styles/_letters.scss says when the others are fetched. */
export const letters = [regularUrl, boldUrl];
