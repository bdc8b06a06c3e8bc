import type { ReactNode } from "react";
import { Fragment } from "react";
import type { Result } from "~/core/result";
import type { SummaryActionProps } from "~/ui/summary-action";
import { SummaryList } from "~/ui/summary-list";
import {
  addressLines,
  checkCharityNumber,
  checkCompanyNumber,
  checkVatNumber,
  legalFormNames,
  sizeNames,
  type LegalForm,
  type Size,
} from "../rules/settings";

export interface SupplierOnPage {
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly companyNumber: string | null;
  readonly charityNumber: string | null;
  readonly vatNumber: string | null;
  readonly addressLine1: string;
  readonly addressLine2: string | null;
  readonly town: string;
  readonly postcode: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
  readonly size: Size;
  readonly vcse: boolean;
}

interface OrganisationFactsProps {
  readonly supplier: SupplierOnPage;
  readonly card?: { title: string; actions?: SummaryActionProps[] };
}

export function OrganisationFacts({ supplier, card }: OrganisationFactsProps) {
  const { companyNumber, charityNumber, vatNumber } = supplier;
  return (
    <SummaryList
      card={card}
      rows={[
        { key: "Name", value: supplier.name },
        { key: "Kind", value: legalFormNames[supplier.legalForm] },
        { key: "Company number", value: numberShown(companyNumber, checkCompanyNumber) },
        { key: "Charity number", value: numberShown(charityNumber, checkCharityNumber) },
        { key: "VAT number", value: numberShown(vatNumber, checkVatNumber) },
        { key: "Address", value: <AddressLines address={supplier} /> },
        { key: "E-mail", value: supplier.contactEmail },
        { key: "Phone", value: supplier.contactPhone ?? "Not provided" },
        { key: "Size", value: sizeNames[supplier.size] },
        { key: "Voluntary, community or social enterprise", value: supplier.vcse ? "Yes" : "No" },
      ]}
    />
  );
}

/** A number that was confirmed although its form is unknown says so to whoever relies on it. */
export function numberShown(number: string | null, check: (text: string) => Result<string, unknown>): ReactNode {
  if (number === null) return "Not provided";
  if (check(number).ok) return number;
  return (
    <>
      {number}
      <br />
      <span className="govuk-hint">This number has an unusual form. It was confirmed when it was typed.</span>
    </>
  );
}

export function AddressLines({ address }: { readonly address: Parameters<typeof addressLines>[0] }) {
  return addressLines(address).map((line, place) => (
    <Fragment key={place}>
      {place > 0 && <br />}
      {line}
    </Fragment>
  ));
}
