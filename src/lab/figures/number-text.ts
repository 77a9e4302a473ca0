import type { NumberForm } from './figure.ts';

/** Thousands are parted by a narrow space, which nobody takes for a decimal point. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** A number as a figure writes it, the same on every machine: `−1 234.5 points`. What is none is a dash. */
export function numberText(value: number, { digits, times = 1, unit = '', isSigned = false }: NumberForm): string {
  if (!Number.isFinite(value)) return '–';
  const [whole = '', part] = Math.abs(value * times)
    .toFixed(digits)
    .split('.');
  const text = part === undefined ? whole : `${whole}.${part}`;
  const sign = Number(text) === 0 ? '' : value < 0 ? '−' : isSigned ? '+' : '';
  return `${sign}${whole.replace(THOUSANDS, '\u202f')}${part === undefined ? '' : `.${part}`}${unit}`;
}
