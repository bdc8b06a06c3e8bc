import type { FormState, FormValues } from "~/core/form-state";
import { Checkboxes } from "~/ui/checkboxes";
import { SummaryList } from "~/ui/summary-list";
import { TextInput } from "~/ui/text-input";

export interface HeaderOnPage {
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly safeguardingLead: string | null;
  readonly insuranceCommitted: boolean | null;
  readonly termsAccepted: boolean | null;
}

/** "Your organisation": asked once in each round. */
export function HeaderFields({ state, forPeople }: { readonly state: FormState; readonly forPeople: boolean }) {
  return (
    <>
      <TextInput
        name="contactName"
        label="Who can we ask about this application?"
        hint="A first and last name."
        state={state}
        autoComplete="name"
        spellCheck={false}
      />
      <TextInput
        name="contactEmail"
        label="Their e-mail address"
        hint="We also send the decisions here."
        state={state}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextInput
        name="contactPhone"
        label="Their phone number (if they have one)"
        state={state}
        type="tel"
        autoComplete="tel"
        width={20}
      />
      {forPeople && (
        <TextInput
          name="safeguardingLead"
          label="Who leads safeguarding in your organisation?"
          hint="The person who makes sure that everyone is kept safe."
          state={state}
          spellCheck={false}
        />
      )}
      <Checkboxes
        name="insuranceCommitted"
        legend="Insurance"
        hint="You do not need it today. It must be in place when a contract starts."
        state={state}
        items={[{ value: "yes", text: "We will have the insurance the council asks for when a contract starts" }]}
      />
      <Checkboxes
        name="termsAccepted"
        legend="Terms"
        state={state}
        items={[{ value: "yes", text: "We accept the terms of this list and will share the information it asks for" }]}
      />
    </>
  );
}

/** What is saved, as the form shows it. */
export function headerValues(saved: HeaderOnPage & { readonly version: number }): FormValues {
  return {
    version: String(saved.version),
    contactName: saved.contactName ?? "",
    contactEmail: saved.contactEmail ?? "",
    contactPhone: saved.contactPhone ?? "",
    safeguardingLead: saved.safeguardingLead ?? "",
    insuranceCommitted: saved.insuranceCommitted === true ? "yes" : undefined,
    termsAccepted: saved.termsAccepted === true ? "yes" : undefined,
  };
}

interface HeaderFactsProps {
  readonly header: HeaderOnPage;
  /** A lot of the round is for care or education of people. */
  readonly forPeople: boolean;
  readonly title: string;
  /** Where it is changed, where it may be. */
  readonly change?: string;
}

export function HeaderFacts({ header, forPeople, title, change }: HeaderFactsProps) {
  const actions =
    change === undefined ? undefined : [{ href: change, text: "Change", hiddenText: "your organisation" }];
  return (
    <SummaryList
      card={{ title, actions }}
      rows={[
        { key: "Person to ask", value: header.contactName ?? "Not provided" },
        { key: "E-mail", value: header.contactEmail ?? "Not provided" },
        { key: "Phone", value: header.contactPhone ?? "Not provided" },
        ...(forPeople ? [{ key: "Safeguarding lead", value: header.safeguardingLead ?? "Not provided" }] : []),
        { key: "Insurance", value: header.insuranceCommitted === true ? "Will be in place" : "Not provided" },
        { key: "Terms", value: header.termsAccepted === true ? "Accepted" : "Not accepted yet" },
      ]}
    />
  );
}
