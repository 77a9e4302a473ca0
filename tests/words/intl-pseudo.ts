import { strange } from './pseudo.ts';

type Method = (this: unknown, ...given: readonly unknown[]) => unknown;

/** What the platform writes by itself and a reader reads. `format` of days is a method behind a getter. */
const WRITTEN = [
  [Intl.DateTimeFormat.prototype, 'format'],
  [Intl.DateTimeFormat.prototype, 'formatRange'],
  [Intl.ListFormat.prototype, 'format'],
] as const;

/**
 * Days and lists follow the language of the page; from here on the platform writes them in the strange one too. Returns what
 * makes it write as before.
 */
export function speakStrangely(): () => void {
  const before = WRITTEN.map(([owner, name]) => {
    const plain = Object.getOwnPropertyDescriptor(owner, name);
    if (plain === undefined) throw new Error(`${name} is written another way here.`);
    Object.defineProperty(owner, name, strangely(plain));
    return () => Object.defineProperty(owner, name, plain);
  });
  return () => {
    for (const restore of before) restore();
  };
}

function strangely(plain: PropertyDescriptor): PropertyDescriptor {
  const asMethod: unknown = Reflect.get(plain, 'value');
  if (asMethod !== undefined) return { ...plain, value: estranged(asMethod as Method) };
  const asGetter = Reflect.get(plain, 'get') as (this: unknown) => Method;
  return {
    ...plain,
    get() {
      return estranged(asGetter.call(this)).bind(this);
    },
  };
}

const estranged = (method: Method): Method =>
  function write(...given) {
    return strange(String(method.call(this, ...given)));
  };
