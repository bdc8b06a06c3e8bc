import { expect, type Locator, type Page } from "@playwright/test";
import { expectRefusal } from "./hands";

/** A field that was refused: its sentence is in the summary and is read out with the field. */
export async function expectSentence(page: Page, field: Locator, sentence: string): Promise<void> {
  await expectRefusal(page, sentence);
  await expect(field).toHaveAccessibleDescription(new RegExp(`${literally(sentence)}$`, "u"));
}

/** Nothing typed is lost: each field by its label still holds its value. */
export async function expectTyped(page: Page | Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
  }
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
