const FOR = 'M4 10.5l4 4 8-9';
const AGAINST = 'M5 5l10 10M15 5L5 15';
const ASKS = 'M4 10h12M11 5l5 5-5 5';

const SIGNS: Readonly<Record<string, string>> = {
  accepts: FOR,
  willing: FOR,
  'accepts-with-conditions': 'M3 11l3.5 3.5L13 6M15 15h.01M15 11h.01',
  rejects: AGAINST,
  denies: AGAINST,
  demands: ASKS,
  undecided: 'M5 10h10',
};

/** A sign for each way to stand: no stance is told by its colour alone. */
export function StanceSign({ stance }: { readonly stance: string }) {
  const path = SIGNS[stance];
  if (path === undefined) return null;
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
