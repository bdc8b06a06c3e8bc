/** Colours a tag can take. Every status is said in words first; the colour only helps to find it again. */
export type TagColour = "blue" | "grey" | "green" | "teal" | "purple" | "magenta" | "red" | "orange" | "yellow";

/** Blue is the tag without a modifier. */
export const tagClasses: Record<TagColour, string | undefined> = {
  blue: undefined,
  grey: "govuk-tag--grey",
  green: "govuk-tag--green",
  teal: "govuk-tag--teal",
  purple: "govuk-tag--purple",
  magenta: "govuk-tag--magenta",
  red: "govuk-tag--red",
  orange: "govuk-tag--orange",
  yellow: "govuk-tag--yellow",
};
