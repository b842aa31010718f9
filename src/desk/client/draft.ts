import { useCallback, useState } from 'react';

/** What is being typed, kept in this tab until it is sent or dropped: a reload or a lost connection costs nothing. */
export function useDraft<T>(key: string, empty: T): readonly [draft: T, change: (draft: T) => void, drop: () => void] {
  const [draft, setDraft] = useState<T>(() => kept(key) ?? empty);
  const change = useCallback(
    (now: T) => {
      sessionStorage.setItem(key, JSON.stringify(now));
      setDraft(now);
    },
    [key],
  );
  const drop = useCallback(() => {
    sessionStorage.removeItem(key);
    setDraft(empty);
  }, [key, empty]);
  return [draft, change, drop];
}

export function hasDraft(key: string): boolean {
  return sessionStorage.getItem(key) !== null;
}

function kept<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as T | null;
  } catch {
    return null;
  }
}
