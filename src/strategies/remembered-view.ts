import type { View } from '#engine';

/** Makes a thing when it is first asked for, and no more. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The whole is made once; a part of it whenever it is asked for. */
function wholeOnce<Among, Thing>(make: (among?: Among) => readonly Thing[]): (among?: Among) => readonly Thing[] {
  const whole = once(() => make());
  return (among) => (among === undefined ? whole() : make(among));
}

/** What lies on the table is asked for most, and is a few of all that ever did. */
const offersOnce = (view: View): View['offers'] => {
  const all = once(() => view.offers());
  const tabled = once(() => view.offers('tabled'));
  return (state) => (state === undefined ? all() : state === 'tabled' ? tabled() : view.offers(state));
};

/** The same view, which makes each of its lists once, however often it is asked: weighing asks many times. */
export const remembered = (view: View): View => ({
  ...view,
  hand: wholeOnce((among) => view.hand(among)),
  keys: once(() => view.keys()),
  packages: wholeOnce((among) => view.packages(among)),
  clauses: once(() => view.clauses()),
  offers: offersOnce(view),
  agreements: once(() => view.agreements()),
});
