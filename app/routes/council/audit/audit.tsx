import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roleNames, type Role } from "~/core/actor";
import { isId } from "~/core/id";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { namesOf } from "~/features/accounts/queries.server";
import { listEvents } from "~/features/audit/queries.server";
import { findCompetition } from "~/features/competitions/queries/competitions.server";
import { listShutOut } from "~/features/market/queries/shut-out.server";
import { factsInWords, inWords, referencesIn } from "~/features/audit/rules";
import { Events } from "~/features/audit/ui/events";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "What happened, and who did it";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, "AU", "PO", "LE");
  const { searchParams } = new URL(args.request.url);
  const before = searchParams.get("before") ?? undefined;
  const subject = searchParams.get("subject") ?? undefined;
  if (subject !== undefined && !isId(subject)) throw notFound();
  const competition = subject === undefined ? undefined : await findCompetition(ctx, subject);
  const { rows, next } = await listEvents(ctx, {
    before: isId(before) ? before : undefined,
    subjectId: subject,
    shutOutOf: await listShutOut(ctx),
  });
  const names = await namesOf(
    ctx,
    rows.flatMap(({ personId, about }) => [personId, ...referencesIn(about)]),
  );
  return {
    events: rows.map((row) => ({
      at: row.at,
      denied: row.kind === "DENIAL",
      act: inWords(row.act),
      who: row.personId === null ? "The portal itself" : (names.get(row.personId) ?? "Someone who has left"),
      roles: row.roles.map((role) => roleNames[role as Role]).join(", "),
      facts: factsInWords(row.about, names),
      subject: row.subjectKind === "address" ? row.subjectId : row.subjectKind,
      onlyThis: isId(row.subjectId) && subject === undefined ? `/council/audit?subject=${row.subjectId}` : undefined,
    })),
    filtered: subject !== undefined,
    about: competition?.title,
    first: before === undefined,
    next: next === undefined ? undefined : `/council/audit?${query({ subject, before: next })}`,
    csv: `/council/audit.csv?${query({ subject })}`,
  };
}

function query(parts: Record<string, string | undefined>): string {
  const known = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return new URLSearchParams(known).toString();
}

export default function Audit() {
  const { events, filtered, about, first, next, csv } = useLoaderData<typeof loader>();
  return (
    <Page
      title={title}
      caption={about}
      back={filtered ? { href: "/council/audit", text: "All events" } : { href: "/council" }}
      wide
    >
      <p className="govuk-body">
        The record of your council, newest first. Nobody can change it. What concerns a bid appears after the bids are
        opened.
      </p>
      {events.length === 0 ? (
        <EmptyState text="Nothing is recorded here.">
          <p className="govuk-body">
            <a className="govuk-link" href="/council/audit">
              See every event of your council
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <Events events={events} />
          <p className="govuk-body">
            <a className="govuk-link" href={csv} download>
              Download as CSV
            </a>{" "}
            (the newest 10,000 at most)
          </p>
        </>
      )}
      <Pagination
        previous={first ? undefined : { href: "/council/audit", text: "Newest" }}
        next={next === undefined ? undefined : { href: next, text: "Older" }}
      />
    </Page>
  );
}
