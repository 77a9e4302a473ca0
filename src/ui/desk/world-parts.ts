import type { ResolvedScenario } from '#engine';

const isAnything = (part: object): boolean => Object.keys(part).length > 0;

/** Whether anything can be tabled in a world: without issues there is no table to sit at. */
export const hasTable = ({ issues }: ResolvedScenario): boolean => isAnything(issues);

/** Whether a seat ever has orders to give: keys that it shares, staff to hold back, promises that fall due. */
export const hasOrders = ({ slots, reflexes, issues }: ResolvedScenario): boolean =>
  isAnything(slots) || isAnything(reflexes) || isAnything(issues);

/** Whether moves cost anything that a seat can run out of. */
export const hasPurse = ({ purse }: ResolvedScenario): boolean => purse.cap > 0;

export const hasCharts = ({ charts }: ResolvedScenario): boolean => isAnything(charts);

/** Whether steps are weighed and written down, so that each side has a book. */
export const hasBooks = ({ weighing, ledger }: ResolvedScenario): boolean =>
  isAnything(weighing.receivers) || ledger.length > 0;

/** Whether it is a question in whose world a game is played. */
export const hasRivalWorlds = ({ worldviews }: ResolvedScenario): boolean => Object.keys(worldviews).length > 1;

/** Whether what a party is drawn to be changes anything for a person in its chair: its aims, or what its chart does. */
export const isTemperFelt = ({ aims, ...scenario }: ResolvedScenario, party: string): boolean =>
  (aims[party]?.aims.some(({ byTemper }) => byTemper !== undefined) ?? false) || asksForTemper(scenario, party);

/** Conditions name their party beside their kind, guards of charts among their parameters. */
function asksForTemper(piece: unknown, party: string): boolean {
  if (typeof piece !== 'object' || piece === null) return false;
  const { is, type, params, ...rest } = piece as Readonly<Record<string, unknown>>;
  const asked = type === 'temper-is' ? params : is === 'temper-is' ? rest : null;
  if (typeof asked === 'object' && asked !== null && Reflect.get(asked, 'party') === party) return true;
  return Object.values(piece).some((inner) => asksForTemper(inner, party));
}
