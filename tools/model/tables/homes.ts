import { effectsText, whenText } from '../../../src/engine/index.ts';
import { table } from '../markdown.ts';
import { evidence, figure, heads, listed, type Speech } from '../speech.ts';

type Home = NonNullable<Speech['scenario']['homes']>[string];
type Line = Home['lines'][number];

/** What of a text crosses a line: all of it together. */
function crossedBy({ gives, gets, exposure, beforeTalks }: Line, { say, word }: Speech): string {
  const coins = (of: { readonly coins?: readonly string[] | undefined }): string =>
    of.coins === undefined ? say('home.any-coin') : of.coins.map((coin) => word(`coin.${coin}`)).join(', ');
  return [
    ...(gives === undefined ? [] : [say('home.gives', { most: figure(gives.most), coins: coins(gives) })]),
    ...(gets === undefined ? [] : [say('home.gets', { least: figure(gets.least), coins: coins(gets) })]),
    ...(exposure === undefined ? [] : [say('home.exposure', { most: figure(exposure) })]),
    ...(beforeTalks === undefined ? [] : [say('home.before-talks')]),
  ].join('; ');
}

/** Those at home whom an agreement must pass: their lines, while what holds, and at what price a text comes across. */
export function homeTable(speech: Speech): string {
  const { scenario, say, word } = speech;
  const rows = Object.entries(scenario.homes ?? {}).flatMap(([home, { party, lines }]) =>
    lines.map((line) => [
      `${word(`home.${home}`)} (${speech.party(party)})`,
      say('value.named', { name: word(`rule.${line.rule}`), id: line.rule }),
      crossedBy(line, speech),
      whenText(line.when, speech),
      line.price === undefined ? say('home.no-price') : figure(line.price),
      evidence(line, speech),
    ]),
  );
  return table(heads(['home', 'rule', 'crossed', 'while', 'across', 'source'], speech), rows);
}

/** What comes of a text that is voted down, home by home. */
export function votedDown(speech: Speech): string {
  const { scenario, say, word } = speech;
  const homes = Object.entries(scenario.homes ?? {});
  const said = new Set(homes.map(([, { refuses }]) => effectsText(refuses, speech)));
  const [only] = said;
  if (said.size === 1 && only !== undefined) return say('home.refuses-all', { effects: only });
  return listed(
    homes.map(([home, { refuses }]) => `${word(`home.${home}`)}: ${effectsText(refuses, speech)}`),
    speech,
  );
}
