import type charts from 'virtual:charts';
import type { RegionLayout } from 'virtual:charts';
import { signal } from '@preact/signals';
import { languageNow } from '../../language.ts';

const drawings = signal<typeof charts | null>(null);

/** Fetches the drawings of all charts, once: they are not part of the first load. */
export async function fetchDrawings(): Promise<void> {
  drawings.value ??= (await import('virtual:charts')).default;
}

/** How a region is drawn; null until the drawings have come. `key` is `party/region`. */
export const drawingOf = (scenario: string, key: string): RegionLayout | null =>
  drawings.value?.[scenario]?.[languageNow()]?.[key] ?? null;
