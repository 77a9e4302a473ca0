/** Something in a domain that cannot be reckoned with. `path` leads to it: keys and places from 0. */
export interface DomainFault {
  readonly code:
    | 'forbidden-key'
    | 'id-twice'
    | 'nothing-to-divide-by'
    | 'out-of-range'
    | 'too-few'
    | 'too-many-outcomes'
    | 'wrong-length';
  readonly path: DomainPath;
  readonly params: Readonly<Record<string, string | number>>;
  /** Where the id or level stands that this one repeats. */
  readonly first?: DomainPath;
}
/** Keys and places, from the domain inwards. */
export type DomainPath = readonly (string | number)[];

/** The value of a key of its own; undefined where there is none. */
export const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** A list; undefined for anything else. */
export const listOf = (data: unknown): readonly unknown[] | undefined => (Array.isArray(data) ? data : undefined);
