import { type ReactNode, useEffect, useRef, useState } from 'react';

interface FixedList<T> {
  readonly items: readonly T[];
  readonly idOf: (item: T) => string;
  readonly current: string | null;
  readonly onChoose: (item: T) => void;
  readonly rowHeight: number;
  readonly label: string;
  readonly children: (item: T, current: boolean) => ReactNode;
}

const AROUND = 4;

/** A list of rows of one height that draws only those in sight, and follows the current one. */
export function FixedList<T>({ items, idOf, current, onChoose, rowHeight, label, children }: FixedList<T>) {
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const at = items.findIndex((item) => idOf(item) === current);
  useSight(frame, setView);
  useEffect(() => {
    const element = frame.current;
    if (element === null || at < 0) return;
    const top = at * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top - rowHeight;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + 2 * rowHeight - element.clientHeight;
  }, [at, rowHeight]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - AROUND);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + AROUND);
  // The current row is there even out of sight: the list names it as its active one.
  const shown = [...new Set([...range(first, last), ...(at < 0 ? [] : [at])])].sort((a, b) => a - b);
  const move = (by: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, at + by))];
    if (next !== undefined) onChoose(next);
  };
  return (
    <div
      ref={frame}
      className="fixed-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={at < 0 ? undefined : `row-${current}`}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        move(step === 'page' ? Math.floor(view.height / rowHeight) : step === 'page-up' ? -Math.floor(view.height / rowHeight) : step);
      }}
    >
      <div role="presentation" className="fixed-list-rows" style={{ blockSize: items.length * rowHeight }}>
        {shown.map((index) => {
          const item = items[index] as T;
          const id = idOf(item);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself takes the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active row
            <div
              key={id}
              id={`row-${id}`}
              role="option"
              aria-selected={index === at}
              aria-posinset={index + 1}
              aria-setsize={items.length}
              className="fixed-list-row"
              style={{ insetBlockStart: index * rowHeight, blockSize: rowHeight }}
              onClick={() => onChoose(item)}
            >
              {children(item, index === at)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number | 'page' | 'page-up'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 'page',
  PageUp: 'page-up',
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function useSight(frame: { readonly current: HTMLDivElement | null }, set: (view: { top: number; height: number }) => void): void {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => set({ top: element.scrollTop, height: element.clientHeight });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [frame, set]);
}
