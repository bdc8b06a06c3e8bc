import type { BidTask } from "../rules/draft";

/** What must be there before the bid can be submitted, each with its way there. */
export function Unfinished({ address, tasks }: { readonly address: string; readonly tasks: readonly BidTask[] }) {
  return (
    <>
      <p className="govuk-body">Before you can submit:</p>
      <ul className="govuk-list govuk-list--bullet">
        {tasks.map((task) => {
          const { path, text } = stepOf(task);
          return (
            <li key={path}>
              <a className="govuk-link" href={`${address}/${path}`}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function stepOf(task: BidTask): { path: string; text: string } {
  switch (task.part) {
    case "SETTINGS":
      return {
        path: "settings",
        text:
          task.status === "PROBLEM" ? "Choose your settings again: one is not invited any more" : "Name your settings",
      };
    case "ANSWER":
      return { path: `answers/${task.criterionId}`, text: `Answer “${task.title}”` };
    case "PRICE":
      return { path: "price", text: "Enter your price" };
    case "PLEDGES":
      return { path: "pledges", text: "Look at your pledges" };
    case "FILES":
      return { path: "files", text: "Look at your files" };
  }
}
