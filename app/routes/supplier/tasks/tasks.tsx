import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/core/id";
import { enterAsSupplier } from "~/features/accounts/enter.server";
import { mayFollowTasks, mayGiveTasks } from "~/features/tasks/policy";
import { listTasks } from "~/features/tasks/queries.server";
import { dutyOfTask, endedTask } from "~/features/tasks/rules";
import { TaskLists } from "~/features/tasks/ui/task-lists";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";

const title = "Tasks";
const address = "/supplier/tasks";

export const meta: MetaFunction = () => [{ title: pageTitle(title) }];

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await enterAsSupplier(args);
  const { searchParams } = new URL(args.request.url);
  const asked = searchParams.get("after") ?? undefined;
  const after = isId(asked) ? asked : undefined;
  const mayFollow = mayFollowTasks(ctx.actor);
  const everyone = mayFollow && searchParams.get("whose") === "everyone";
  const over = searchParams.get("show") === "over";
  const { tasks, next } = await listTasks(ctx, {
    whose: everyone ? "EVERYONE" : "MINE",
    ended: over,
    after,
  });

  return {
    open: over ? undefined : tasks.map((task) => dutyOfTask(task, ctx.actor)),
    ended: over ? tasks.flatMap((task) => endedTask(task, ctx.actor) ?? []) : undefined,
    view: [...(over ? ["show=over"] : []), ...(everyone ? ["whose=everyone"] : [])].join("&"),
    ...{ everyone, mayFollow, next, first: after === undefined, now: ctx.now },
    mayGive: mayGiveTasks(ctx.actor),
  };
}

export default function Tasks() {
  const { view, first, next, ...lists } = useLoaderData<typeof loader>();
  const start = view === "" ? address : `${address}?${view}`;
  return (
    <Page title={title} back={{ href: "/supplier" }}>
      <TaskLists address={address} {...lists} />
      <Pagination
        previous={first ? undefined : { href: start, text: "First page" }}
        next={next === undefined ? undefined : { href: `${address}?${view}${view === "" ? "" : "&"}after=${next}` }}
      />
    </Page>
  );
}
