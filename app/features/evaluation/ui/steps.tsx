import { Pagination } from "~/ui/pagination";

interface Step {
  readonly criterionId: string;
  readonly bidId: string;
  readonly words: string;
}

interface StepsProps {
  readonly address: string;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** The same question across the bids, then the next question. */
export function Steps({ address, previous, next }: StepsProps) {
  const linkTo = (step: Step | undefined, text: string) =>
    step && { href: `${address}/${step.criterionId}/${step.bidId}`, text, label: step.words };
  return <Pagination previous={linkTo(previous, "Previous answer")} next={linkTo(next, "Next answer")} />;
}
