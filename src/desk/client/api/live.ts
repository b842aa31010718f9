import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { DeskEvent } from '../../contract/event.ts';

type Listener = (event: DeskEvent) => unknown;

const listeners = new Set<Listener>();
const connection = { lost: false, watchers: new Set<() => void>() };

/** Listens to the server for as long as the page is open; asks for everything anew after a lost connection. */
export function startLive(queries: QueryClient): void {
  const stream = new EventSource('/api/events');
  stream.onopen = () => {
    if (connection.lost) void queries.invalidateQueries();
    setLost(false);
  };
  stream.onerror = () => setLost(true);
  stream.onmessage = ({ data }) => {
    const event = JSON.parse(data as string) as DeskEvent;
    if (event.kind === 'changed') void queries.invalidateQueries();
    for (const listener of listeners) listener(event);
  };
}

export function onDeskEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** True while the server cannot be reached. */
export function useLost(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      connection.watchers.add(watcher);
      return () => connection.watchers.delete(watcher);
    },
    () => connection.lost,
  );
}

function setLost(lost: boolean): void {
  if (connection.lost === lost) return;
  connection.lost = lost;
  for (const watcher of connection.watchers) watcher();
}
