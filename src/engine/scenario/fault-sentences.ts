/**
 * The English of faults: what is wrong, and how to mend it. `{name}` stands for a parameter. Where a fault knows the word
 * that was most likely meant, or all words that would do, that mend is said instead of the one written here.
 */
export const FAULT_SENTENCES = {
  // The file as text
  'file-too-big': ['The file is larger than {most} bytes.', 'Split it, or leave out what is no scenario.'],
  'file-empty': ['The file holds nothing.', 'Begin with an example from the folder of scenarios.'],
  'not-text': ['Here stands something that is no text in UTF-8.', 'Save the file as plain UTF-8 text.'],
  'too-deep': ['Brackets or lists nest more than {most} deep.', 'Close the brackets that were left open.'],
  'bad-yaml': ['This is no YAML: {problem}.', 'Look at the indentation, the quotes and the brackets of this line.'],
  'bad-json': ['This is no JSON: {problem}.', 'Look at the commas, the quotes and the brackets of this line.'],
  'many-documents': ['The file holds a second document.', 'Remove the line of three dashes.'],
  'duplicate-key': ['The key "{key}" stands here a second time; the first is on line {line}.', 'Remove one of them.'],
  'forbidden-key': ['The name "{key}" has a meaning of its own in JavaScript.', 'Choose another name.'],
  'key-not-text': ['A key must be a plain word.', 'Write it as text without brackets.'],
  'merge-key': ['Merge keys are not read.', 'Write out what should be merged.'],
  'tag-not-allowed': ['The tag "{tag}" is not read.', 'Remove it.'],
  'unknown-alias': ['The alias "*{alias}" names no anchor before it.', 'Write out what is meant.'],
  'too-many-aliases': ['The file uses more than {most} aliases.', 'Write out what is meant.'],
  // The shape
  'unknown-key': ['There is no key "{key}" here.', 'Remove it.'],
  'missing-key': ['The key "{key}" is missing.', 'Add it.'],
  'wrong-type': ['Expected {expected}, found {got}.', 'Write {expected}.'],
  'bad-id': ['"{id}" is no id.', 'Write lower-case words joined by hyphens, beginning with a letter.'],
  'no-claims-table': ['The table of claims is missing.', 'Add it; until then no claim is checked.'],
  'bad-claims-table': ['This is no table of claims: {problem}.', 'Save it as CSV.'],
  'no-worldviews': ['Here stands no worldview.', 'Add one; until then words of worldviews are not checked.'],
  'unknown-name': ['The words know no {kind} "{id}".', 'Give it words.'],
  'bad-claim': ['"{id}" is no claim id.', 'Write C and three digits, such as C067.'],
  'bad-format': ['"{id}" has not the form {pattern}.', 'Write it in that form.'],
  'not-one-of': ['"{id}" is not one of the words that may stand here.', 'Choose another.'],
  'out-of-range': ['{value} is out of range.', 'Allowed: {allowed}.'],
  'too-few': ['The list is too short.', 'Give at least {least}.'],
  'too-many': ['The list is too long.', 'Give at most {most}.'],
  'wrong-length': ['Here stand {got}, and there are {needed} {of}.', 'Give one for each of the {of}.'],
  'empty-text': ['The text is empty.', 'Write something, or remove the key.'],
  'unknown-condition': ['"{id}" names no condition.', 'Choose one of the conditions.'],
  'unknown-effect': ['"{id}" names no effect.', 'Choose one of the effects.'],
  'unknown-reading': ['"{id}" names no reading.', 'Choose one of the readings.'],
  // Names
  'unknown-party': ['There is no party "{id}".', 'Declare it under parties.'],
  'unknown-parameter': ['There is no parameter "{id}".', 'Declare it under parameters of the world.'],
  'unknown-track': ['There is no track "{id}".', 'Declare it under tracks.'],
  'unknown-ratio': ['There is no ratio "{id}".', 'Declare it under ratios.'],
  'unknown-issue': ['There is no issue "{id}".', 'Declare it under issues.'],
  'unknown-format': ['There is no format "{id}".', 'Declare it under formats.'],
  'not-in-format': ['"{id}" does not sit in the format "{format}".', 'Add it there, or take it out here.'],
  'left-out-of-format': ['"{id}" sits in the format "{format}" and on no side here.', 'Add it to one of the sides.'],
  'unknown-level': ['The issue "{issue}" has no level "{id}".', 'Declare it under its levels.'],
  'unknown-slot': ['There is no slot "{id}".', 'Declare it under slots.'],
  'unknown-reflex': ['There is no reflex "{id}".', 'Declare it under reflexes.'],
  'unknown-switch': [
    'There is no rule "{id}" that could be switched off.',
    'Name a rule, reflex/…, ratio/…, term/…, temper/… or weighing/table.',
  ],
  'unknown-coin': ['There is no coin "{id}".', 'Declare it under coins.'],
  'unknown-region': ['The chart of "{party}" has no region "{id}".', 'Declare it in the chart.'],
  'unknown-stance': ['The region "{region}" of "{party}" has no stance "{id}".', 'Declare it in the region.'],
  'unknown-temper': ['The party "{party}" has no temper "{id}".', 'Declare it under its tempers.'],
  'unknown-claim': ['There is no claim {id} in the table of claims.', 'Name another, or add it to claims.csv.'],
  'track-needs-party': ['Each party has a track "{track}" of its own.', 'Add of: and one party.'],
  'track-is-shared': ['The track "{track}" is one for all.', 'Remove of:.'],
  'not-a-holder': ['"{id}" has no such track of its own.', 'Name a party that stands under each:.'],
  'not-a-giver': ['"{id}" cannot give "{issue}".', 'Add it to the givers of the issue.'],
  'not-at-the-table': ['"{id}" sits on neither side of this package.', 'Add it to one of the sides.'],
  'promised-twice': [
    '"{id}" stands within what "{other}" promises in the same text.',
    'Take one of the two out, or promise less.',
  ],
  'covers-itself': [
    'A level of "{id}" covers its own issue.',
    'Take it out: a text holds one level of an issue anyway.',
  ],
  'not-own-reflex': ['The reflex "{id}" belongs to "{owner}", not to "{party}".', 'Order it in its own chart.'],
  'rule-twice': ['The rule "{id}" stands already at {first}.', 'Give each rule an id of its own.'],
  'rule-of-engine': ['The rule "{id}" is one of the engine itself.', 'Choose another id.'],
  'id-twice': ['The id "{id}" stands already at {first}.', 'Give each an id of its own.'],
  'hash-collision': [
    'The ids "{id}" and "{other}" have the same address in the space of chance.',
    'Rename one of them.',
  ],
  'other-world': ['There is no world "{id}" here.', 'Name the world of this folder.'],
  'extends-path': ['A scenario extends a world by its id, not by a path: "{id}".', 'Write the id of the world.'],
  'extends-itself': ['The scenario "{id}" extends itself.', 'Write the id of the world.'],
  // Charts and facts
  'bad-target': [
    'The target "{target}" leaves its region or has the wrong form.',
    'Write the stance; on a region with a dot before it.',
  ],
  'unreachable-stance': [
    'The stance "{id}" cannot be reached from "{initial}".',
    'Add a transition to it, or remove it.',
  ],
  'only-in-charts': [
    '"{id}" asks about a region of a chart, and here is none.',
    'Use it in the guard of a transition.',
  ],
  'no-fact-here': ['"{id}" asks about a fact, and here is none.', 'Ask about the world instead.'],
  'nobody-sends': ['Nobody tells the fact "{id}".', 'Tell it in a move, a rule or a chart, or do not listen for it.'],
  'loop-of-facts': ['These facts tell one another without end: {chain}.', 'Put a condition on one of them.'],
  'reads-hidden': [
    'The guard reads {hidden}, which "{party}" cannot see.',
    'Let it read a fact that the party hears of.',
  ],
  // Numbers, time, completeness
  'no-source': ['"{id}" names no source.', 'Add claims, a source, or source: judgement.'],
  'not-a-chance': ['The parameter "{id}" may leave the range 0 … 1, and a chance stands here.', 'Narrow its range.'],
  'not-rising': ['{value} does not rise above {before}.', 'Write the values from least to most.'],
  'not-a-day': ['There is no day {date}.', 'Write year, month and day of a real day.'],
  'span-too-short': [
    '{turns} turns of {days} days end {short} days after the scenario.',
    'Move the end, or take turns away.',
  ],
  'turn-outside': ['There is no turn {turn}; the scenario has {turns}.', 'Choose an earlier turn.'],
  'turns-backwards': ['Turn {to} comes before turn {from}.', 'Exchange them.'],
  'acts-not-rising': ['An act that ends in turn {to} follows one that ends in turn {from}.', 'Let the turns rise.'],
  'acts-end-elsewhere': [
    'The last act ends in turn {last}; the scenario has {turns} turns.',
    'Let it end with the scenario.',
  ],
  'shares-not-one': ['The shares of "{party}" sum to {sum}.', 'Let them sum to 1.'],
  'weights-not-hundred': ['The weights of "{id}" sum to {sum}.', 'Let them sum to 100.'],
  'no-shares': ['The shares of the tempers of "{party}" are missing.', 'Add them.'],
  'no-aims': ['"{party}" can be played and has no aims.', 'Add them under aims of the world.'],
  'no-single-plan': ['{plans} positions have change: 0.', 'Let exactly one position be the plan.'],
  'move-both-ways': ['The move "{id}" has options and a way of its own.', 'Remove cost and do, or the options.'],
  // Bargaining domains
  'nothing-to-divide-by': [
    '{normalisation} divides by the largest, and here that does not do: nothing is above 0, or it is too small.',
    'Give larger numbers, or choose none or min-max.',
  ],
  'too-many-outcomes': ['There are more than {most} outcomes.', 'Take away issues or levels.'],
  // Plans of the lab
  'unknown-scenario': ['There is no scenario "{id}".', 'Name one that the command scenarios lists.'],
  'unknown-worldview': ['There is no worldview "{id}".', 'Name a worldview of the scenario.'],
  'unknown-agent': ['Nobody called "{id}" can sit in the chair of "{party}".', 'Name a strategy of that party.'],
  'unknown-measure': ['There is no measure "{id}" of this scenario.', 'Name a column that the lab reads of its games.'],
  'bad-seed': ['"{id}" is no seed.', 'Write a whole number from 0 to 18446744073709551615, in quotes.'],
  'empty-range': ['The range from {low} to {high} is empty.', 'Let it rise from its first number to its second.'],
  'nothing-varied': [
    'The design "{design}" fills ranges, and no parameter has one.',
    'Give parameters, or choose factorial.',
  ],
  'not-even': ['{value} is odd.', 'Write an even number.'],
  'too-many-rows': [
    'The plan has {rows} rows, and at most {most} can be played.',
    'Take away settings, points or games.',
  ],
  // Words
  'missing-language': ['The words in "{language}" are missing.', 'Add the file, or do not declare the language.'],
  'missing-word': ['The word "{key}" is missing in "{language}"; {needed} needs it.', 'Add it.'],
  'unknown-word': ['Nothing needs the word "{key}".', 'Remove it.'],
  'word-not-text': ['The word "{key}" is no text.', 'Put it in quotes.'],
  'bad-message': ['The message is no ICU message: {problem}.', 'Look at its braces and apostrophes.'],
  'unknown-argument': ['Nobody fills in "{id}" in the message "{key}".', 'Remove the braces.'],
} as const satisfies Readonly<Record<string, readonly [sentence: string, mend: string]>>;

export type FaultCode = keyof typeof FAULT_SENTENCES;

/** Types as faults name them. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  number: 'a number',
  whole: 'a whole number',
  text: 'text',
  list: 'a list',
  map: 'a map',
  flag: 'true or false',
  nothing: 'nothing',
};

/** Mends that hold for every fault which knows more than its sentence. */
export const MEND_NEAREST = 'Did you mean "{nearest}"?';
export const MEND_KNOWN = 'Known here: {known}.';
