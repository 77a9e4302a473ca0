import { type Complaint, Complaints, complaintsIn } from './complaint.ts';

/** Takes one reading of what the caller gave after the other, and complains of all of them at once. */
export class Gathering {
  readonly #found: Complaint[] = [];

  /** What the reading gives; `instead`, which nobody may use after `end`, where it complains. */
  take<Read, Instead = Read>(reading: () => Read, instead: Instead): Read | Instead {
    try {
      return reading();
    } catch (error) {
      const complaints = complaintsIn(error);
      if (complaints === null) throw error;
      this.#found.push(...complaints);
      return instead;
    }
  }

  /** Throws what was complained of, if anything was. */
  end(): void {
    if (this.#found.length > 0) throw this.found();
  }

  /** What was complained of: the one, or all; an option that two readings share once. */
  found(): Complaint | Complaints {
    const seen = new Set<string>();
    const all = this.#found.filter(({ key, at, params }) => {
      const said = JSON.stringify([key, at, params]);
      return !seen.has(said) && seen.add(said);
    });
    const [first] = all;
    return first !== undefined && all.length === 1 ? first : new Complaints(all);
  }
}

/** The results of several readings by their names. Throws all complaints at once. */
export function together<Read extends Readonly<Record<string, unknown>>>(
  readings: {
    readonly [Name in keyof Read]: () => Read[Name];
  },
): Read {
  const gathering = new Gathering();
  const read = Object.entries(readings).map(([name, reading]) => [
    name,
    gathering.take(reading as () => unknown, null),
  ]);
  gathering.end();
  return Object.fromEntries(read) as Read;
}

/** What is read of each one of a list, without those of which is complained: they come to the gathering. */
export const eachOf = <Given, Read>(
  gathering: Gathering,
  given: readonly Given[],
  read: (one: Given) => Read,
): readonly Read[] => given.flatMap((one): readonly Read[] => gathering.take(() => [read(one)], []));
