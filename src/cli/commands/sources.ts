import { CARRIER_KINDS, type Carrier } from '../carriers.ts';
import { type ClaimCarried, evidenceOfWorlds, type WorldEvidence } from '../evidence.ts';
import { BASES, judgedShareOf, tallyOf, totalOf } from '../judgement.ts';
import { shelfOf } from '../library.ts';
import { speak } from '../speak.ts';
import type { Voice } from '../voice.ts';

export interface SourcesOptions {
  readonly scenario?: string;
  readonly json?: boolean;
}

/** `sources`: every claim with what carries it, claims that nothing carries, and how much of the figures is judgement. */
export function sources(options: SourcesOptions, voice: Voice): void {
  const worlds = evidenceOfWorlds(shelfOf(options.scenario));
  if (options.json === true) voice.result(JSON.stringify(worlds.map(reportOf), null, 2));
  else for (const line of worlds.flatMap(linesOf)) voice.result(line);
}

/** The ids of carriers by their kind; kinds without any are left out. */
const byKind = (carriers: readonly Carrier[]): Record<string, string[]> =>
  Object.fromEntries(
    CARRIER_KINDS.map(
      (kind) => [kind, carriers.filter((one) => one.kind === kind).map(({ id }) => id)] as const,
    ).filter(([, ids]) => ids.length > 0),
  );

const numbersOf = (carriers: readonly Carrier[]) => {
  const tally = tallyOf(carriers);
  return { total: totalOf(tally), judgedShare: judgedShareOf(tally), ...tally };
};

/** Tallies of the figures, kind by kind; kinds without a figure are left out. */
const numbersByKind = (carriers: readonly Carrier[]): (readonly [string, ReturnType<typeof numbersOf>])[] =>
  CARRIER_KINDS.map((kind) => [kind, numbersOf(carriers.filter((one) => one.kind === kind))] as const).filter(
    ([, { total }]) => total > 0,
  );

function reportOf({ world, scenarios, claims, texts, carriers }: WorldEvidence) {
  return {
    world,
    scenarios,
    claims: claims.map(({ carriers: by, ...claim }) => ({ ...claim, carriers: byKind(by) })),
    texts,
    numbers: { ...numbersOf(carriers), byKind: Object.fromEntries(numbersByKind(carriers)) },
  };
}

function linesOf({ world, scenarios, claims, texts, carriers }: WorldEvidence): string[] {
  const numbers = numbersOf(carriers);
  return [
    speak('sources.title', { world, scenarios: scenarios.join(', ') }),
    ...claims.flatMap((claim) => ['', ...claimLines(claim)]),
    '',
    speak('sources.coverage'),
    ...texts.map(
      (text) =>
        `  ${speak('sources.text', { ...text, of: text.claims, lacking: text.missing.length, missing: text.missing.join(', ') })}`,
    ),
    '',
    speak('sources.judged', {
      share: numbers.judgedShare,
      judged: numbers.judgement + numbers.sized,
      total: numbers.total,
    }),
    ...BASES.map((basis) => `  ${speak(`sources.basis.${basis}`, { figures: numbers[basis] })}`),
    speak('sources.counted'),
    ...numbersByKind(carriers).map(([kind, { total, judgedShare: share }]) => {
      const name = speak(`sources.kind.${kind}`);
      return `  ${speak('sources.of-kind', { name, total, share })}`;
    }),
  ];
}

function claimLines({ id, source, claim, carriers, scenarios }: ClaimCarried): string[] {
  const kinds = Object.entries(byKind(carriers)).map(
    ([kind, ids]) => `  ${speak('sources.carriers', { kind: speak(`sources.kind.${kind}`), ids: ids.join(', ') })}`,
  );
  const where = speak('sources.carriers', { kind: speak('sources.scenarios'), ids: scenarios.join(', ') });
  return [
    speak('sources.claim', { id, source, claim }),
    ...(kinds.length > 0 ? [...kinds, `  ${where}`] : [`  ${speak('sources.uncarried')}`]),
  ];
}
