/** What the page and its laboratory say to each other. */
export type { Difference, Plan, RowsPlayed, RowsTask, RowTable, Split } from '#lab';
