import type { Rules } from '../rules/rules.ts';
import { deedWords } from '../view/fact-views.ts';
import { priceFor } from '../world/books.ts';
import type { Handle, LedgerEntry, World } from '../world/world.ts';

/** What one party did for the other, however often, in the books of both. Struck-off deeds are counted off. */
export interface BilledDeed {
  readonly deed: string;
  /** Key of the deed's name in the words; null where it has none. */
  readonly deedWords: string | null;
  readonly giver: string;
  /** The turns in which it was entered, or struck off again, rising; 0: before the opening. */
  readonly turns: readonly number[];
  /** Points that it adds to what the creditor is owed, by the creditor's own book; negative: it was received. */
  readonly price: number;
  /** The same in the debtor's book: how much of the debt the debtor admits for it. */
  readonly admitted: number;
}

/** What a party thinks that another owes it at the end, and what the other says to that. In points of the books. */
export interface Bill {
  readonly creditor: string;
  /** Null: nobody in particular. */
  readonly debtor: string | null;
  /** By the creditor's own book, above 0. All bills and credits of a party add up to what its card says it is owed. */
  readonly owed: number;
  /** By the debtor's book; 0 or less where the debtor finds that nothing is open. */
  readonly admitted: number;
  /** Every deed between the two, the most disputed first: by how far the books lie apart, then by price. */
  readonly deeds: readonly BilledDeed[];
}

/** With whom an entry stands in a party's book: whom it gave to, or from whom it received. */
const partnerOf = (entry: LedgerEntry, party: Handle): Handle => (entry.giver === party ? entry.to : entry.giver);

/** What an entry adds to what the creditor is owed, in the debtor's own book. */
const admittedFor = (entry: LedgerEntry, creditor: Handle, debtor: Handle): number =>
  entry.giver === creditor || entry.giver === debtor
    ? (entry.prices[debtor] ?? 0) * (entry.giver === creditor ? 1 : -1)
    : 0;

function deedsBetween(entries: readonly LedgerEntry[], creditor: Handle, debtor: Handle, rules: Rules): BilledDeed[] {
  const { deeds, parties } = rules.index;
  const lines = new Map<string, BilledDeed>();
  for (const entry of entries) {
    const key = `${entry.giver}/${entry.deed}`;
    const line = lines.get(key);
    lines.set(key, {
      deed: entry.deed < 0 ? '' : deeds.id(entry.deed),
      deedWords: deedWords(rules, entry.deed),
      giver: parties.id(entry.giver),
      turns: [...new Set([...(line?.turns ?? []), entry.turn])],
      price: (line?.price ?? 0) + priceFor(entry, creditor),
      admitted: (line?.admitted ?? 0) + admittedFor(entry, creditor, debtor),
    });
  }
  const gap = ({ price, admitted }: BilledDeed): number => Math.abs(price - admitted);
  return [...lines.values()]
    .filter(({ price, admitted }) => price !== 0 || admitted !== 0)
    .toSorted((a, b) => gap(b) - gap(a) || Math.abs(b.price) - Math.abs(a.price));
}

/**
 * Who is owed what by whom as a world stands, by each creditor's own book, the largest bill first. Only what is open: a
 * party that thinks itself paid, or in debt, sends no bill.
 */
export function billsOf(world: World, rules: Rules): readonly Bill[] {
  const { parties } = rules.index;
  const handles = parties.ids.map((_, handle) => handle);
  const bills = handles.flatMap((creditor) =>
    [...handles, -1].flatMap((debtor): Bill[] => {
      const entries = world.ledger.filter(
        (entry) => partnerOf(entry, creditor) === debtor && (entry.giver === creditor || entry.prices[creditor] !== 0),
      );
      const deeds = deedsBetween(entries, creditor, debtor, rules);
      const owed = deeds.reduce((sum, { price }) => sum + price, 0);
      const admitted = deeds.reduce((sum, line) => sum + line.admitted, 0);
      if (owed <= 0) return [];
      return [
        { creditor: parties.id(creditor), debtor: debtor < 0 ? null : parties.id(debtor), owed, admitted, deeds },
      ];
    }),
  );
  return bills.toSorted((a, b) => b.owed - a.owed);
}
