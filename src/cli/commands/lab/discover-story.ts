import { type PrimBox, SETTLED_BOX_SHARE, type Tree, type TreeNode } from '#lab';
import type { OpenedScenario } from '../../library.ts';
import { speak } from '../../speak.ts';
import { conditionWords, inputName } from './discover-words.ts';

/** One box in words: what holds in it, how many of its worlds are such worlds, and how far it may be trusted. */
export function boxStory(box: PrimBox, at: number, share: number, opened: OpenedScenario): readonly string[] {
  const { restrictions, density, coverage, worlds, unseen } = box;
  const heading = { number: at + 1, density, coverage, share, worlds };
  if (!box.isStable) {
    const names = restrictions.map(({ id }) => inputName(opened, id)).join(', ');
    return ['', speak('lab.discover.unsettled-box', { number: at + 1, names })];
  }
  return [
    '',
    speak('lab.discover.box', heading),
    ...restrictions.map((one) => speak('lab.discover.restriction', { condition: conditionWords(opened, one) })),
    ...(unseen === null ? [] : [speak('lab.discover.unseen', { ...unseen })]),
  ];
}

/** The tree in words, each question a step further in; or why it is not told. */
export function treeStory({ root, stability, explains }: Tree, opened: OpenedScenario): readonly string[] {
  const { split } = root;
  if (split === null || stability === null) return ['', speak('lab.discover.no-tree')];
  const name = inputName(opened, split.yes.restriction.id);
  if (stability < SETTLED_BOX_SHARE) return ['', speak('lab.discover.unsettled-tree', { name, stability })];
  return ['', speak('lab.discover.tree', { explains }), ...branches(root, 1, opened)];
}

function branches({ split }: TreeNode, depth: number, opened: OpenedScenario): readonly string[] {
  if (split === null) return [];
  return [split.yes, split.no].flatMap(({ restriction, node }) => [
    '  '.repeat(depth) +
      speak('lab.discover.branch', {
        condition: conditionWords(opened, restriction),
        share: node.mean,
        worlds: node.worlds,
      }),
    ...branches(node, depth + 1, opened),
  ]);
}
