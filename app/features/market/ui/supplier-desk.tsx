import { ukDateTime, inWords, type Instant } from "~/core/time";
import { Button } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { EmptyState } from "~/ui/empty-state";
import { NotificationBanner } from "~/ui/notification-banner";
import { Tag } from "~/ui/tag";
import { shelfOf, supplierTask, type Shelf, type SupplierItem } from "../rules/supplier-desk";

interface DeskProps {
  readonly items: readonly SupplierItem[];
  readonly now: Instant;
}

/** What needs the supplier now: what is not submitted first and loudest, then the rest. */
export function SupplierDesk({ items, now }: DeskProps) {
  const on = (shelf: Shelf) => items.filter(({ kind }) => shelfOf(kind) === shelf);
  const [unsent, needs, waiting, letters] = [on("NOT_SUBMITTED"), on("NEEDS_YOU"), on("WAITING"), on("LETTERS")];
  return (
    <>
      {unsent.length > 0 && <NotSubmitted items={unsent} now={now} />}
      <h2 className="govuk-heading-m">Needs you</h2>
      {needs.length > 0 ? <Tasks items={needs} now={now} /> : <NothingNeedsYou isLoudAbove={unsent.length > 0} />}
      {waiting.length > 0 && (
        <>
          <h2 className="govuk-heading-m">With the council</h2>
          <Tasks items={waiting} now={now} />
        </>
      )}
      {letters.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Letters and decisions</h2>
          <ul className="govuk-list govuk-list--spaced">
            {letters.map((item) => (
              <li key={item.id}>
                <TaskLink item={item} />
                <div>{ukDateTime(item.at)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A bid that is written and not submitted is not a bid: this cannot be missed (Helioperations v WYCA). */
function NotSubmitted({ items, now }: DeskProps) {
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

function Tasks({ items, now }: DeskProps) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {items.map((item) => (
        <li key={`${item.kind} ${item.id}`}>
          <TaskLink item={item} />
          {item.kind !== "NO_SETTINGS" && (
            <div>
              {item.at >= now ? "Closes" : "Closed"} <Deadline at={item.at} now={now} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function TaskLink({ item }: { readonly item: SupplierItem }) {
  const { text, href } = supplierTask(item);
  return (
    <a className="govuk-link" href={href}>
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
