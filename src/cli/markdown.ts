/** A cell says `|` and line breaks without breaking its row. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table of Markdown. Throws where a row is not as long as the head: a broken promise of ours. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  for (const cells of rows)
    if (cells.length !== head.length) throw new Error(`A row of ${cells.length} cells under ${head.join(', ')}.`);
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A heading and what stands under it. */
export const section = (depth: number, title: string, ...parts: readonly string[]): string =>
  [`${'#'.repeat(depth)} ${title}`, ...parts].join('\n\n');
