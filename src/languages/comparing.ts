import type { TermClass } from '../claims/term/body.ts';

/** Words by which claims are set side by side: what sort of people, what was done, what is denied. One table per language. */
export interface ComparingWords {
  /** Sorts of people in a phrase, the narrower first. */
  readonly people: readonly (readonly [people: PeopleClass, words: RegExp])[];
  readonly foreign: RegExp;
  readonly local: RegExp;
  /** "Syrians only", "all", "most of", "some of". */
  readonly only: RegExp;
  readonly all: RegExp;
  readonly most: RegExp;
  readonly acts: readonly (readonly [act: ActWord, words: RegExp])[];
  /** A share of acts that somebody is let off or kept out of: "leaves out", "excluded". */
  readonly excluded: RegExp;
  readonly included: RegExp;
  /** Groups that a deal may take in or leave out by name. */
  readonly covered: readonly (readonly [group: CoveredGroup, words: RegExp])[];
  readonly negation: RegExp;
  /** "No foreigner …": the words begin with none. */
  readonly none: RegExp;
  /** "Gave no assurance", "would not promise". */
  readonly withheld: RegExp;
  readonly notYet: RegExp;
  readonly unknown: RegExp;
  readonly planned: RegExp;
  /** What somebody wants, hopes or fears is no deed and no plan. */
  readonly wished: RegExp;
  readonly secret: RegExp;
  readonly lightArms: RegExp;
  readonly heavyArms: RegExp;
  readonly vehicles: RegExp;
  /** Sorts of vehicles by the words of a count. */
  readonly vehicleSorts: readonly (readonly [sort: string, words: RegExp])[];
  /** That somebody did go, not only may or will. */
  readonly done: RegExp;
  readonly deal: RegExp;
  readonly conditions: RegExp;
  /** A deal as a whole, whatever is told of what it is on: "the deal to free the hostages". */
  readonly wholeDeal: RegExp;
  /** "This condition", "that demand": what was named just before. */
  readonly thisTerm: RegExp;
  /** What a stance can be toward, by the class of a deal's terms. */
  readonly terms: readonly (readonly [term: TermClass, words: RegExp])[];
  readonly accepting: RegExp;
  readonly refusing: RegExp;
  /** What part somebody had in talks or a deal, the narrower first. */
  readonly parts: readonly (readonly [part: Part, words: RegExp])[];
  /** Sorts of mediators, so that "tribal leaders" and "elders of the tribes" are of one sort. */
  readonly brokers: readonly (readonly [broker: string, words: RegExp])[];
}

export const PEOPLE_CLASSES = ['captive', 'family', 'combatant', 'civilian', 'people'] as const;
export type PeopleClass = (typeof PEOPLE_CLASSES)[number];

export const ACT_WORDS = ['surrender', 'screen', 'shield', 'arms', 'spare', 'enter', 'leave', 'remain', 'broker'] as const;
export type ActWord = (typeof ACT_WORDS)[number];

/** From the largest part to none. */
export const COVERED_GROUPS = [
  'officers',
  'commanders',
  'deserters',
  'journalists',
  'wounded',
  'families',
  'children',
  'women',
  'soldiers',
  'civilians',
  'criminals',
  'heavy-weapons',
  'light-weapons',
  'bodies',
  'medics',
] as const;
export type CoveredGroup = (typeof COVERED_GROUPS)[number];

export const PARTS = ['in-charge', 'party', 'took-part', 'present', 'looked-on', 'not-involved', 'unaware'] as const;
export type Part = (typeof PARTS)[number];
