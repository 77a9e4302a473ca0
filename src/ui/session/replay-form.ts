import { type FactView, isSeed, REPLAY_FORMAT, type Replay, schoolOf } from '#engine';

/**
 * The form of a replay, read by hand: the schema library is too heavy for a page. What it says is not judged here;
 * playing it again judges it. Returns null, where the form is not that of a replay, older formats included.
 */
export function replayFrom(data: unknown): Replay | null {
  if (!isTable(data) || !isReplay(data)) return null;
  // Before format 2 nothing could be off, and a worldview was the name of one school.
  const replay = data as unknown as Omit<Replay, 'off' | 'injects'> & Partial<Pick<Replay, 'off' | 'injects'>>;
  const { worldview, facts, off = [], injects = [] } = replay;
  return {
    ...replay,
    format: REPLAY_FORMAT,
    off,
    injects,
    worldview: typeof worldview === 'string' ? schoolOf(worldview) : worldview,
    facts: Object.fromEntries(Object.entries(facts).map(([turn, told]) => [turn, told.map(factFrom)])),
  };
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isList = (value: unknown, is: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isTableOf = (value: unknown, is: (entry: unknown) => boolean): boolean =>
  isTable(value) && Object.values(value).every(is);
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);

const isWorldview = (value: unknown): boolean =>
  isText(value) || (isTable(value) && isText(value['physics']) && isText(value['tempers']));
const isSeat = (value: unknown): boolean => isTable(value) && (value['human'] === true || isText(value['strategy']));
const isLuck = (value: unknown): boolean =>
  isTable(value) && isWhole(value['fromTurn']) && isText(value['seed']) && isSeed(value['seed']);
const isFork = (value: unknown): boolean => isTable(value) && isText(value['parent']) && isWhole(value['turn']);
const isInject = (value: unknown): boolean => isTable(value) && value['inject'] === 'adjourn' && isWhole(value['turn']);
const isFact = (value: unknown): boolean =>
  isTable(value) && isWhole(value['id']) && isText(value['fact']) && isWhole(value['turn']);

function isMoves(value: Table): boolean {
  return (
    isList(value['moves'], isText) &&
    isTableOf(value['keys'], isText) &&
    isList(value['restrain'], isText) &&
    isTableOf(value['steps'], isText) &&
    isOptional(value['disputes'], (entry) => isTableOf(entry, isText)) &&
    (value['table'] === null || isTable(value['table'])) &&
    (value['guess'] === null || isText(value['guess']))
  );
}

function isDecision(value: unknown): boolean {
  if (!isTable(value)) return false;
  return value['kind'] === 'moves' ? isMoves(value) : value['kind'] === 'answers' && isList(value['answers'], isTable);
}

const isReason = (value: unknown): boolean =>
  isTable(value) &&
  isText(value['code']) &&
  isTableOf(value['params'], (param) => isText(param) || typeof param === 'number');

const isDecided = (value: unknown): boolean =>
  isTable(value) &&
  isWhole(value['turn']) &&
  (value['stage'] === 'moves' || value['stage'] === 'answers') &&
  isWhole(value['exchange']) &&
  isTableOf(value['by'], isDecision) &&
  isTable(value['notes']) &&
  isOptional(value['reasons'], (reasons) => isTableOf(reasons, (told) => isList(told, isReason)));

function isReplay(data: Table): boolean {
  return (
    (data['format'] === 1 || data['format'] === REPLAY_FORMAT) &&
    [data['rulesVersion'], data['scenario'], data['rulesHash']].every(isText) &&
    isWorldview(data['worldview']) &&
    isTableOf(data['parameters'], (value) => typeof value === 'number') &&
    isOptional(data['off'], (off) => isList(off, isText)) &&
    isTableOf(data['seats'], isSeat) &&
    isList(data['luck'], isLuck) &&
    isOptional(data['fork'], isFork) &&
    isList(data['decisions'], isDecided) &&
    isOptional(data['injects'], (injects) => isList(injects, isInject)) &&
    isList(data['fingerprints'], isText) &&
    isTableOf(data['facts'], (told) => isList(told, isFact))
  );
}

/** Whatever a stranger left out or wrote otherwise is not told. */
function factFrom(told: FactView): FactView {
  const text = (value: unknown): string | null => (isText(value) ? value : null);
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const { id, fact, turn, because, claims } = told;
  return {
    id,
    fact,
    turn,
    severity: number(told.severity),
    size: number(told.size),
    by: text(told.by),
    about: text(told.about),
    coin: text(told.coin),
    deed: text(told.deed),
    deedWords: text(told.deedWords),
    rule: text(told.rule),
    ruleWords: text(told.ruleWords),
    because: isWhole(because) ? because : null,
    claims: Array.isArray(claims) ? claims.filter(isText) : [],
    source: text(told.source),
  };
}
