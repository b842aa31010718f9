import { useEffect } from 'react';
import { useSettings } from '../../settings.ts';

/** Single keys by their position, so that they are the same on an Arabic layout. */
export type Keys = Readonly<Partial<Record<'KeyA' | 'KeyC' | 'KeyR' | 'KeyJ' | 'KeyK' | 'KeyU' | 'KeyN' | 'Escape', () => void>>>;

/** Listens to single keys while nothing is being typed and no other key is held; the person can switch them off. */
export function useKeys(keys: Keys): void {
  const { keys: on } = useSettings();
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = keys[event.code as keyof Keys];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, on]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
}
