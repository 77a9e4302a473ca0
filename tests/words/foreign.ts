/** What of an element a person reads or hears beside its text. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];
const LATIN = /[a-z]/i;
const BUTTONS = 'input[type=button], input[type=submit], input[type=reset]';

/** Every text of a page, those included that only a screen reader says, each with the element that holds it. */
function* textsOf(root: Element): Generator<readonly [text: string, holder: Element]> {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement !== null && !/^(script|style)$/i.test(node.parentElement.tagName))
      yield [node.nodeValue ?? '', node.parentElement];
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const name of [
      ...SPOKEN,
      ...(element.matches(BUTTONS) ? ['value'] : []),
      ...(element.matches('option, optgroup, track') ? ['label'] : []),
    ]) {
      const text = element.getAttribute(name);
      if (text !== null) yield [text, element];
    }
}

const pathOf = (element: Element): string => {
  const own = `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
  const over = element.parentElement;
  return over === null || over.id === 'app'
    ? own
    : `${over.tagName.toLowerCase()}${[...over.classList].map((name) => `.${name}`).join('')} > ${own}`;
};

/**
 * Texts on the page in plain Latin letters once the data are taken out of them: nobody said them through the words. Data that
 * were met are written down among the needed.
 */
export function foreignOn(root: Element, data: readonly RegExp[], needed: Set<RegExp>): readonly string[] {
  const found = new Set<string>();
  for (const [text, holder] of textsOf(root)) {
    if (!LATIN.test(text)) continue;
    const rest = data.reduce((left, known) => {
      const without = left.replaceAll(known, ' ');
      if (without !== left) needed.add(known);
      return without;
    }, text);
    if (LATIN.test(rest)) found.add(`${pathOf(holder)}: ${text.trim().slice(0, 160)}`);
  }
  return [...found];
}
