import type { Instant } from "~/core/time";
import { ukDateTime } from "~/core/time";
import { roundStageNames, seenRoundStage, type RoundTimes } from "~/features/lists/rules/rounds";
import { needNames, settingKindNames, type NeedCode, type SettingKind } from "~/features/suppliers/rules";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";

export interface RoundOnPage extends RoundTimes {
  readonly roundId: string;
  readonly number: number;
}

interface LotOnPage {
  readonly lotId: string;
  readonly code: string;
  readonly title: string;
  readonly settingKinds: readonly SettingKind[];
  readonly needs: readonly NeedCode[];
  readonly ageMin: number;
  readonly ageMax: number;
  readonly members: number;
}

/** What to do about this list now: apply while a round is open, wait or get ready otherwise. */
export function HowToApply({ rounds, now }: { readonly rounds: readonly RoundOnPage[]; readonly now: Instant }) {
  const open = rounds.find((round) => seenRoundStage(round, now) === "OPEN");
  const next = rounds.findLast((round) => seenRoundStage(round, now) === "SCHEDULED");
  if (open !== undefined) {
    return (
      <>
        <p className="govuk-body">
          Round {open.number} is open. Send your application by{" "}
          <strong>
            <Deadline at={open.closesAt} now={now} />
          </strong>
          .
        </p>
        <Button href={`/supplier/rounds/${open.roundId}/apply`} variant="start">
          Apply to this list
        </Button>
        <p className="govuk-body">
          You apply with each home, school or service and each lot that fits it. You need an account and your
          organisation’s details first; the button takes you there.
        </p>
      </>
    );
  }
  return (
    <>
      <p className="govuk-body">
        {next === undefined ? (
          "No round is open now, and no new one is announced."
        ) : (
          <>
            No round is open now. Round {next.number} opens <Deadline at={next.opensAt} now={now} />.
          </>
        )}
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/register">
          Register
        </a>{" "}
        and add what you run now, so that you are ready.
      </p>
    </>
  );
}

/** The lots in words. */
export function Lots({ lots }: { readonly lots: readonly LotOnPage[] }) {
  if (lots.length === 0) return <EmptyState text="This list has no lots yet." />;
  return (
    <>
      {lots.map((lot) => (
        <SummaryList
          key={lot.lotId}
          card={{ title: `${lot.code}: ${lot.title}`, headingLevel: 3 }}
          rows={[
            { key: "For", value: lot.settingKinds.map((kind) => settingKindNames[kind]).join("; ") },
            { key: "Ages", value: `${lot.ageMin} to ${lot.ageMax}` },
            { key: "Needs", value: <Needs needs={lot.needs} /> },
            { key: "On it now", value: `${lot.members} ${lot.members === 1 ? "setting" : "settings"}` },
          ]}
        />
      ))}
    </>
  );
}

function Needs({ needs }: { readonly needs: readonly NeedCode[] }) {
  return (
    <ul className="govuk-list">
      {needs.map((need) => (
        <li key={need}>{needNames[need]}</li>
      ))}
    </ul>
  );
}

export function Rounds({ rounds, now }: { readonly rounds: readonly RoundOnPage[]; readonly now: Instant }) {
  return (
    <Table
      caption="Rounds"
      captionHidden
      rowHeader
      columns={[{ text: "Round" }, { text: "State" }, { text: "Opens" }, { text: "Closes" }]}
      rows={rounds.map((round) => [
        String(round.number),
        roundStageNames[seenRoundStage(round, now)],
        ukDateTime(round.opensAt),
        ukDateTime(round.closesAt),
      ])}
    />
  );
}

interface MembersProps {
  readonly members: readonly {
    readonly setting: string;
    readonly organisation: string;
    readonly lots: readonly string[];
  }[];
  readonly firstPage: string | undefined;
  readonly nextPage: string | undefined;
}

/** Who is on the list, by name. Where a setting is never stands here: some of them are children's homes. */
export function Members({ members, firstPage, nextPage }: MembersProps) {
  if (members.length === 0) return <EmptyState text="Nobody is on this list yet." />;
  return (
    <>
      <Table
        caption="Suppliers on this list"
        captionHidden
        rowHeader
        columns={[{ text: "Supplier" }, { text: "Setting" }, { text: "Lots" }]}
        rows={members.map(({ organisation, setting, lots }) => [organisation, setting, lots.join(", ")])}
      />
      <Pagination
        previous={firstPage === undefined ? undefined : { href: firstPage, text: "First page" }}
        next={nextPage === undefined ? undefined : { href: nextPage }}
      />
    </>
  );
}
