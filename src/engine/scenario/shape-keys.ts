import type { z } from 'zod';

/** The parts of a zod definition that lead from a shape to the shapes inside it. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly valueType?: Shape;
  readonly element?: Shape;
  readonly items?: readonly Shape[];
  readonly innerType?: Shape;
  readonly options?: readonly Shape[];
  readonly values?: readonly unknown[];
}
type Shape = z.core.$ZodType;
const defOf = (shape: Shape): Def => shape._zod.def as unknown as Def;

const KINDS = ['is', 'do', 'read'] as const;

/** True unless the shape says by `is`, `do` or `read` that it is of another kind than the value. */
function fits(shape: Shape, value: unknown): boolean {
  const { shape: keys } = defOf(shape);
  return KINDS.every((kind) => {
    const literal = keys?.[kind];
    if (literal === undefined || typeof value !== 'object' || value === null) return true;
    return defOf(literal).values?.includes((value as Readonly<Record<string, unknown>>)[kind]) ?? true;
  });
}

/** A shape without its wrappers: the alternatives of unions that fit the value, what stands inside `optional`. */
function alternatives(shape: Shape, value: unknown): readonly Shape[] {
  const { innerType, options } = defOf(shape);
  if (options !== undefined) return options.flatMap((option) => alternatives(option, value));
  if (innerType !== undefined) return alternatives(innerType, value);
  return fits(shape, value) ? [shape] : [];
}

const step = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined;

/** The keys that a shape knows at a path into a value, so that a fault about an unknown key can name the nearest. */
export function keysKnownAt(shape: Shape, value: unknown, path: readonly PropertyKey[]): readonly string[] {
  const here = alternatives(shape, value);
  const [key, ...rest] = path;
  if (key === undefined) return [...new Set(here.flatMap((part) => Object.keys(defOf(part).shape ?? {})))];
  const inside = here.flatMap((part): readonly Shape[] => {
    const def = defOf(part);
    const next = def.shape?.[String(key)] ?? def.items?.[Number(key)] ?? def.element ?? def.valueType;
    return next === undefined ? [] : [next];
  });
  return [...new Set(inside.flatMap((next) => keysKnownAt(next, step(value, key), rest)))];
}
