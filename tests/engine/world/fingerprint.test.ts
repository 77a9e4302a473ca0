import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, hashOf } from '#engine';
import { nodeDigest } from '../../../src/cli/workers/node-digest.ts';

test('one value has one text, however its keys were entered', () => {
  const one = { b: [1, { d: null, c: 'x' }], a: true };
  const other = { a: true, b: [1, { c: 'x', d: null }] };
  expect(canonicalJson(one)).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test('objects with as many keys, but others, are not taken for each other', () => {
  expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  expect(canonicalJson({ b: 1, c: 2 })).toBe('{"b":1,"c":2}');
  expect(canonicalJson({ c: 1, b: 2 })).toBe('{"b":2,"c":1}');
});

test('more shapes of one length than are remembered are still written in order', () => {
  for (let shape = 0; shape < 200; shape += 1)
    expect(canonicalJson({ [`z${shape}`]: 1, [`a${shape}`]: 2 })).toBe(`{"a${shape}":2,"z${shape}":1}`);
});

test('what JSON has no word for is left out of objects, and numbers are as JSON writes them', () => {
  expect(canonicalJson({ a: undefined, b: [0.1, -0, 1e21, Number.NaN] })).toBe('{"b":[0.1,0,1e+21,null]}');
  expect(canonicalJson({ 'a"b': '누가\n' })).toBe(JSON.stringify({ 'a"b': '누가\n' }));
});

test('a quicker SHA-256 gives the very digits of our own', () => {
  for (const value of [{ a: 1 }, '누가 먼저', [], { deep: [{ er: 'ü' }] }]) {
    expect(hashOf(value, nodeDigest)).toBe(hashOf(value));
    expect(hashOf(value)).toBe(createHash('sha256').update(canonicalJson(value)).digest('hex'));
  }
});
