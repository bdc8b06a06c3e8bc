import { registerThen } from "~/core/next-page";
import type { Instant } from "~/core/time";
import { seenRoundStage, type RoundTimes } from "~/features/lists/rules/rounds";
import { regulatorNames, regulatorsOf, settingKindNames, type SettingKind } from "~/features/suppliers/rules/settings";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { InsetText } from "~/ui/inset-text";
import type { NextOpening } from "../rules/next-opening";
import type { Reader } from "../rules/standing";
import { NextOpeningSentence } from "./next-opening-sentence";

export interface RoundOnPage extends RoundTimes {
  readonly roundId: string;
  readonly number: number;
}

interface WhenItOpensProps {
  readonly listId: string;
  readonly rounds: readonly RoundOnPage[];
  readonly next: NextOpening;
  readonly reader: Reader;
  readonly now: Instant;
}

/** Whether one can join now, else when; and the one thing to press. */
export function WhenItOpens({ listId, rounds, next, reader, now }: WhenItOpensProps) {
  const open = rounds.find((round) => seenRoundStage(round, now) === "OPEN");
  if (open !== undefined) {
    return (
      <>
        <InsetText>
          <strong>Round {open.number} is open.</strong> Send your application by{" "}
          <strong>
            <Deadline at={open.closesAt} now={now} />
          </strong>
          .{next.known === "ANNOUNCED" && <> The round after it is announced: </>}
          {next.known === "ANNOUNCED" && <NextOpeningSentence next={next} />}
        </InsetText>
        {reader !== "COUNCIL" && (
          <Button href={`/supplier/rounds/${open.roundId}/apply`} variant="start">
            Apply to this list
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <InsetText>
        {next.known === "ANNOUNCED" ? (
          <>
            The list opens next at{" "}
            <strong>
              <Deadline at={next.at} now={now} />
            </strong>
            . You cannot apply before then.
          </>
        ) : (
          <>
            You cannot apply just now. <NextOpeningSentence next={next} />
          </>
        )}
      </InsetText>
      {reader === "STRANGER" && (
        <>
          <Button href={registerThen(`/lists/${listId}`)}>Register to be ready</Button>
          <p className="govuk-body">When the list opens, you then need only a few answers for each place you run.</p>
        </>
      )}
      {reader === "SUPPLIER" && (
        <p className="govuk-body">
          Until then, check that{" "}
          <a className="govuk-link" href="/supplier/settings">
            the places you run
          </a>{" "}
          are up to date.
        </p>
      )}
    </>
  );
}

/** Who may join, by what the lots are for, and in which steps. */
export function WhoMayJoin({ settingKinds }: { readonly settingKinds: readonly SettingKind[] }) {
  return (
    <>
      {settingKinds.length > 0 && (
        <>
          <p className="govuk-body">You can join with:</p>
          <ul className="govuk-list govuk-list--bullet">
            {settingKinds.map((kind) => (
              <li key={kind}>{kindWithRegulator(kind)}</li>
            ))}
          </ul>
        </>
      )}
      <ol className="govuk-list govuk-list--number">
        <li>Register your organisation, and add each home, school, shop or service.</li>
        <li>While a round is open, apply with each of them for each lot that fits it.</li>
        <li>When the round has closed, the council looks at each by itself and writes to you.</li>
        <li>
          You are on the list from the day of that letter. If you are refused, you may apply again in the next round.
        </li>
      </ol>
    </>
  );
}

function kindWithRegulator(kind: SettingKind): string {
  const [regulator, ...others] = regulatorsOf[kind];
  const mustRegister = regulator !== undefined && others.length === 0 && regulator !== "NONE";
  return mustRegister
    ? `${settingKindNames[kind]}, registered with ${regulatorNames[regulator]}`
    : settingKindNames[kind];
}
