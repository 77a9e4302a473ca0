import { effectsText, whenText } from '../../../src/engine/index.ts';
import { spanOfTurn } from '../../../src/engine/world/dates.ts';
import { section, table } from '../markdown.ts';
import { evidence, figure, heads, type Speech } from '../speech.ts';

/** The books at the opening, and what each party is owed by its own. */
export function ledgerTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const parties = Object.keys(scenario.parties);
  const rows = scenario.ledger.map((entry) => [
    say('value.named', { name: word(`deed.${entry.deed}`), id: entry.deed }),
    speech.party(entry.giver),
    ...parties.map((party) => figure(entry.prices[party] ?? 0)),
    evidence(entry, speech),
  ]);
  const owed = parties.map((party) =>
    scenario.ledger.reduce((sum, { giver, prices }) => sum + (giver === party ? 1 : -1) * (prices[party] ?? 0), 0),
  );
  return table(
    [
      ...heads(['deed', 'giver'], speech),
      ...parties.map((party) => say('head.book', { party: speech.party(party) })),
      say('head.source'),
    ],
    [...rows, [say('ledger.owed'), say('value.none'), ...owed.map(figure), say('value.none')]],
  );
}

/** Turn by turn: dates, headline, what happens by the calendar. */
export function calendarTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Array.from({ length: scenario.turns }, (_, i) => i + 1).map((turn) => {
    const dates = spanOfTurn(scenario, turn);
    const entries = scenario.calendar.filter((entry) => entry.turn === turn);
    const happens = entries.map((entry) => {
      const what = { entry: entry.entry, effects: effectsText(entry.do, speech), why: word(`rule.${entry.entry}`) };
      return entry.when === undefined
        ? say('calendar.entry', what)
        : say('calendar.conditional', { ...what, when: whenText(entry.when, speech) });
    });
    return [
      figure(turn),
      say('value.span', { low: dates.from, high: dates.to }),
      word(`turn.${turn}.headline`),
      happens.join(' ') || say('value.none'),
      entries.map((entry) => evidence(entry, speech)).join('; ') || say('value.none'),
    ];
  });
  return table(heads(['turn', 'dates', 'headline', 'happens', 'source'], speech), rows);
}

/** Joint decisions: when the keys may be turned, and when the day comes. */
export function occasionTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = scenario.joint.map((joint) => [
    say('value.named', { name: word(`occasion.${joint.occasion}`), id: joint.occasion }),
    word(`slot.${joint.slot}`),
    figure(joint.decidedOn),
    figure(joint.heldOn),
    evidence(joint, speech),
  ]);
  return table(heads(['occasion', 'keys', 'decided', 'day', 'source'], speech), rows);
}

/** One scenario: what it opens with. */
export function scenarioSection(speech: Speech): string {
  const { scenario, say, word } = speech;
  const facts = {
    opens: scenario.opens,
    ends: scenario.ends,
    turns: figure(scenario.turns),
    days: figure(scenario.turnDays),
    parties: scenario.playable.map(speech.party).join(', '),
    settings: Object.entries(scenario.settings)
      .map(([id, value]) => `\`${id}\` ${figure(value)}`)
      .join(', '),
  };
  return section(
    3,
    say('value.named', { name: word(`scenario.${scenario.scenario}.title`), id: scenario.scenario }),
    say(facts.settings === '' ? 'scenario.plain' : 'scenario.with-settings', facts),
    section(4, say('scenario.books'), say('scenario.books-note'), ledgerTable(speech)),
    section(4, say('scenario.calendar'), calendarTable(speech)),
    section(4, say('scenario.occasions'), occasionTable(speech)),
  );
}
