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
  const { t } = useTranslation();
  const { number } = useFormat();
  const [further, setFurther] = useState(0);
  const shown = first + further;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown && (
        <Button className="button quiet more" onPress={() => setFurther(further + FURTHER)}>
          {t('state.more', { number: number(items.length - shown) })}
        </Button>
      )}
    </>
  );
}
