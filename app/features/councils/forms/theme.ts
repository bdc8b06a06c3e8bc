import { z } from "zod";
import { firstOf, maybeTicked, shortText } from "~/core/fields";
import { readColour, whyNotAccentColour, whyNotMainColour } from "../rules/contrast";

function colour(what: string, whyNot: (colour: string) => string | undefined) {
  const sentence = `Enter ${what} as a hash sign and six figures or letters, like #0e4a5a`;
  return z.preprocess(
    firstOf,
    z.string().transform((typed, check) => {
      const read = readColour(typed);
      const problem = read === undefined ? sentence : whyNot(read);
      if (read !== undefined && problem === undefined) return read;
      check.addIssue({ code: "custom", message: problem ?? sentence });
      return z.NEVER;
    }),
  );
}

const logo = z.preprocess(
  firstOf,
  z.string().transform((hash) => (/^[0-9a-f]{64}$/u.test(hash) ? hash : undefined)),
);

const logoAlt = z.preprocess(
  firstOf,
  z.string().trim().max(200, "What the logo shows must be 200 characters or fewer"),
);

/** `logo` names one that was sent before: a page never shows a chosen file again, so it carries what was kept of it. */
export const themeForm = z
  .object({
    shownName: shortText("the name to show"),
    mainColour: colour("the main colour", whyNotMainColour),
    accentColour: colour("the second colour", whyNotAccentColour),
    logo,
    logoAlt,
    withoutLogo: maybeTicked,
  })
  .transform(({ shownName, mainColour, accentColour, logo, logoAlt, withoutLogo }, check) => {
    const colours = { main: mainColour, accent: accentColour };
    if (logo === undefined || withoutLogo) return { shownName, colours, logo: undefined };
    if (logoAlt === "") {
      check.addIssue({
        code: "custom",
        path: ["logoAlt"],
        message: "Enter what the logo shows, for people who cannot see it",
      });
      return z.NEVER;
    }
    return { shownName, colours, logo: { sha256: logo, alt: logoAlt } };
  });

export type NewTheme = z.output<typeof themeForm>;
