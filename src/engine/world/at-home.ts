import { type Bargain, exposureOf } from './exposure.ts';
import type { Dials } from './world.ts';

/** A text as those at home read it: who promises how much in which coin, and in what order. Parties may be handles or ids. */
export interface TextAtHome<Party> extends Bargain<Party> {
  readonly clauses: readonly { readonly giver: Party; readonly size: number; readonly coin: string }[];
  readonly dials: Pick<Dials, 'opener' | 'grain' | 'gate'>;
}

interface Sizes {
  readonly coins?: readonly string[] | undefined;
}

/** What a red line looks at, as the scenario has it; what is not named does not matter. */
export interface LineAtHome {
  readonly gives?: (Sizes & { readonly most: number }) | undefined;
  readonly gets?: (Sizes & { readonly least: number }) | undefined;
  readonly exposure?: number | undefined;
  readonly beforeTalks?: true | undefined;
}

/** Whether a text, for one of its parties, is what a line forbids; `isTalking` says whether talks are held already. */
export function crosses<Party>(line: LineAtHome, text: TextAtHome<Party>, party: Party, isTalking: boolean): boolean {
  const own = text.sides[0].includes(party) ? text.sides[0] : text.sides[1];
  const sizeOf = (isOwn: boolean, { coins }: Sizes): number => {
    let sum = 0;
    for (const { giver, coin, size } of text.clauses)
      if (own.includes(giver) === isOwn && coins?.includes(coin) !== false) sum += size;
    return sum;
  };
  if (line.beforeTalks === true && (isTalking || text.dials.gate !== 'before-talks')) return false;
  if (line.gives !== undefined && sizeOf(true, line.gives) <= line.gives.most) return false;
  if (line.gets !== undefined && sizeOf(false, line.gets) >= line.gets.least) return false;
  return line.exposure === undefined || exposureOf(party, text, text.dials) > line.exposure;
}
