import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evidenceOfWorlds, type WorldEvidence } from '../../src/cli/evidence.ts';
import { readInterfaceWords } from '../../src/cli/interface-words.ts';
import { openScenario, shelf } from '../../src/cli/library.ts';
import { PACKAGE_ROOT } from '../../src/cli/source-files.ts';
import * as engine from '../../src/engine/index.ts';
import { type Ablation, readAblation } from './ablation.ts';

/** What the description is made of: the scenarios of one world as the reader gives them, and the words. */
export interface ModelSource {
  /** The first scenario carries the world for all. */
  readonly scenarios: readonly [engine.ResolvedScenario, ...engine.ResolvedScenario[]];
  /** Claims and figures, and what carries them. */
  readonly evidence: WorldEvidence;
  /** The world's words, those of the strategies, and those of the command line. */
  readonly words: engine.Words;
  /** How the tables speak. */
  readonly phrases: engine.Words;
  /** Paired games with and without each mechanism; null where nobody has played them yet. */
  readonly ablation: Ablation | null;
  /** The part written by hand, with slots for what is made. */
  readonly text: string;
}

const PHRASES = ['assets/words/rules.en.yaml', 'assets/words/codex.en.yaml', 'docs/model/phrases.yaml'];

const from = (path: string): string => join(PACKAGE_ROOT, path);

/** Reads a world, its scenarios and the hand-written parts. Complains with all faults, one a line. */
export function readModelSource(world: string): ModelSource {
  const books = shelf().filter(({ home }) => basename(home.folder) === world);
  const opened = books.map(({ id }) => openScenario(id));
  const [first, ...others] = opened.map(({ scenario }) => scenario);
  const [evidence] = evidenceOfWorlds(books);
  if (first === undefined || evidence === undefined) throw new Error(`The world "${world}" has no scenario.`);
  const ours = ['strategies.en.yaml', 'cli.en.yaml'].map((name) => from(`assets/words/${name}`));
  return {
    scenarios: [first, ...others],
    evidence,
    words: Object.assign({}, ...opened.map(({ words }) => words), readInterfaceWords(ours, engine)),
    phrases: readInterfaceWords(PHRASES.map(from), engine),
    ablation: readAblation(from('docs/model/ablation.json')),
    text: readFileSync(from('docs/model/text.md'), 'utf8'),
  };
}
