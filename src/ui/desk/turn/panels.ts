/** What can lie open on the desk. On a wide screen cable and map are always in sight; on a phone they are panels too. */
export const PANELS = ['cable', 'map', 'hand', 'table', 'orders', 'guess'] as const;
export type PanelName = (typeof PANELS)[number];
