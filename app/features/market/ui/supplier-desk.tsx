import { ukDateTime, inWords, type Instant } from "~/core/time";
import type { Duty } from "~/features/tasks/ui/by-day";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { NotificationBanner } from "~/ui/notification-banner";
import { Tag } from "~/ui/tag";
import { shelfOf, supplierTask, type Shelf, type SupplierItem, type SupplierRecord } from "../rules/supplier-desk";

interface DeskProps {
  readonly items: readonly SupplierItem[];
  /** What colleagues asked for. */
  readonly tasks: readonly Duty[];
  readonly moreTasks: boolean;
  readonly record: SupplierRecord;
  readonly mayGive: boolean;
  readonly now: Instant;
}

/** What needs the supplier now: what is not submitted first and loudest, then the rest. */
export function SupplierDesk({ items, tasks, moreTasks, record, mayGive, now }: DeskProps) {
  const on = (shelf: Shelf) => items.filter(({ kind }) => shelfOf(kind) === shelf);
  const [unsent, needs, waiting, letters] = [on("NOT_SUBMITTED"), on("NEEDS_YOU"), on("WAITING"), on("LETTERS")];
  const nothing = needs.length === 0 && tasks.length === 0;
  return (
    <>
      {unsent.length > 0 && <NotSubmitted items={unsent} now={now} />}
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">Needs you</h2>
      {nothing ? (
        <NothingNeedsYou isLoudAbove={unsent.length > 0} />
      ) : (
        <ul className="govuk-list app-duties">
          <Tasks tasks={tasks} now={now} />
          <Items items={needs} now={now} />
        </ul>
      )}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/supplier/tasks">
            {moreTasks ? "See all your tasks" : "Tasks, and those that are over"}
          </a>
        </li>
        {mayGive && (
          <li>
            <a className="govuk-link" href="/supplier/tasks/new">
              Give someone a task
            </a>
          </li>
        )}
      </ul>
      {waiting.length > 0 && (
        <>
          <h2 className="govuk-heading-m govuk-!-margin-bottom-2">Waiting for the council</h2>
          <ul className="govuk-list app-duties">
            <Items items={waiting} now={now} />
          </ul>
        </>
      )}
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href="/supplier/bids">
            All your bids and invitations
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/supplier/applications">
            All your applications
          </a>
        </li>
      </ul>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-2">Your record</h2>
      <Record record={record} letters={letters} />
    </>
  );
}

/** A bid that is written and not submitted is not a bid: this cannot be missed (Helioperations v WYCA). */
function NotSubmitted({ items, now }: Pick<DeskProps, "items" | "now">) {
  return (
    <NotificationBanner heading="Not submitted yet">
      {items.map((item) => (
        <section key={item.id}>
          <h3 className="govuk-notification-banner__heading">
            <Tag colour="red">NOT SUBMITTED</Tag> {supplierTask(item).text}
          </h3>
          <p className="govuk-body">
            {inWords(item.at.getTime() - now.getTime())} left: until {ukDateTime(item.at)}
          </p>
          <Button href={supplierTask(item).href}>
            Continue<span className="govuk-visually-hidden">: {item.title}</span>
          </Button>
        </section>
      ))}
    </NotificationBanner>
  );
}

function Items({ items, now }: Pick<DeskProps, "items" | "now">) {
  return (
    <>
      {items.map((item) => (
        <li key={`${item.kind} ${item.id}`} className="app-duties__duty">
          <TaskLink item={item} />
          <When item={item} now={now} />
        </li>
      ))}
    </>
  );
}

function When({ item: { kind, at }, now }: { readonly item: SupplierItem; readonly now: Instant }) {
  // The words of the others hold their day, or there is none.
  if (["NO_SETTINGS", "JOIN_REQUEST", "REGISTRATION_ENDS", "DECLARATION", "REPLY"].includes(kind)) return null;
  return (
    <div className="govuk-hint govuk-!-margin-bottom-0">
      {at >= now ? "Closes" : "Closed"} <Deadline at={at} now={now} />
    </div>
  );
}

function Tasks({ tasks, now }: Pick<DeskProps, "tasks" | "now">) {
  return (
    <>
      {tasks.map(({ key, text, href, whose, dueAt }) => (
        <li key={key} className="app-duties__duty">
          <a className="govuk-link app-duties__link" href={href}>
            {text}
          </a>
          <div className="govuk-hint govuk-!-margin-bottom-0">
            A task for {whose}
            {dueAt !== null && (
              <>
                , due <Deadline at={dueAt} now={now} />
              </>
            )}
          </div>
        </li>
      ))}
    </>
  );
}

function TaskLink({ item }: { readonly item: SupplierItem }) {
  const { text, href } = supplierTask(item);
  return (
    <a className="govuk-link app-duties__link" href={href}>
      {text}
    </a>
  );
}

function NothingNeedsYou({ isLoudAbove }: { readonly isLoudAbove: boolean }) {
  return (
    <EmptyState text={isLoudAbove ? "Nothing else needs you just now." : "Nothing needs you just now."}>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          See what is open
        </a>
        , or keep your{" "}
        <a className="govuk-link" href="/supplier/settings">
          homes and services
        </a>{" "}
        up to date.
      </p>
    </EmptyState>
  );
}

interface RecordProps {
  readonly record: SupplierRecord;
  readonly letters: readonly SupplierItem[];
}

function Record({ record: { bids, won, places }, letters }: RecordProps) {
  return (
    <>
      <p className="govuk-body">
        <a className="govuk-link" href="/supplier/bids">
          {counted(bids, "bid")} sent, {won} won
        </a>
        .{" "}
        <a className="govuk-link" href="/supplier/memberships">
          {counted(places, "place")} on approved lists
        </a>
        .
      </p>
      {letters.length > 0 && (
        <>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Newest letters and decisions</h3>
          <ul className="govuk-list app-duties">
            {letters.map((item) => (
              <li key={item.id} className="app-duties__duty">
                <TaskLink item={item} />
                <div className="govuk-hint govuk-!-margin-bottom-0">{ukDateTime(item.at)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
