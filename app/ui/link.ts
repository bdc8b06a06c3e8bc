/** A link in a menu, footer or trail. `current` marks the page or section one is in. */
export type Link = { href: string; text: string; current?: boolean };
