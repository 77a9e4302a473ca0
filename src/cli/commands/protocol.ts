import { OFFER_PROTOCOL, type ProtocolChart } from '#engine';
import type { Voice } from '../voice.ts';
import type { CHART_FORMATS } from './chart.ts';

export interface ProtocolOptions {
  readonly format: (typeof CHART_FORMATS)[number];
}

/** `protocol`: one offer’s life, as XState JSON for any visualiser of XState, or as text that Mermaid draws. */
export function protocol({ format }: ProtocolOptions, voice: Voice): void {
  switch (format) {
    case 'xstate':
      return voice.result(JSON.stringify(OFFER_PROTOCOL, null, 2));
    case 'mermaid':
      return voice.result(protocolMermaid(OFFER_PROTOCOL));
  }
}

/** Mermaid reads a hyphen as the beginning of an arrow. */
const nodeId = (state: string): string => state.replaceAll('-', '_');

/** A flat chart as text of a Mermaid `stateDiagram-v2`, an arrow a transition. */
export function protocolMermaid({ initial, states }: ProtocolChart): string {
  const arrows = Object.entries(states).flatMap(([state, { on = {}, type }]) => [
    ...Object.entries(on).flatMap(([event, list]) =>
      [list].flat().map(({ target, guard }) => {
        const label = guard === undefined ? event : `${event} [${guard.type}]`;
        return `  ${nodeId(state)} --> ${nodeId(target)}: ${label}`;
      }),
    ),
    ...(type === 'final' ? [`  ${nodeId(state)} --> [*]`] : []),
  ]);
  return ['stateDiagram-v2', `  [*] --> ${nodeId(initial)}`, ...arrows].join('\n');
}
