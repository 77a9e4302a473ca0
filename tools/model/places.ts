import type { Owner } from '../../src/engine/index.ts';
import type { Speech } from './speech.ts';

/** Owners by name, each once, in the order of the file. */
export const ownersText = (owners: readonly Owner[], { say }: Speech): string => {
  const names = [...new Set(owners.map(({ section, id }) => say(`owner.${section}`, { id })))];
  return names.length === 0 ? say('value.none') : names.join(', ');
};
