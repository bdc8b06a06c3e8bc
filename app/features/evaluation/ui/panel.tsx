import { ukDate, calendarDateOf } from "~/core/time";
import { standingNames, type Standing } from "~/features/competitions/rules/conflicts";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { SummaryList } from "~/ui/summary-list";
import { Table } from "~/ui/table";
import { Tag } from "~/ui/tag";
import type { TagColour } from "~/ui/tag-colours";
import { isScoringSeat, seatNames, type Seat } from "../rules/scoring";

interface PanelProps {
  /** The address of the panel: members are below it. */
  readonly address: string;
  readonly mayArrange: boolean;
  readonly members: readonly {
    readonly memberId: string;
    readonly name: string;
    readonly seat: Seat;
    readonly standing: Standing;
    readonly finished: boolean;
    readonly questions: readonly string[];
  }[];
  readonly left: readonly { readonly name: string; readonly seat: Seat; readonly leftAt: Date }[];
  readonly questions: readonly { readonly title: string; readonly scorers: number; readonly needs: number }[];
}

const standingColours: Record<Standing, TagColour> = {
  NOT_DECLARED: "grey",
  PENDING: "yellow",
  EXCLUDED: "red",
  CLEAR: "green",
};

export function Panel({ address, mayArrange, members, left, questions }: PanelProps) {
  return (
    <>
      {mayArrange && <Button href={`${address}/new`}>Put someone on the panel</Button>}
      {members.length === 0 && (
        <EmptyState text="Nobody is on the panel.">
          <p className="govuk-body">A panel needs a moderator and at least two people who score each question.</p>
        </EmptyState>
      )}
      {members.map((member) => (
        <Member key={member.memberId} address={address} mayArrange={mayArrange} member={member} />
      ))}
      {questions.length > 0 && (
        <Table
          caption="Who scores what"
          captionSize="m"
          columns={[{ text: "Question" }, { text: "People who score it", numeric: true }, { text: "Enough" }]}
          rowHeader
          rows={questions.map(({ title, scorers, needs }) => [
            title,
            scorers,
            scorers >= needs ? "Yes" : `No: it needs ${needs}`,
          ])}
        />
      )}
      {left.length > 0 && (
        <Table
          caption="Left the panel: their scores stay in the record and no longer count"
          captionSize="m"
          columns={[{ text: "Name" }, { text: "Was" }, { text: "Left on" }]}
          rowHeader
          rows={left.map(({ name, seat, leftAt }) => [name, seatNames[seat], ukDate(calendarDateOf(leftAt))])}
        />
      )}
    </>
  );
}

function Member({
  address,
  mayArrange,
  member,
}: Pick<PanelProps, "address" | "mayArrange"> & { readonly member: PanelProps["members"][number] }) {
  const { memberId, name, seat, standing, finished, questions } = member;
  const scores = isScoringSeat(seat);
  const end = { href: `${address}/${memberId}/end`, text: "End appointment", hiddenText: `of ${name}` };
  const give = { href: `${address}/${memberId}`, text: "Change", hiddenText: `questions of ${name}` };
  return (
    <SummaryList
      card={{ title: name, headingLevel: 2, actions: mayArrange ? [end] : [] }}
      rows={[
        { key: "Seat", value: seatNames[seat] },
        { key: "Interests", value: <Tag colour={standingColours[standing]}>{standingNames[standing]}</Tag> },
        ...(scores
          ? [
              {
                key: "Questions",
                value: questions.length === 0 ? "None yet" : questions.join(", "),
                actions: mayArrange && !finished ? [give] : [],
              },
              { key: "Scoring", value: finished ? "Finished" : "Not finished" },
            ]
          : []),
      ]}
    />
  );
}
