/** Functions of Math whose last bit differs between engines, and chance. */
export const INEXACT = [
  ['random', 'exp', 'expm1', 'log', 'log1p', 'log2', 'log10', 'pow', 'cbrt', 'hypot'],
  ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
].flat();

type Owner = Record<string, unknown>;

/** Whatever a world must not ask for: clocks, chance, inexact maths and the machine's language. */
const places = (): readonly (readonly [owner: object, name: string])[] => [
  ...INEXACT.map((name) => [Math, name] as const),
  [globalThis, 'Date'],
  [globalThis, 'Intl'],
  [globalThis, 'performance'],
  [globalThis, 'crypto'],
  [globalThis, 'setTimeout'],
  [globalThis, 'queueMicrotask'],
  [String.prototype, 'localeCompare'],
  [String.prototype, 'toLocaleUpperCase'],
  [String.prototype, 'toLocaleLowerCase'],
  [Number.prototype, 'toLocaleString'],
  [Array.prototype, 'toLocaleString'],
];

/** How many things are poisoned. */
export const POISONED = places().length;

/** Runs something while each of these throws its name at the first touch, and puts everything back. */
export function poisoned<T>(run: () => T): T {
  const kept = places().map(([owner, name]) => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (before === undefined) throw new Error(`There is no ${name} to poison.`);
    return { owner, name, before };
  });
  for (const { owner, name } of kept)
    Object.defineProperty(owner, name, {
      configurable: true,
      get: () => {
        throw new Error(`${name} was asked for.`);
      },
    });
  try {
    return run();
  } finally {
    for (const { owner, name, before } of kept) Object.defineProperty(owner as Owner, name, before);
  }
}
