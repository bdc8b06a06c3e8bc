import { ukDate } from "~/core/time";
import { SummaryList } from "~/ui/summary-list";
import { connectedInWords, connectedKindNames, type Connected } from "../rules/connected";

/** Who was connected when something was signed, as it was signed. */
export function ConnectedCard({ connected }: { readonly connected: readonly Connected[] }) {
  return (
    <SummaryList
      card={{ title: "People and companies behind it" }}
      rows={
        connected.length === 0
          ? [{ key: "Named", value: "Nobody" }]
          : connected.map((one) => ({ key: one.name, value: <ConnectedText {...one} /> }))
      }
    />
  );
}

function ConnectedText(one: Connected) {
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{connectedKindNames[one.kind]}</p>
      {connectedInWords(one)}
    </>
  );
}

interface OwnConnectedProps {
  readonly rows: readonly (Connected & { readonly connectedId: string; readonly endedOn: string | null })[];
  /** Left out where the reader may not change them. */
  readonly address: string | undefined;
}

/** The organisation's own, with what can be done. */
export function OwnConnected({ rows, address }: OwnConnectedProps) {
  return (
    <SummaryList
      rows={rows.map((one) => ({
        key: one.name,
        value: (
          <>
            <ConnectedText {...one} />
            {one.endedOn !== null && <> until {ukDate(one.endedOn)}</>}
          </>
        ),
        ...(address === undefined || one.endedOn !== null
          ? {}
          : {
              actions: [
                { href: `${address}/${one.connectedId}/edit`, text: "Change", hiddenText: one.name },
                { href: `${address}/${one.connectedId}/end`, text: "Not any more", hiddenText: one.name },
              ],
            }),
      }))}
    />
  );
}
