import type { DialSettings, TableAct, TextChoice } from '#engine';

/** The dials of a text as they are shown: where it has an order of its own, nobody's dials made it. */
export const shownDials = ({ opener, grain, gate, sequence }: TextChoice) =>
  sequence === undefined ? { opener, grain, gate } : { opener: null, grain: null, gate };

/** A text with its dials turned. Turning who opens or in how many steps lays its order anew; the gate leaves it. */
export function redialled(text: TextChoice, { opener, grain, gate }: DialSettings): TextChoice {
  const { sequence, clauses, lapse, final, strict, byParts } = text;
  const isGate = gate !== text.gate;
  return {
    ...(isGate && sequence !== undefined ? { opener: text.opener, grain: text.grain, sequence } : { opener, grain }),
    gate,
    ...(clauses !== undefined && { clauses }),
    ...(lapse !== undefined && { lapse }),
    ...(final !== undefined && { final }),
    ...(strict !== undefined && { strict }),
    ...(byParts !== undefined && { byParts }),
  };
}

/** The text in an act at the table, without the act. */
export const textOf = ({
  act: _act,
  package: _package,
  public: _public,
  ...text
}: Extract<TableAct, { act: 'table' }>): TextChoice => text;
