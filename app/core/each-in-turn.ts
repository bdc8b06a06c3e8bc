/**
 * Does the act for each, one after the other, though it fails for some. What failed is thrown together at the end,
 * so that it is logged where the whole is asked for and nothing behind it is left undone.
 */
export async function eachInTurn<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const item of items) {
    try {
      await act(item);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${items.length} failed`);
}
