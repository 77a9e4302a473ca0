import { join } from 'node:path';
import * as engine from '#engine';
import { readInterfaceWords } from './interface-words.ts';
import { PACKAGE_ROOT } from './source-files.ts';

const FILES = [
  'assets/words/en.yaml',
  'assets/words/cli.en.yaml',
  'assets/words/lab.en.yaml',
  'assets/words/report.en.yaml',
  'assets/words/explanation.en.yaml',
];

/** All words that are ours and not a scenario's. */
const words = readInterfaceWords(
  FILES.map((file) => join(PACKAGE_ROOT, file)),
  engine,
);

/** One sentence of the command line. */
export const speak = (key: string, params: engine.WordParams = {}): string => engine.say(words, `cli.${key}`, params);
