import { bindRules, schoolOf } from '#engine';
import { type BargainingDomain, domainOf } from '#lab';
import { eachOf, Gathering } from '../../gathering.ts';
import { openScenario, shelf } from '../../library.ts';
import { unknownId } from '../../unknown-id.ts';

/** Whose problem: parties by id, joined by commas; of which scenario, and under whose physics. */
export interface Between {
  readonly between: string;
  readonly scenario?: string;
  readonly physics?: string;
}

/** The bargaining problem between parties of a scenario. Complains about a name that nobody bears. */
export function domainBetween({ between, scenario: id, physics }: Between): BargainingDomain {
  const { scenario } = openScenario(id ?? shelf()[0]?.id ?? '');
  const known = Object.keys(scenario.parties);
  const parties = between.split(',').map((party) => party.trim());
  const gathering = new Gathering();
  eachOf(gathering, parties, (party) => {
    if (!known.includes(party))
      throw unknownId({ key: 'lab.bargain.no-party', id: party, known, at: `--between ${between}` });
  });
  const schools = Object.keys(scenario.worldviews);
  const school = physics ?? schools[0] ?? '';
  gathering.take(() => {
    if (!schools.includes(school))
      throw unknownId({ key: 'lab.bargain.no-worldview', id: school, known: schools, at: `--physics ${school}` });
  }, undefined);
  gathering.end();
  return domainOf(bindRules(scenario, schoolOf(school)), [...new Set(parties)]);
}
