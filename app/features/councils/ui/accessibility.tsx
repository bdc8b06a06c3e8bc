import { WriteTo, type RunBy } from "./contact";

/** What the portal keeps to, how that is checked, and what is not good yet. */
export function Accessibility({ runBy }: { readonly runBy: RunBy | undefined }) {
  return (
    <>
      <p className="govuk-body">We want everyone to be able to use this portal. You should be able to:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>do everything with a keyboard alone</li>
        <li>do everything with scripts switched off</li>
        <li>read every page at 400% without scrolling sideways</li>
        <li>use it on a phone that is 320 pixels wide</li>
        <li>use your own colours, or high contrast</li>
        <li>listen to every page with a screen reader</li>
        <li>print every page</li>
      </ul>
      <p className="govuk-body">
        The letters are Atkinson Hyperlegible. They were made for people with low vision: an I, an l and a 1 look
        different.
      </p>
      <h2 className="govuk-heading-m">If something is in your way</h2>
      <p className="govuk-body">
        Write to <WriteTo runBy={runBy} />. Say which page it is, and what you need. You can ask for any page or letter
        on paper, in large print, in Easy Read or read aloud.
      </p>
      <h2 className="govuk-heading-m">What it is measured by</h2>
      <p className="govuk-body">
        The law asks for the{" "}
        <a className="govuk-link" href="https://www.w3.org/TR/WCAG22/">
          Web Content Accessibility Guidelines 2.2
        </a>
        , level AA. Whenever the portal is changed, a program looks for faults against them on every page, at two widths
        of the screen, and the main tasks are done with scripts switched off.
      </p>
      <p className="govuk-body">
        A program finds only some faults. Nobody outside has tested this portal with people who use a screen reader, a
        switch or speech. So we say that it <strong>partly</strong> meets the guidelines, until somebody has.
      </p>
      <h2 className="govuk-heading-m">What is not good yet</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Files that suppliers or councils send can be hard to read. We pass them on as they are.</li>
        <li>Pages of guidance are written by the council. A picture or a table in them could be hard to follow.</li>
        <li>The time until you are signed out cannot be made longer. What you had typed is not lost.</li>
      </ul>
      <h2 className="govuk-heading-m">If you are not happy with our answer</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission sees to it that the accessibility regulations of 2018 are kept. Ask the{" "}
        <a className="govuk-link" href="https://www.equalityadvisoryservice.com/">
          Equality Advisory and Support Service
        </a>
        .
      </p>
    </>
  );
}
