import { ukDateTime, type Instant } from "~/core/time";
import { Preserved } from "~/ui/preserved";
import { Table } from "~/ui/table";

interface Version {
  readonly version: number;
  readonly savedAt: Instant;
  readonly savedBy: string | null;
}

interface Address {
  readonly slug: string;
  readonly title: string;
  readonly givenAt: Instant;
  readonly givenBy: string | null;
}

const portal = "Came with the portal";

/** Who saved what, and when, the newest first. */
export function GuidanceVersions({ id, versions }: { readonly id: string; readonly versions: readonly Version[] }) {
  return (
    <Table
      caption="Its text"
      captionSize="m"
      rowHeader
      columns={[{ text: "Version" }, { text: "Saved" }, { text: "By" }]}
      rows={versions.map(({ version, savedAt, savedBy }) => [
        <a key="version" className="govuk-link" href={`/council/guidance/${id}/versions/${version}`}>
          Version {version}
        </a>,
        savedBy === null ? portal : ukDateTime(savedAt),
        savedBy ?? "",
      ])}
    />
  );
}

/** Every address leads to the page for ever. */
export function GuidanceAddresses({ addresses }: { readonly addresses: readonly Address[] }) {
  return (
    <Table
      caption="Its addresses"
      captionSize="m"
      rowHeader
      columns={[{ text: "Address" }, { text: "Title then" }, { text: "Given" }]}
      rows={addresses.map(({ slug, title, givenAt, givenBy }) => [
        `/guidance/${slug}`,
        title,
        givenBy === null ? portal : `${ukDateTime(givenAt)}, by ${givenBy}`,
      ])}
    />
  );
}

interface Text {
  readonly version: number;
  readonly summary: string;
  readonly body: string;
}

/** A version beside the one before it. */
export function TwoVersions({ asked, before }: { readonly asked: Text; readonly before: Text | undefined }) {
  return (
    <div className="govuk-grid-row">
      {before !== undefined && <OneVersion title={`Before: version ${before.version}`} text={before} />}
      <OneVersion title={`Version ${asked.version}`} text={asked} />
    </div>
  );
}

function OneVersion({ title, text: { summary, body } }: { readonly title: string; readonly text: Text }) {
  return (
    <section className="govuk-grid-column-one-half">
      <h2 className="govuk-heading-m">{title}</h2>
      <Preserved>{summary}</Preserved>
      <hr className="govuk-section-break govuk-section-break--m govuk-section-break--visible" />
      <Preserved>{body}</Preserved>
    </section>
  );
}
