/** Finds a sentence by its key and fills it in. A key that has no words throws with its name. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;
