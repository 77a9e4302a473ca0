import { say } from '#engine';
import type { Carrier, Headline, HeadlineCell, HeadlinePlan } from '#lab';
import { speak } from '../../speak.ts';
import { left, right, tableLines } from '../../table.ts';
import {
  changeCell,
  changeSpanCell,
  columnName,
  plain,
  seatsText,
  type Unit,
  unitOf,
  valueCell,
  worldName,
} from './lab-words.ts';
import type { LabWork } from './lab-work.ts';

/** How the headline is told: the finding, what carries it, then the worlds and the parameters that move it most. */
export function headlineStory(found: Headline, plan: HeadlinePlan, work: LabWork, top: number): readonly string[] {
  const { cells, carriers, column, games, above, below, holdingZero, finding } = found;
  const [carrier] = carriers;
  const unit = unitOf(work.scenario, column);
  return [
    speak(`lab.headline.finding.${finding}`),
    speak('lab.headline.title', {
      name: columnName(work.opened, column) ?? column,
      first: seatsText(plan.first, plan.second),
      second: seatsText(plan.second, plan.first),
      games,
    }),
    speak('lab.headline.sides', { above, below, holdingZero, places: cells.length }),
    ...(carrier === undefined ? [] : [carrierSentence(carrier, unit, work)]),
    '',
    ...worldTable(cells, unit, work),
    '',
    speak('lab.headline.carriers', { top: Math.min(top, carriers.length), all: carriers.length }),
    ...carrierTable(carriers.slice(0, top), unit, work),
    '',
    speak('lab.headline.mark'),
  ];
}

function carrierSentence({ parameter, worldview, low, high, turnsSign }: Carrier, unit: Unit, work: LabWork): string {
  return speak('lab.headline.carried', {
    name: say(work.opened.words, `parameter.${parameter}`),
    id: parameter,
    world: worldName(work.opened, worldview),
    from: plain(low.value ?? 0),
    to: plain(high.value ?? 0),
    atLow: changeCell(unit, low.difference.mean),
    atHigh: changeCell(unit, high.difference.mean),
    turnsSign: String(turnsSign),
  });
}

const mark = (side: number): string => (side === 0 ? '' : '*');
const heads = (...names: readonly string[]) => names.map((name) => right(speak(`lab.head.${name}`)));
const interval = () => left(speak('lab.head.interval'));

function worldTable(cells: readonly HeadlineCell[], unit: Unit, { opened }: LabWork): readonly string[] {
  const rows = cells
    .filter(({ parameter }) => parameter === null)
    .map(({ worldview, difference, side }) => [
      worldName(opened, worldview),
      valueCell(unit, difference.first),
      valueCell(unit, difference.second),
      changeCell(unit, difference.mean),
      mark(side),
      changeSpanCell(unit, difference),
    ]);
  const columns = [left(speak('lab.head.world')), ...heads('first', 'second', 'difference'), left(''), interval()];
  return tableLines(columns, rows);
}

function carrierTable(carriers: readonly Carrier[], unit: Unit, { opened }: LabWork): readonly string[] {
  const rows = carriers.map(({ parameter, worldview, low, high, change, turnsSign }) => [
    parameter,
    worldName(opened, worldview),
    speak('lab.cell.range', { from: plain(low.value ?? 0), to: plain(high.value ?? 0) }),
    changeCell(unit, low.difference.mean) + mark(low.side),
    changeCell(unit, high.difference.mean) + mark(high.side),
    changeCell(unit, change.mean),
    changeSpanCell(unit, change),
    turnsSign ? speak('lab.cell.turns') : '',
  ]);
  const names = ['parameter', 'world', 'range'].map((name) => left(speak(`lab.head.${name}`)));
  return tableLines([...names, ...heads('at-low', 'at-high', 'change'), interval(), left('')], rows);
}
