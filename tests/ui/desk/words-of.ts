import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Words } from '#engine';

type Branch = { readonly [key: string]: string | Branch };

const flatten = (branch: Branch, stem = ''): [string, string][] =>
  Object.entries(branch).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[stem + key, value]] : flatten(value, `${stem}${key}.`),
  );

/** The words of a YAML file by flat key. */
export const wordsOf = (path: string): Words =>
  Object.fromEntries(flatten(parse(readFileSync(path, 'utf8')) as Branch));
