import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLive } from './api/live.ts';
import { queries } from './api/queries.ts';
import { startLanguage } from './language.ts';
import { pages } from './pages/index.ts';
import { router } from './router.tsx';
import { applySettings, settings } from './settings.ts';
import './style/index.css';

applySettings();
// The words, the page's code and its first answers come side by side.
await Promise.all([startLanguage(settings().language), router.load()]);
startLive(queries);

const root = document.getElementById('desk');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** The other pages' code comes one by one when the first page stands: a change of page then waits for nothing. */
async function loadOthers(): Promise<void> {
  for (const { load } of pages) await load();
}

const AFTER_MS = 700;
setTimeout(() => void loadOthers().catch(() => {}), AFTER_MS);
