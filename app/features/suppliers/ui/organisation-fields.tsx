import type { FormState, FormValues } from "~/core/form-state";
import type { Result } from "~/core/result";
import { Checkboxes } from "~/ui/checkboxes";
import { Radios } from "~/ui/radios";
import { TextInput } from "~/ui/text-input";
import {
  checkCharityNumber,
  checkCompanyNumber,
  checkVatNumber,
  legalFormNames,
  legalForms,
  sizeNames,
  sizes,
} from "../rules/settings";
import { AddressFields } from "./address-fields";
import type { SupplierOnPage } from "./organisation-facts";
import { NumberField } from "./number-field";

/** What is asked of an organisation, when it registers and when it changes. */
export function OrganisationFields({ state }: { state: FormState }) {
  return (
    <>
      <TextInput
        name="name"
        label="Full name of your organisation"
        hint="As it is registered, like Larch House Ltd. A sole trader gives their own name."
        state={state}
        autoComplete="organization"
        spellCheck={false}
      />
      <Radios
        name="legalForm"
        legend="What kind of organisation is it?"
        state={state}
        items={legalForms.map((value) => ({ value, text: legalFormNames[value] }))}
      />
      <h2 className="govuk-heading-m">Numbers</h2>
      <p className="govuk-body">
        We use these to tell organisations apart. Spaces and small letters do not matter. Leave empty what you do not
        have.
      </p>
      <NumberField
        name="companyNumber"
        label="Company number"
        hint="Companies and CICs have one. It has 8 characters, like 01234567 or SC123456."
        state={state}
      />
      <NumberField
        name="charityNumber"
        label="Charity number"
        hint="It has 6 or 7 digits. In Scotland it starts with SC, in Northern Ireland with NIC."
        state={state}
      />
      <NumberField
        name="vatNumber"
        label="VAT number (if you have one)"
        hint="It has 9 digits. You may put GB before them."
        state={state}
      />
      <AddressFields legend="Address" state={state} own />
      <h2 className="govuk-heading-m">Contact</h2>
      <TextInput
        name="contactEmail"
        label="E-mail address for your organisation"
        hint="Councils write to this address."
        state={state}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <TextInput
        name="contactPhone"
        label="Phone number (if you like)"
        state={state}
        type="tel"
        width={20}
        autoComplete="tel"
      />
      <Radios
        name="size"
        legend="How large is your organisation?"
        hint="Count everyone you employ. Fewer than 250 people is small or medium (an SME) if your sales are £44 million a year or less, or what you own is worth £38 million or less. Over both money limits, choose Large."
        state={state}
        items={sizes.map((value) => ({ value, text: sizeNames[value] }))}
      />
      <Checkboxes
        name="vcse"
        legend="Is it a voluntary, community or social enterprise?"
        hint="It is not run by the government, it works for a social purpose, and it puts most of what it earns back into that purpose."
        state={state}
        items={[{ value: "yes", text: "Yes, it is" }]}
      />
    </>
  );
}

/** What is saved, as the form shows it. A number of an unknown form was confirmed once, so its box is ticked. */
export function organisationValues(saved: SupplierOnPage & { readonly version: number }): FormValues {
  return {
    version: String(saved.version),
    name: saved.name,
    legalForm: saved.legalForm,
    ...numberValues("companyNumber", saved.companyNumber, checkCompanyNumber),
    ...numberValues("charityNumber", saved.charityNumber, checkCharityNumber),
    ...numberValues("vatNumber", saved.vatNumber, checkVatNumber),
    addressLine1: saved.addressLine1,
    addressLine2: saved.addressLine2 ?? "",
    town: saved.town,
    postcode: saved.postcode,
    contactEmail: saved.contactEmail,
    contactPhone: saved.contactPhone ?? "",
    size: saved.size,
    vcse: saved.vcse ? "yes" : undefined,
  };
}

export function numberValues(
  name: string,
  number: string | null,
  check: (text: string) => Result<string, unknown>,
): FormValues {
  if (number === null) return {};
  return { [name]: number, ...(check(number).ok ? {} : { [`${name}Checked`]: number }) };
}
