/** Sentences by flat key (`move.warn.name`), each an ICU message. */
export type Words = Readonly<Record<string, string>>;
