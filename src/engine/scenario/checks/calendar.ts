import { type Fault, faultAt } from '../fault.ts';
import { itemsOf, type Located, numberOf, textOf, under } from '../located.ts';
import { dayNumber } from '../real-day.ts';
import { phrasesIn } from '../vocabulary.ts';
import type { Check } from './check.ts';

/** Dates exist and follow one another; what is dated by turn falls within the span. */
export const calendarCheck: Check = ({ world, scenario }) => {
  const turns = numberOf(under(scenario, 'turns'));
  return [
    ...spanFaults(scenario),
    ...actFaults(under(scenario, 'acts'), turns),
    ...itemsOf(under(scenario, 'calendar')).flatMap((entry) => turnFaults(under(entry, 'turn'), turns)),
    ...itemsOf(under(scenario, 'joint')).flatMap((joint) => jointFaults(joint, turns)),
    ...[world, scenario]
      .flatMap((file) => [...phrasesIn(file)])
      .filter(({ kind }) => kind === 'turn-within')
      .flatMap(({ map }) => orderFaults(under(map, 'from'), under(map, 'to'))),
  ];
};

function turnFaults(piece: Located | undefined, turns: number | undefined): readonly Fault[] {
  const turn = numberOf(piece);
  if (piece === undefined || turn === undefined || turns === undefined || turn <= turns) return [];
  return [faultAt(piece.at, 'turn-outside', { turn, turns })];
}

/** Acts follow one another, and the last one ends with the scenario. */
function actFaults(acts: Located | undefined, turns: number | undefined): readonly Fault[] {
  const ends = itemsOf(acts);
  const [last] = ends.slice(-1);
  const lastTurn = numberOf(last);
  const rising = ends.slice(1).flatMap((end, place) => {
    const [from, to] = [numberOf(ends[place]), numberOf(end)];
    return from === undefined || to === undefined || from < to
      ? []
      : [faultAt(end.at, 'acts-not-rising', { from, to })];
  });
  if (last === undefined || lastTurn === undefined || turns === undefined || lastTurn === turns) return rising;
  return [...rising, faultAt(last.at, 'acts-end-elsewhere', { last: lastTurn, turns })];
}

/** A key is turned before its occasion is held, or in the same turn. */
const jointFaults = (joint: Located, turns: number | undefined): readonly Fault[] => [
  ...turnFaults(under(joint, 'decidedOn'), turns),
  ...turnFaults(under(joint, 'heldOn'), turns),
  ...orderFaults(under(joint, 'decidedOn'), under(joint, 'heldOn')),
];

function orderFaults(first: Located | undefined, last: Located | undefined): readonly Fault[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  if (last === undefined || from === undefined || to === undefined || from <= to) return [];
  return [faultAt(last.at, 'turns-backwards', { from, to })];
}

/** The last turn begins before the scenario ends; it may be longer than the others. */
function spanFaults(scenario: Located): readonly Fault[] {
  const [opens, ends] = [under(scenario, 'opens'), under(scenario, 'ends')];
  const [first, last] = [opens, ends].map((piece) => dayNumber(textOf(piece) ?? ''));
  const notADay = [opens, ends].flatMap((piece) => {
    const text = textOf(piece);
    const isDay = text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text) || dayNumber(text) !== null;
    return piece === undefined || isDay ? [] : [faultAt(piece.at, 'not-a-day', { date: text })];
  });
  const days = numberOf(under(scenario, 'turnDays'));
  const turns = numberOf(under(scenario, 'turns'));
  if (typeof first !== 'number' || typeof last !== 'number' || ends === undefined) return notADay;
  if (days === undefined || turns === undefined) return notADay;
  const lastTurn = first + days * (turns - 1);
  return last >= lastTurn
    ? notADay
    : [...notADay, faultAt(ends.at, 'span-too-short', { turns, days, short: lastTurn - last })];
}
