import { Table } from "~/ui/table";

/** The one cookie there is. */
export function Cookies({ name }: { readonly name: string }) {
  return (
    <>
      <p className="govuk-body">
        A cookie is a small note that a site keeps in your browser. We use one, and only when you sign in.
      </p>
      <Table
        caption="The cookie we use"
        captionHidden
        rowHeader
        columns={[{ text: "Name" }, { text: "What it is for" }, { text: "How long" }]}
        rows={[
          [
            name,
            "It says that it is you who is signed in. Without it you would sign in on every page.",
            "Until you sign out or close the browser. We stop taking it after 12 hours, or when you have not used the portal for 2 hours (30 minutes for people of a council).",
          ],
        ]}
      />
      <p className="govuk-body">You need it to sign in, so we do not ask you about it. The law allows that.</p>
      <h2 className="govuk-heading-m">What we do not do</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>We do not count or follow what you look at.</li>
        <li>We show no advertisements.</li>
        <li>No page asks anything of another company: all letters, pictures and scripts come from us.</li>
        <li>
          We keep nothing else in your browser, but for one thing: while you send a large file, its name and where it is
          going, so that it goes on after a broken connection. It is removed when the file has come.
        </li>
      </ul>
    </>
  );
}
