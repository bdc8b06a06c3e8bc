import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { enterAsSupplier, whoIsHere } from "~/features/accounts/enter.server";
import { findSupplierRecord, listSupplierItems } from "~/features/market/queries/supplier-desk.server";
import { SupplierDesk } from "~/features/market/ui/supplier-desk";
import { mayGiveTasks } from "~/features/tasks/policy";
import { listTasks } from "~/features/tasks/queries.server";
import { dutyOfTask } from "~/features/tasks/rules";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

const title = "What needs you";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

/** Enough for a first screen; the tasks have a page of their own. */
const mostTasks = 10;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const [visitor, items, record, { tasks, next }] = await Promise.all([
    whoIsHere(args),
    listSupplierItems(ctx),
    findSupplierRecord(ctx),
    listTasks(ctx, { whose: "MINE", most: mostTasks }),
  ]);
  return {
    organisation: visitor?.organisation?.name ?? "",
    items,
    record,
    tasks: tasks.map((task) => dutyOfTask(task, ctx.actor)),
    moreTasks: next !== undefined,
    mayGive: mayGiveTasks(ctx.actor),
    now: ctx.now,
  };
}

export default function Desk() {
  const { organisation, ...desk } = useLoaderData<typeof loader>();
  return (
    <Page title={title} caption={organisation} back={{ href: "/", text: "Home" }}>
      <SupplierDesk {...desk} />
    </Page>
  );
}
