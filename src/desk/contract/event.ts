/** What the server tells every open desk, over /api/events. */
export type DeskEvent =
  /** Something in the register changed: of one report where it is named. */
  | { readonly kind: 'changed'; readonly report: string | null }
  /** A file on its way in. */
  | {
      readonly kind: 'intake';
      readonly name: string;
      readonly step: 'reading' | 'added' | 'held' | 'forgotten' | 'failed';
      readonly report: string | null;
      readonly claims: number | null;
      readonly problem: string | null;
    };
