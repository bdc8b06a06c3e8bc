import { Preserved } from "~/ui/preserved";

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/u;

/** A mail as it was written, its addresses to press. Those of the portal itself are opened here. */
export function MailText({ text, publicUrl }: { readonly text: string; readonly publicUrl: string }) {
  return (
    <Preserved>
      {text.split(address).map((part, place) =>
        place % 2 === 1 ? (
          <a
            key={place}
            className="govuk-link"
            href={part.startsWith(`${publicUrl}/`) ? part.slice(publicUrl.length) : part}
          >
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </Preserved>
  );
}
