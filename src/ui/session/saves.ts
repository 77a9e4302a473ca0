import { type Beginning, type Decision, schoolOf, type Worldview } from '#engine';
import { type FirstKept, isFirstKept } from './first.ts';
import { type HotKept, isHotKept } from './hot-seat/kept.ts';
import type { Named } from './machines-known.ts';

/** A game as the page keeps it: enough to play it again to the same ask, and what a list says of it. */
export interface Save {
  readonly format: 3;
  /** Drawn once a game, so that two games and two tabs never write to one place. */
  readonly id: string;
  readonly scenario: string;
  readonly party: string;
  /** As the person wished it: a half may be `unknown`. */
  readonly worldview: Worldview;
  readonly seed: string;
  /** Who sits opposite where it is not the usual machine; absent or empty where it is everywhere. */
  readonly opposite?: Named;
  /** What was played before this chair was taken over; null in a game from the first turn. */
  readonly beginning: Beginning | null;
  /** What the first ten minutes have to remember; null in any other game. */
  readonly first: FirstKept | null;
  /** What a game of several people on this device has to remember; null in any other. Its seed and decisions are in there. */
  readonly hot: HotKept | null;
  /** True once the person has left the brief. */
  readonly hasBegun: boolean;
  /** True where people rose before the time was up. */
  readonly isAdjourned: boolean;
  /** The person's own; the machines decide again as they did. */
  readonly decisions: readonly Decision[];
  /** Of the world after the last of them: another one means other rules. */
  readonly fingerprint: string;
  /** What lies on the desk and is not sealed yet. */
  readonly draft: Decision | null;
  readonly turn: number;
  /** How it ended; null while it goes on. */
  readonly ending: string | null;
  /** When it was last written, ISO 8601. */
  readonly changed: string;
  /** A finished game's whole replay, packed: it can be watched under later rules too. */
  readonly replay: string | null;
}

/** A save from text, older forms read as this one; null where it is none. */
export function saveFrom(text: string): Save | null {
  try {
    const save: unknown = upgrade(JSON.parse(text));
    return isSave(save) ? save : null;
  } catch {
    return null;
  }
}

/** Before format 3 there was one save, without an id; before format 2 a game was of one school. The earliest of format 3 knew no first games, no hot seats and no games that end early. */
function upgrade(save: unknown): unknown {
  if (!isTable(save)) return save;
  const { format, worldview, decisions } = save;
  if (format === 3) return { first: null, hot: null, isAdjourned: false, ...save };
  if (format !== 1 && format !== 2) return save;
  return {
    ...save,
    first: null,
    hot: null,
    isAdjourned: false,
    format: 3,
    id: 'first',
    worldview: typeof worldview === 'string' ? schoolOf(worldview) : worldview,
    beginning: null,
    draft: null,
    ending: null,
    changed: '',
    replay: null,
    turn: Array.isArray(decisions) ? turnAfter(decisions) : 1,
  };
}

/** Older saves did not say their turn: each decision about moves was one. */
const turnAfter = (decisions: readonly unknown[]): number =>
  decisions.filter((decision) => isTable(decision) && decision['kind'] === 'moves').length + 1;

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (part: unknown): part is string => typeof part === 'string';
const isTextOrNull = (part: unknown): boolean => part === null || isText(part);

function isWorldview(value: unknown): value is Worldview {
  return isTable(value) && isText(value['physics']) && isText(value['tempers']);
}

const isNamed = (value: unknown): boolean => isTable(value) && Object.values(value).every(isText);

function isBeginning(value: unknown): value is Beginning {
  return isTable(value) && Array.isArray(value['decisions']) && Array.isArray(value['luck']) && isTable(value['fork']);
}

function isSave(value: unknown): value is Save {
  if (!isTable(value)) return false;
  const save: Partial<Record<keyof Save, unknown>> = value;
  return (
    save.format === 3 &&
    [save.id, save.scenario, save.party, save.seed, save.fingerprint, save.changed].every(isText) &&
    isWorldview(save.worldview) &&
    (save.opposite === undefined || isNamed(save.opposite)) &&
    (save.beginning === null || isBeginning(save.beginning)) &&
    (save.first === null || isFirstKept(save.first)) &&
    (save.hot === null || isHotKept(save.hot)) &&
    typeof save.hasBegun === 'boolean' &&
    typeof save.isAdjourned === 'boolean' &&
    typeof save.turn === 'number' &&
    (save.draft === null || isTable(save.draft)) &&
    [save.ending, save.replay].every(isTextOrNull) &&
    Array.isArray(save.decisions)
  );
}
