/** What a command on many reports shows, the same for every format. */
export interface Sheet {
  readonly title: string;
  /** One line under the title: as known when, of how many reports. */
  readonly note: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly grid: Grid | null;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly words: string;
  /** Day, grade, who: what stands before the words in a column of its own; empty where there is none. */
  readonly label: string;
  /** Quotes with their reports that the line rests on. */
  readonly quotes: readonly string[];
}

/** Terms by parties: a mark in each cell, what the marks mean below. */
export interface Grid {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  readonly key: string;
}

export const plain = (heading: string, rows: readonly Row[]): Section => ({ heading, grid: null, rows });
