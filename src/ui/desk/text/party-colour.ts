import { type ColourName, lookOf } from '../../picture/looks.ts';
import { useDesk } from '../desk.ts';

/** The colour of a party, as on the board. */
export function usePartyColour(): (party: string | undefined) => ColourName {
  const { parties } = useDesk().session.shelved.scenario;
  return (party = '') => lookOf(party, Object.keys(parties).indexOf(party)).colour;
}
