import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten';
import { script } from './bundle.ts';
import { INEXACT } from './poison.ts';

/** What libraries take from the web and not from the language: the hash encodes text, XState holds on to a logger. */
const WEB = `globalThis.console = { log() {}, warn() {}, error() {} };
globalThis.TextEncoder = class {
  encode(text) { return Uint8Array.from(unescape(encodeURIComponent(text)), (letter) => letter.charCodeAt(0)); }
};`;

/** Clocks and inexact maths throw, so that a game which asks for them is caught in this engine too. */
const POISON = `
const poison = (owner, name) => Object.defineProperty(owner, name, { get() { throw new Error(name + ' was asked for.'); } });
for (const name of ${JSON.stringify(INEXACT)}) poison(Math, name);
poison(globalThis, 'Date');
poison(String.prototype, 'localeCompare');
`;

/** A function of text that runs in QuickJS, which is no V8: another `exp`, another `pow`, the same worlds. */
export interface SecondEngine {
  call(name: string, ...texts: readonly string[]): string;
  dispose(): void;
}

/** Opens a fresh QuickJS with the script of one entry file in it. */
export async function openSecondEngine(entry: string): Promise<SecondEngine> {
  const context = (await getQuickJS()).newContext();
  const run = (code: string): string => {
    const handle = context.unwrapResult(context.evalCode(code));
    const value: unknown = context.dump(handle);
    handle.dispose();
    return typeof value === 'string' ? value : '';
  };
  run(WEB);
  run(POISON);
  run(await script(entry));
  return {
    call: (name, ...texts) => run(`${name}(${texts.map((text) => JSON.stringify(text)).join(', ')})`),
    dispose: () => disposeQuietly(context),
  };
}

const disposeQuietly = (context: QuickJSContext): void => {
  if (context.alive) context.dispose();
};
