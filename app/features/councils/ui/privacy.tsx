import { Table } from "~/ui/table";
import { WriteTo, type RunBy } from "./contact";

/** What is held about people, read off the tables; what a council decides for itself is said to be its own. */
export function Privacy({ runBy }: { readonly runBy: RunBy | undefined }) {
  return (
    <>
      <p className="govuk-body">
        {runBy === undefined ? "The council that runs this portal" : runBy.name} decides what is kept here about people,
        and why. It is the <strong>controller</strong>. A council that you deal with through the portal is the
        controller of what you send to it.
      </p>
      <h2 className="govuk-heading-m">What we keep about you</h2>
      <Table
        caption="What we keep about you"
        captionHidden
        rowHeader
        columns={[{ text: "What" }, { text: "Why" }, { text: "How long" }]}
        rows={kept.map(({ what, why, howLong }) => [what, why, howLong])}
      />
      <h2 className="govuk-heading-m">What we do not keep</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>your password: only a scrambled form of it, which cannot be turned back</li>
        <li>
          the internet address you come from: for up to an hour we keep a scrambled form of it, to count wrong tries
        </li>
        <li>
          what you look at, unless it is about bids or scores, or is not open to you: then a record says who tried
        </li>
      </ul>
      <p className="govuk-body">This portal is not for facts about children or people who get care. Do not send any.</p>
      <h2 className="govuk-heading-m">Who sees it</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>People of your own organisation see your name, your e-mail address and your roles.</li>
        <li>People of a council see who is named in an application or a bid, once they may open it.</li>
        <li>Auditors of the council see the record of what was done.</li>
        <li>A court, or somebody with a right by law, may be given it.</li>
        <li>The public sees the names of organisations and of their settings on a list. It sees no person’s name.</li>
      </ul>
      <p className="govuk-body">
        We do not sell it, and we do not send it to another company. E-mails go through the mail service that the
        council chose.
      </p>
      <h2 className="govuk-heading-m">Why the law allows it</h2>
      <p className="govuk-body">
        Councils buy in the public interest and must follow the law on buying. That law says what must be kept: at least
        three years from the start of a contract.
      </p>
      <h2 className="govuk-heading-m">Your rights</h2>
      <p className="govuk-body">
        You can ask to see what we keep about you, to have it put right, to have it removed, or to object. Some records
        must stay, because the law says so. Write to <WriteTo runBy={runBy} />.
      </p>
      <p className="govuk-body">
        If you are not happy with the answer, you can complain to the{" "}
        <a className="govuk-link" href="https://ico.org.uk/make-a-complaint/">
          Information Commissioner’s Office
        </a>
        .
      </p>
    </>
  );
}

const kept = [
  {
    what: "Your name and e-mail address",
    why: "So that you can sign in, and so that a record says who did what",
    howLong: "As long as the records do in which you are named",
  },
  {
    what: "Your roles at an organisation, and who gave them",
    why: "So that only the right people can act for it",
    howLong: "As long as those records",
  },
  {
    what: "That you are signed in",
    why: "So that you need not sign in on every page",
    howLong: "12 hours at most",
  },
  {
    what: "Links that we sent you",
    why: "So that each works once",
    howLong: "Until you use it or it is too old, 72 hours at most; then a note that it was used stays",
  },
  {
    what: "What you did here, and when",
    why: "So that anyone can check afterwards that all was fair",
    howLong:
      "It is never changed. At least three years from the start of a contract; the council decides how much longer",
  },
  {
    what: "Names in applications, bids and scores",
    why: "So that the council can ask you, and can say who decided what and why",
    howLong: "The same",
  },
  {
    what: "E-mails that we sent you",
    why: "So that a council can show that it told everyone",
    howLong: "The same. A link that works once is wiped when it has left",
  },
] as const;
