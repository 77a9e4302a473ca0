import type { ResolvedScenario } from '#engine';
import type { Line } from '../line.ts';
import type { AgreementReading } from '../reading.ts';
import { type Row, rowOver } from '../row.ts';
import type { Table } from '../table.ts';

/** One agreement of a table: the package, and the how-manieth time that it was agreed there. */
interface Agreed {
  readonly key: string;
  readonly package: string;
  readonly time: number;
}

/** What was agreed, and clause by clause what came of it. The first agreement on a package stands beside the first of the others. */
export function agreementRows(
  tables: readonly Table[],
  { packages }: Pick<ResolvedScenario, 'packages'>,
): readonly Row[] {
  const all = new Map(
    tables.flatMap(({ reading }) => agreedAt(reading.agreements)).map((agreed) => [agreed.key, agreed] as const),
  );
  return [...all.values()].flatMap(({ key, package: name, time }) => {
    const sides = packages[name]?.sides ?? [[], []];
    return [
      rowOver(tables, `agreement/${key}`, { of: 'agreement', package: name, time }, (table) => {
        const found = find(table, key);
        if (found === undefined) return [];
        const { reachedOnTurn, state, opener, grain, gate } = found;
        return [{ is: 'agreed', sides, reachedOnTurn, state, opener, grain, gate }];
      }),
      ...clauseRows(tables, key),
    ];
  });
}

const agreedAt = (agreements: readonly AgreementReading[]): readonly Agreed[] =>
  agreements.map((agreement, place) => {
    const time = agreements.slice(0, place + 1).filter((each) => each.package === agreement.package).length;
    return { key: `${agreement.package}/${time}`, package: agreement.package, time };
  });

function find({ reading }: Table, key: string): AgreementReading | undefined {
  const place = agreedAt(reading.agreements).findIndex((agreed) => agreed.key === key);
  return reading.agreements[place];
}

function clauseRows(tables: readonly Table[], key: string): readonly Row[] {
  const steps = tables.flatMap((table) => find(table, key)?.steps ?? []);
  const clauses = new Map(
    steps.map(({ giver, issue, level }) => [`${giver}/${issue}/${level}`, { giver, issue, level }]),
  );
  return [...clauses].map(([clause, { giver, issue, level }]) =>
    rowOver(tables, `clause/${key}/${clause}`, { of: 'clause', giver, issue, level }, (table) =>
      (find(table, key)?.steps ?? [])
        .filter((step) => step.giver === giver && step.issue === issue && step.level === level)
        .map(({ part, parts, dueOnTurn, status, isVerified, course }): Line => {
          return { is: 'step', part, parts, dueOnTurn, status, isVerified, course };
        }),
    ),
  );
}
