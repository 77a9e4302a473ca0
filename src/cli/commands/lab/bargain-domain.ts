import { z } from 'zod';
import { type Fault, inReadingOrder, type Located, plainOf, readDocument, type SourceFile, shapeFaults } from '#engine';
import { type BargainingDomain, type DomainFault, domainFaults, NORMALISATIONS } from '#lab';
import { placeAt, placeText } from '../../fault-places.ts';

const name = z.string().min(1);

/** The form of a domain; what its numbers must be to one another the lab knows. */
const domainShape = z.strictObject({
  issues: z.array(z.strictObject({ id: name, levels: z.array(z.union([name, z.number()])) })),
  parties: z.array(
    z.strictObject({
      id: name,
      weights: z.array(z.number()),
      evaluations: z.array(z.array(z.number())),
      reservation: z.number(),
    }),
  ),
  normalisation: z.enum(NORMALISATIONS),
}) satisfies z.ZodType<BargainingDomain>;

export type DomainReading =
  | { readonly ok: true; readonly domain: BargainingDomain }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A bargaining domain from the text of a file, or all its faults in reading order. YAML, which JSON is part of, will do. */
export function readDomain(file: SourceFile): DomainReading {
  const { root, faults } = readDocument(file);
  if (root === null) return { ok: false, faults: faults.map(asJson) };
  const plain = plainOf(root);
  const meant = domainFaults(plain).map((fault) => placed(fault, root));
  const said = new Set(meant.map(({ at }) => placeText(at)));
  // Of a number without end the shape says only that it is none.
  const shape = shapeFaults(domainShape, root).filter(
    ({ code, at }) => code !== 'wrong-type' || !said.has(placeText(at)),
  );
  const all = [...faults, ...shape, ...meant];
  return all.length > 0 ? { ok: false, faults: inReadingOrder(all) } : { ok: true, domain: domainShape.parse(plain) };
}

const asJson = (fault: Fault): Fault => (fault.code === 'bad-yaml' ? { ...fault, code: 'bad-json' } : fault);

function placed({ code, params, path, first }: DomainFault, root: Located): Fault {
  const before = first === undefined ? {} : { first: placeText(placeAt(root, first)) };
  return { code, params: { ...params, ...before }, at: placeAt(root, path) };
}
