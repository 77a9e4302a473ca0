import { asMermaid, asXState, type Chart } from '../chart-formats.ts';
import { type OpenedScenario, openScenario } from '../library.ts';
import { unknownId } from '../unknown-id.ts';
import type { Voice } from '../voice.ts';

export const CHART_FORMATS = ['xstate', 'mermaid'] as const;
export interface ChartOptions {
  readonly scenario: string;
  readonly party: string;
  readonly format: (typeof CHART_FORMATS)[number];
}

/** `chart`: one party's chart, as XState JSON for any visualiser of XState, or as text that Mermaid draws. */
export function chart({ scenario, party, format }: ChartOptions, voice: Voice): void {
  const opened = openScenario(scenario);
  const own = chartOf(opened, party);
  switch (format) {
    case 'xstate':
      return voice.result(JSON.stringify(asXState(party, own, opened.words), null, 2));
    case 'mermaid':
      return voice.result(asMermaid(party, own, opened.words));
  }
}

function chartOf({ scenario }: OpenedScenario, party: string): Chart {
  const found = Object.entries(scenario.charts).find(([id]) => id === party)?.[1];
  if (found !== undefined) return found;
  throw unknownId({ key: 'no-chart', id: party, known: Object.keys(scenario.charts), at: `--party ${party}` });
}
