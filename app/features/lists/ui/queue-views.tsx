import { ViewLinks } from "~/ui/view-links";
import { queueViewNames, queueViews, queueViewSlug, type QueueView } from "../rules/queue-views";

/** The parts of the queue, each a page of its own. */
export function QueueViews({ address, view }: { readonly address: string; readonly view: QueueView }) {
  const choices = queueViews.map((each) => {
    return { href: queueAddress(address, each), text: queueViewNames[each], current: each === view };
  });
  return <ViewLinks label="Parts of the queue" choices={choices} />;
}

export function queueAddress(address: string, view: QueueView, after?: string): string {
  const search = new URLSearchParams({
    ...(view === "ALL" ? {} : { show: queueViewSlug(view) }),
    ...(after === undefined ? {} : { after }),
  }).toString();
  return search === "" ? address : `${address}?${search}`;
}

/** How the conditions of one line stand, the gravest first. */
export function conditionsInWords({ notMet, open }: { readonly notMet: number; readonly open: number }): string {
  const words = [...(notMet === 0 ? [] : [`${notMet} not met`]), ...(open === 0 ? [] : [`${open} to look at`])];
  return words.length === 0 ? "All met" : words.join(", ");
}
