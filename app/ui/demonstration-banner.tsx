import { Tag } from "./tag";

/** On every page in demonstration mode, so that nobody takes invented people for real ones. */
export function DemonstrationBanner({ portalTime }: { portalTime: string }) {
  return (
    <aside className="govuk-phase-banner govuk-width-container app-demonstration" aria-label="Demonstration">
      <p className="govuk-phase-banner__content">
        <Tag colour="yellow" className="govuk-phase-banner__content__tag">
          Demonstration
        </Tag>
        <span className="govuk-visually-hidden">: </span>
        <span className="govuk-phase-banner__text">nothing here is real. The portal’s time is {portalTime}.</span>
      </p>
    </aside>
  );
}
