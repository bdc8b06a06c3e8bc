import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { freshForm, type FormValues } from "~/core/form-state";
import { enterAsPublic } from "~/features/accounts/enter.server";
import { listNoticeChoices, nameOfBuyer } from "~/features/market/queries/notice-choices.server";
import { listNotices } from "~/features/market/queries/notices.server";
import { understandSearch } from "~/features/market/queries/understood.server";
import { categories } from "~/features/market/rules/categories";
import { filterWords, leftOutSentence, widenedWords } from "~/features/market/rules/filter-words";
import {
  activeFilters,
  loosenings,
  noticeboardAddress,
  readNoticeboardQuery,
} from "~/features/market/rules/notice-filters";
import { noticeKeyText } from "~/features/market/rules/notices";
import { readerOf } from "~/features/market/rules/standing";
import { NoticeFilters } from "~/features/market/ui/notice-filters";
import { ActiveFilters, NoticesFound, Understanding } from "~/features/market/ui/notices-found";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "Noticeboard";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle(data?.searched === undefined ? title : `${data.searched}: ${title.toLowerCase()}`) },
];

export const handle = { cached: "ALL" };

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsPublic(args);
  const { filters, after, notUnderstood } = readNoticeboardQuery(new URL(args.request.url).searchParams);
  const { search } = filters;
  const [choices, buyerName, { notices, next }] = await Promise.all([
    listNoticeChoices(ctx, categories),
    filters.buyer === undefined ? undefined : nameOfBuyer(ctx, filters.buyer),
    understandSearch(ctx, search?.terms ?? []).then((terms) => listNotices(ctx, filters, { terms, after })),
  ]);
  const active = activeFilters(filters);
  return {
    notices,
    choices,
    chosenBuyer:
      filters.buyer === undefined || buyerName === undefined ? undefined : { id: filters.buyer, name: buyerName },
    searched: search?.text,
    chosen: valuesOf(active),
    filters: loosenings(active).map(({ without, ...filter }) => ({ text: filterWords(filter, buyerName), without })),
    understanding: {
      notUnderstood,
      leftOut: search?.leftOut.map(leftOutSentence) ?? [],
      widened: search === undefined ? [] : widenedWords(search),
    },
    firstPage: after === undefined ? undefined : noticeboardAddress(active),
    nextPage: next === undefined ? undefined : noticeboardAddress(active, noticeKeyText(next)),
    reader: readerOf(ctx.actor),
    now: ctx.now,
  };
}

function valuesOf(active: ReturnType<typeof activeFilters>): FormValues {
  const values: Record<string, string[]> = {};
  for (const { name, value } of active) values[name] = [...(values[name] ?? []), value];
  return values;
}

export default function Noticeboard() {
  const { choices, chosen, chosenBuyer, filters, understanding, ...found } = useLoaderData<typeof loader>();
  return (
    <Page title={title} back={{ href: "/", text: "Home" }} wide>
      <p className="govuk-body">Lists to join, and work to bid for. What closes soonest comes first.</p>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-third">
          <NoticeFilters state={freshForm(chosen)} chosenBuyer={chosenBuyer} {...choices} />
        </div>
        <div className="govuk-grid-column-two-thirds">
          <ActiveFilters filters={filters} />
          <Understanding {...understanding} />
          <NoticesFound filters={filters} {...found} />
        </div>
      </div>
    </Page>
  );
}
