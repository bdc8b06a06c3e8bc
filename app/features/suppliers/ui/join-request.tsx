import { supplierRoles } from "~/core/actor";
import type { FormState } from "~/core/form-state";
import { roleChoices } from "~/features/accounts/ui/role-words";
import { Button, ButtonGroup } from "~/ui/button";
import { Checkboxes } from "~/ui/checkboxes";
import { Page } from "~/ui/page";
import { SummaryList } from "~/ui/summary-list";
import { WarningText } from "~/ui/warning-text";
import { Preserved } from "~/ui/preserved";
import type { SeenJoinRequest } from "../rules/join-requests";
import { JoinRequestTag } from "./join-request-tag";

interface JoinRequestProps {
  readonly address: string;
  readonly back: string;
  readonly name: string;
  readonly seen: SeenJoinRequest;
  /** While it waits. */
  readonly waiting: { readonly email: string; readonly note: string | null; readonly until: string } | undefined;
  readonly asked: string;
  /** Who answered it or took it back, and when. */
  readonly decided: { readonly by: string; readonly at: string } | undefined;
  readonly form: FormState;
}

/** One person who asks to join: who it is and what they say, and the answer. */
export function JoinRequest({ address, back, name, seen, waiting, asked, decided, form }: JoinRequestProps) {
  return (
    <Page title={`${name} asks to join`} back={{ href: back }} errors={form.errors}>
      <SummaryList
        rows={[
          { key: "Name", value: name },
          ...(waiting === undefined ? [] : [{ key: "E-mail", value: waiting.email }]),
          { key: "Asked", value: asked },
          ...(waiting === undefined ? [] : [{ key: "Answer by", value: waiting.until }]),
          ...(waiting === undefined || waiting.note === null
            ? []
            : [{ key: "What they say", value: <Preserved>{waiting.note}</Preserved> }]),
          { key: "How it stands", value: <JoinRequestTag seen={seen} /> },
          ...(decided === undefined ? [] : [{ key: "Decided", value: `${decided.by}, ${decided.at}` }]),
        ]}
      />
      {waiting !== undefined && <Answer address={address} form={form} />}
    </Page>
  );
}

function Answer({ address, form }: Pick<JoinRequestProps, "address" | "form">) {
  return (
    <>
      <WarningText>
        Say yes only if you know this person. Anybody can find the number of an organisation and ask.
      </WarningText>
      <form method="post" noValidate>
        <Checkboxes
          name="roles"
          legend="What may they do?"
          hint="Choose one or more. You can change this later."
          state={form}
          items={roleChoices(supplierRoles)}
        />
        <ButtonGroup>
          <Button preventDoubleClick>Let them in</Button>
          <a className="govuk-link" href={`${address}/decline`}>
            Say no
          </a>
        </ButtonGroup>
      </form>
    </>
  );
}
