/**
 * Rows for statements of at most `most` each, in their order. PostgreSQL takes 65,535 values in one statement: a thousand
 * rows of up to 65 columns always fit.
 */
export function inBatches<Row>(rows: readonly Row[], most = 1000): Row[][] {
  const batches: Row[][] = [];
  for (let start = 0; start < rows.length; start += most) batches.push(rows.slice(start, start + most));
  return batches;
}
