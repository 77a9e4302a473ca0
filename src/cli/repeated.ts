import { Option } from 'commander';
import { speak } from './speak.ts';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** An option that may be given several times; without it there is none. */
export const repeated = (flags: string, about: string): Option =>
  new Option(flags, about).argParser(collect).default([], speak('option.none'));
