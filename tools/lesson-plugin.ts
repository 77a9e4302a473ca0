import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readInterfaceWords } from '../src/cli/interface-words.ts';
import type * as engineDoor from '../src/engine/index.ts';

const WORDS = 'virtual:lesson-words';
const WORD_FILE = /^lesson[.]([a-z]{2})[.]yaml$/;

/**
 * How the lesson pack speaks, a module for each language in which somebody has written its words. None of it is part of the
 * first load.
 */
export function lessonPlugin(): Plugin {
  let folder = '';
  let engineAt = '';
  return {
    name: 'lesson',
    configResolved({ root }) {
      folder = join(root, 'assets/words');
      engineAt = join(root, 'src/engine/index.ts');
    },
    resolveId: (id) => (id === WORDS || id.startsWith(`${WORDS}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${WORDS}`) return languagesModule(languagesIn(folder));
      if (!id.startsWith(`\0${WORDS}/`)) return undefined;
      const file = join(folder, `lesson.${id.slice(WORDS.length + 2)}.yaml`);
      this.addWatchFile(file);
      const engine: typeof engineDoor = await import(engineAt);
      const words = readInterfaceWords([file], engine);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(words))});`;
    },
  };
}

const languagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .flatMap((name) => WORD_FILE.exec(name)?.[1] ?? [])
    .toSorted();

const languagesModule = (languages: readonly string[]): string =>
  `export default { ${languages.map((language) => `${language}: async () => (await import('${WORDS}/${language}')).default`).join(', ')} };`;
