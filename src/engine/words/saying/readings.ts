import type { ReadingData } from '../../scenario/shape/files.ts';
import { conditionText, lookedFor } from './conditions.ts';
import type { Speech } from './speech.ts';

/** What an aim or a measure reads, in plain words. */
export function readingText(data: ReadingData, speech: Speech): string {
  const { say } = speech;
  switch (data.read) {
    case 'track':
      return say('reading.track', { track: speech.track(data) });
    case 'change':
      return say('reading.change', { track: speech.track(data) });
    case 'count':
      return say('reading.count', { fact: lookedFor(data, speech) });
    case 'verified':
      return say('reading.verified', { party: speech.party(data.by) });
    case 'owed':
      return say('reading.owed', { party: speech.party(data.party) });
    case 'holds':
      return say('reading.holds', { condition: conditionText(data.when, speech) });
  }
}
