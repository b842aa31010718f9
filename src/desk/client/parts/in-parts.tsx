import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format.ts';

interface InPartsOf<T> {
  readonly items: readonly T[];
  readonly className: string;
  /** So many stand at once; more come when they are asked for. */
  readonly first?: number;
  readonly children: (item: T) => ReactNode;
}

const FIRST = 40;
const FURTHER = 200;

/** A list that begins with its first items, and says how many more there are. */
export function InParts<T>({ items, className, first = FIRST, children }: InPartsOf<T>) {
  const [shown, further] = useShown(first);
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      <More left={items.length - shown} onMore={further} />
    </>
  );
}

/** How many are to stand, and what lets more of them stand. */
export function useShown(first: number): readonly [number, () => void] {
  const [further, setFurther] = useState(0);
  return [first + further, () => setFurther(further + FURTHER)];
}

/** The way to those of a list that do not stand yet. */
export function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (left <= 0) return null;
  return (
    <Button className="button quiet more" onPress={onMore}>
      {t('state.more', { number: number(left) })}
    </Button>
  );
}
