import { registerThen } from "~/core/next-page";
import type { Instant } from "~/core/time";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import type { NextOpening } from "../rules/next-opening";
import type { Reader, Standing } from "../rules/standing";
import { NextOpeningSentence } from "./next-opening-sentence";

interface WhoCanBidProps {
  readonly standing: Standing;
  readonly reader: Reader;
  readonly competitionId: string;
  readonly list: {
    readonly id: string;
    readonly title: string;
    /** When the round that is open now closes. */
    readonly openUntil: Instant | null;
    readonly next: NextOpening;
  };
  readonly now: Instant;
}

/** Who may bid, and the one thing to press next, for whoever reads it. */
export function WhoCanBid({ standing, reader, competitionId, list, now }: WhoCanBidProps) {
  const listLink = (
    <a className="govuk-link" href={`/lists/${list.id}`}>
      {list.title}
    </a>
  );
  switch (standing) {
    case "INVITED":
      return (
        <>
          <p className="govuk-body">Your organisation is invited.</p>
          <Button href={`/supplier/competitions/${competitionId}`}>See what is asked, and bid</Button>
        </>
      );
    case "ON_LIST_NOT_INVITED":
      return (
        <>
          <p className="govuk-body">
            You are on the approved list {listLink}, but you were not invited. The council invites everyone on the list
            who can do this work by what they offer there.
          </p>
          <p className="govuk-body">
            <a className="govuk-link" href="/supplier/memberships">
              See what you are on the list for
            </a>
          </p>
        </>
      );
    case "NOT_ON_LIST":
    case "MUST_BE_ON_LIST":
      return (
        <>
          <p className="govuk-body">
            Suppliers on the approved list {listLink} who can do this work. They are all invited. If you join the list
            before bids close, and can do the work, you are invited too.
          </p>
          <p className="govuk-body">
            {list.openUntil === null ? (
              <NextOpeningSentence next={list.next} />
            ) : (
              <>
                The list is open now, until <Deadline at={list.openUntil} now={now} />. After that the council looks at
                who applied, so it can take a few weeks until you are on it.
              </>
            )}
          </p>
          <Press reader={reader} list={list} />
        </>
      );
  }
}

function Press({ reader, list }: Pick<WhoCanBidProps, "reader" | "list">) {
  if (reader === "COUNCIL") return null;
  if (list.openUntil !== null) return <Button href={`/lists/${list.id}`}>See the list and join it</Button>;
  if (reader !== "STRANGER") return <Button href={`/lists/${list.id}`}>See the list and who may join</Button>;
  return (
    <>
      <Button href={registerThen(`/lists/${list.id}`)}>Register to be ready</Button>
      <p className="govuk-body">
        <a className="govuk-link" href={`/lists/${list.id}`}>
          See the list and who may join
        </a>
      </p>
    </>
  );
}

interface WhatIsPublicProps {
  /** Whether every bidder has had their letter. */
  readonly decided: boolean;
}

/** What anybody may know once bids have closed. */
export function WhatIsPublic({ decided }: WhatIsPublicProps) {
  return (
    <>
      <p className="govuk-body">
        {decided
          ? "The council has decided and has written to everyone who bid."
          : "No more bids are taken. A panel reads the bids, and the council writes to everyone who bid at the same time."}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>What was wanted and how bids are scored stays here for anybody to read.</li>
        <li>Who bid, what they wrote and their prices are not public.</li>
        <li>If you bid, your own bid and your letter are in your account.</li>
      </ul>
    </>
  );
}
