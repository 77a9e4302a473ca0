/** The paper and ink of the page (src/ui/style/theme.css), for a file that stands alone. A test holds them together. */
const LIGHT =
  '--paper: #ebe5d6; --sheet: #faf6ec; --sheet-under: #f3eddf; --ink: #22292b; --ink-soft: #555c59; --rule: #d3cbb8; --rule-strong: #8b866f; --accent: #97370f;';
const DARK =
  '--paper: #0e1315; --sheet: #181f22; --sheet-under: #12181b; --ink: #e8e3d6; --ink-soft: #aeb0a6; --rule: #333c3f; --rule-strong: #7d8581; --accent: #ea9d6e;';

/** Which variables figures take in each light. */
export interface FigureInks {
  readonly light: string;
  readonly dark: string;
  readonly print: string;
}

/** The style of a report: one column of a sheet, figures as wide as it, tables that scroll in their own place; black on white on paper. */
export const reportStyle = ({ light, dark, print }: FigureInks): string => `
:root { color-scheme: light dark; ${LIGHT} ${light}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Noto Serif", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", system-ui, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
@media (prefers-color-scheme: dark) { :root { ${DARK} ${dark} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1rem/1.55 var(--sans); }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; padding: .5rem 1rem; background: var(--sheet); }
header, main, footer { max-inline-size: 50rem; margin-inline: auto; padding: 1.5rem clamp(1.5rem, 4vw, 2.5rem); background: var(--sheet); }
header { margin-block-start: clamp(0rem, 3vw, 2rem); border-block-start: 6px double var(--ink); padding-block-end: .5rem; }
main { padding-block-start: 1px; }
section:first-child > h2 { margin-block-start: .5rem; }
footer { margin-block-end: clamp(0rem, 3vw, 2rem); border-block-start: 1px solid var(--rule-strong); color: var(--ink-soft); font-size: .9375rem; }
.label { margin: 0; color: var(--ink-soft); font-size: .875rem; letter-spacing: .04em; }
h1 { margin: .25rem 0 .75rem; font: 500 clamp(1.625rem, 4vw, 2.25rem)/1.2 var(--serif); text-wrap: balance; }
h2 { margin: 2.5rem 0 .75rem; padding-block-start: .75rem; border-block-start: 1px solid var(--rule-strong); font: 600 1.5rem/1.25 var(--serif); }
h3 { margin: 2rem 0 .5rem; font: 600 1.1875rem/1.3 var(--serif); }
p, dl, ul { margin: .5rem 0; max-inline-size: 68ch; }
.stamp { display: inline-block; margin: .25rem 0; padding: .125rem .5rem; border: 1.5px solid var(--accent); color: var(--accent); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; font-size: .9375rem; }
nav a { display: inline-block; padding-block: .25rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .25rem 1rem; padding-block: .3125rem; border-block-end: 1px solid var(--rule); }
dl { max-inline-size: none; }
dt { color: var(--ink-soft); }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 400 .875em/1.4 var(--mono); overflow-wrap: anywhere; }
figure { margin: 1.25rem 0 2rem; }
figcaption { margin-block-end: .5rem; max-inline-size: 68ch; font-size: .9375rem; }
figcaption strong { display: block; font: 600 1.0625rem/1.35 var(--serif); }
.narrow { display: none; }
.withheld { padding: .75rem 1rem; border-inline-start: 3px solid var(--rule-strong); background: var(--sheet-under); }
details { margin-block-start: .375rem; font-size: .9375rem; }
summary { display: inline-block; padding: .25rem 0; color: var(--accent); cursor: pointer; text-decoration: underline; }
.scroll { overflow: auto; max-block-size: 26rem; border-block: 1px solid var(--rule); background-color: var(--sheet); background-repeat: no-repeat;
  --edge: color-mix(in srgb, var(--ink) 45%, transparent);
  background-image: linear-gradient(to right, var(--sheet) 40%, transparent), linear-gradient(to left, var(--sheet) 40%, transparent), linear-gradient(to right, var(--edge), transparent), linear-gradient(to left, var(--edge), transparent);
  background-position: left, right, left, right; background-size: 2.5rem 100%, 2.5rem 100%, .75rem 100%, .75rem 100%;
  background-attachment: local, local, scroll, scroll; }
.wholly .scroll { max-block-size: none; }
table { border-collapse: collapse; inline-size: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { padding: .375rem .5rem; text-align: start; color: var(--ink-soft); }
th, td { padding: .3125rem .5rem; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: baseline; }
thead th { position: sticky; inset-block-start: 0; background: var(--sheet-under); }
tbody th { font-weight: 500; }
@media (max-width: 47.9375em) {
  .wide { display: none; } .narrow { display: block; }
  dl > div { grid-template-columns: 1fr; gap: 0; }
}
@media screen and (max-width: 47.9375em) {
  .wholly :is(table, caption, tbody, tr, th, td) { display: block; }
  .wholly thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .wholly tr { padding-block: .5rem; border-block-end: 1px solid var(--rule-strong); }
  .wholly :is(th, td) { border: 0; padding-block: .125rem; }
  .wholly tbody th { font-weight: 600; }
  .wholly [data-head]::before { content: attr(data-head) ": "; color: var(--ink-soft); }
}
@page { margin: 14mm 16mm; }
@media print {
  :root, html { color-scheme: light; --paper: #fff; --sheet: #fff; --sheet-under: #fff; --ink: #000; --ink-soft: #333; --rule: #bbb; --rule-strong: #555; --accent: #000; ${print} }
  body { font-size: 10pt; }
  header, main, footer { max-inline-size: none; padding-inline: 0; margin: 0; }
  nav, .skip { display: none; }
  .wide { display: block; } .narrow { display: none; }
  .scroll { overflow: visible; max-block-size: none; background-image: none; }
  thead th { position: static; }
  .wide, figcaption, tr, dl > div { break-inside: avoid; }
  h2, h3, figcaption, summary, caption, thead { break-after: avoid; }
  details:not(.long)::details-content { content-visibility: visible; block-size: auto; }
  summary { color: inherit; text-decoration: none; }
  a { color: inherit; }
}
`;
