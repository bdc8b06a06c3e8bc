import { z } from "zod";
import { choice, email, maybeTicked, optionalText, shortText } from "~/core/fields";
import {
  checkCharityNumber,
  checkCompanyNumber,
  checkVatNumber,
  legalForms,
  numberNeeded,
  sizes,
  tidyNumber,
  tidyVatNumber,
} from "../rules/settings";
import { address } from "./address";
import { confirmed, judgeNumber, kept, number } from "./numbers";

const phone = optionalText({ length: 40, sentence: "A phone number must be 40 characters or fewer" })
  .refine((typed) => typed === undefined || typed.replace(/\D/gu, "").length >= 7, {
    error: "Enter a phone number with its area code, like 020 7946 0000, or leave this empty",
  })
  .transform((typed) => typed ?? null);

const numbers = {
  companyNumber: {
    check: checkCompanyNumber,
    tidy: tidyNumber,
    form: "a company number, which has 8 characters, like 01234567 or SC123456",
  },
  charityNumber: {
    check: checkCharityNumber,
    tidy: tidyNumber,
    form: "a charity number, which has 6 or 7 digits, like 1234567, SC012345 or NIC123456",
  },
  vatNumber: {
    check: checkVatNumber,
    tidy: tidyVatNumber,
    form: "a VAT number, which has 9 digits, like 123 4567 82",
  },
} as const;

/** The organisation's page: registering it and changing it. */
export const supplierForm = z
  .object({
    name: shortText("the full name of your organisation"),
    legalForm: choice(legalForms, "Choose what kind of organisation it is"),
    companyNumber: number,
    companyNumberChecked: confirmed,
    charityNumber: number,
    charityNumberChecked: confirmed,
    vatNumber: number,
    vatNumberChecked: confirmed,
    ...address,
    contactEmail: email,
    contactPhone: phone,
    size: choice(sizes, "Choose how large your organisation is"),
    vcse: maybeTicked,
  })
  .superRefine(
    (form, issues) => {
      const legalForm = legalForms.find((word) => word === form.legalForm);
      const needed = legalForm === undefined ? undefined : numberNeeded[legalForm];
      if (needed === "COMPANY" && form.companyNumber === undefined) {
        issues.addIssue({ code: "custom", path: ["companyNumber"], message: "Enter your company number" });
      }
      if (needed === "CHARITY" && form.charityNumber === undefined) {
        issues.addIssue({ code: "custom", path: ["charityNumber"], message: "Enter your charity number" });
      }
      const none = legalForm === "SOLE_TRADER" && typeof form.companyNumber === "string";
      if (none) {
        const message = "A sole trader has no company number. Leave this empty, or choose Company above";
        issues.addIssue({ code: "custom", path: ["companyNumber"], message });
      }
      for (const field of ["companyNumber", "charityNumber", "vatNumber"] as const) {
        if (none && field === "companyNumber") continue;
        const { check, form: words } = numbers[field];
        judgeNumber({ field, typed: form[field], ticked: form[`${field}Checked`], check, form: words }, issues);
      }
    },
    { when: () => true },
  )
  .transform(({ companyNumberChecked, charityNumberChecked, vatNumberChecked, ...details }) => ({
    ...details,
    companyNumber: kept(details.companyNumber, numbers.companyNumber.tidy),
    charityNumber: kept(details.charityNumber, numbers.charityNumber.tidy),
    vatNumber: kept(details.vatNumber, numbers.vatNumber.tidy),
  }));

export type SupplierDetails = z.output<typeof supplierForm>;
