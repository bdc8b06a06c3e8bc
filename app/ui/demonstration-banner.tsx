import { PhaseBanner } from "./phase-banner";

/** On every page in demonstration mode, so that nobody takes invented people for real ones. */
export function DemonstrationBanner({ portalTime }: { portalTime: string }) {
  return (
    <aside aria-label="Demonstration">
      <PhaseBanner className="app-demonstration" tag={{ colour: "yellow", children: "Demonstration" }}>
        <span className="govuk-visually-hidden">: </span>
        <span className="app-demonstration__text">nothing here is real. The portal’s time is {portalTime}.</span>
      </PhaseBanner>
    </aside>
  );
}
