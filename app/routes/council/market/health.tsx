import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { freshForm } from "~/core/form-state";
import { isId } from "~/core/id";
import { calendarDateOf } from "~/core/time";
import { enterAsCouncil } from "~/features/accounts/enter.server";
import { listReaders } from "~/features/lists/policy";
import { findList } from "~/features/lists/queries/lists.server";
import { listLotHealth } from "~/features/market/queries/lot-health.server";
import { listUninvited } from "~/features/market/queries/places.server";
import { firstWithUninvited } from "~/features/market/rules/health";
import { lotsAsked, readHealthQuery } from "~/features/market/rules/health-filters";
import { HealthFilters } from "~/features/market/ui/health-filters";
import { HealthPictures, HealthTable } from "~/features/market/ui/market-health";
import { UninvitedPlaces } from "~/features/market/ui/uninvited-places";
import { needCodes, settingKinds } from "~/features/suppliers/rules/settings";
import { notFound } from "~/platform/respond.server";
import { EmptyState } from "~/ui/empty-state";
import { InsetText } from "~/ui/inset-text";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Market health";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

/** Never invited, by name: enough to act on. */
const mostShown = 50;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsCouncil(args, ...listReaders);
  const { listId } = args.params;
  const list = isId(listId) ? await findList(ctx, listId) : undefined;
  if (list === undefined) throw notFound();
  const { filters, typed, notUnderstood } = readHealthQuery(new URL(args.request.url).searchParams);
  const all = await listLotHealth(ctx, list.listId);
  const waiting = firstWithUninvited(all, mostShown).map(({ code }) => code);
  const uninvited = await listUninvited(ctx, list.listId, waiting, mostShown);
  return {
    listId: list.listId,
    listTitle: list.title,
    kinds: settingKinds.filter((kind) => all.some((lot) => lot.settingKinds.includes(kind))),
    needs: needCodes.filter((need) => all.some((lot) => lot.needs.includes(need))),
    lots: lotsAsked(all, filters).map(
      ({ settingKinds: _kinds, needs: _needs, ageMin: _from, ageMax: _to, ...lot }) => lot,
    ),
    all: all.length,
    typed,
    notUnderstood,
    uninvited: uninvited.map(({ activeSince, ...place }) => ({ ...place, activeSinceOn: calendarDateOf(activeSince) })),
    more: all.reduce((sum, { neverInvited }) => sum + neverInvited, 0) > uninvited.length,
    today: calendarDateOf(ctx.now),
  };
}

export default function Health() {
  const { listId, listTitle, kinds, needs, lots, all, typed, notUnderstood, uninvited, more, today } =
    useLoaderData<typeof loader>();
  const address = `/council/lists/${listId}`;
  return (
    <Page title={title} caption={listTitle} back={{ href: address, text: listTitle }} wide>
      <p className="govuk-body">
        Where this list has too few places, too few bids, or members who wait in vain. Bids are counted once they have
        been opened. Competitions from which you are shut out by an interest are left out of the median.
      </p>
      {all > 1 && <HealthFilters state={freshForm(typed)} kinds={kinds} needs={needs} />}
      {notUnderstood.length > 0 && (
        <InsetText>These were not understood and are not asked: {notUnderstood.join(", ")}.</InsetText>
      )}
      {lots.length > 0 ? (
        <>
          <p className="govuk-body">
            {lots.length === all ? `All ${all} lots.` : `${lots.length} of ${all} lots.`}{" "}
            {lots.length < all && (
              <a className="govuk-link" href={`${address}/health`}>
                Show all
              </a>
            )}
          </p>
          <h2 className="govuk-heading-m">In pictures</h2>
          <HealthPictures lots={lots} today={today} />
          <HealthTable lots={lots} />
        </>
      ) : (
        <EmptyState text={all === 0 ? "This list has no lots yet." : "No lot is like that."}>
          {all > 0 && (
            <p className="govuk-body">
              <a className="govuk-link" href={`${address}/health`}>
                Show all {all} lots
              </a>
            </p>
          )}
        </EmptyState>
      )}
      <h2 className="govuk-heading-m">Never invited</h2>
      <UninvitedPlaces places={uninvited} more={more} />
    </Page>
  );
}
