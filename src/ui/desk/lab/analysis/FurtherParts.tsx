import { warmUp } from '../../../lab/warm-up.ts';
import type { Shelved } from '../../../session/shelf.ts';
import { AnalysisPart } from './AnalysisPart.tsx';
import { ContestPart } from './ContestPart.tsx';
import { DuelPart } from './DuelPart.tsx';
import { ReplyPart } from './ReplyPart.tsx';
import { TheoryPart } from './TheoryPart.tsx';

/** All that the laboratory offers below the comparison. They come together, so that none pushes another down. */
export function FurtherParts({ shelved }: { readonly shelved: Shelved }) {
  return (
    <>
      <DuelPart shelved={shelved} />
      <AnalysisPart shelved={shelved} />
      <ContestPart shelved={shelved} />
      <ReplyPart shelved={shelved} />
      <TheoryPart shelved={shelved} fetchWarmUp={warmUp} />
    </>
  );
}
