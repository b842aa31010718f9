import { type AddEvent, addReports } from '../../../register/add.ts';
import type { Correction } from '../../../store/record.ts';
import type { intakeEndpoints } from '../../contract/intake.ts';
import { changed } from '../changed.ts';
import type { Handlers } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import type { DeskTools } from '../tools.ts';

const LARGEST = 50 * 1024 ** 2;

export function intakeRoutes(tools: DeskTools): Handlers<keyof typeof intakeEndpoints> {
  const { store, prepare, problemOf, live, actor } = tools;
  return {
    'POST /api/intake': async ({ query, body }, request) => {
      const bytes: unknown = body;
      if (!(bytes instanceof Uint8Array) || bytes.length === 0) throw new Refusal(400, `${query.name} is empty`);
      const told: AddEvent[] = [];
      const tell = (event: AddEvent) => {
        told.push(event);
        tellDesks(tools, event);
      };
      live.tell({ kind: 'intake', name: query.name, step: 'reading', report: null, claims: null, problem: null });
      const stop = new AbortController();
      request.raw.on('close', () => request.raw.destroyed && !request.raw.complete && stop.abort());
      const sources = [{ name: query.name, path: null, bytes, named: true }];
      const corrections = given(query, query.by || actor);
      const plan = { sources, corrections, read: true, again: false, maxBytes: LARGEST, stop: stop.signal };
      await addReports(plan, { store, tell, prepare, problemOf });
      await changed(tools, null);
      return {
        added: told.flatMap((event) => (event.kind === 'added' ? [event.id] : [])),
        held: told.flatMap((event) => (event.kind === 'held' ? [event.id] : [])),
        problems: told.flatMap((event) => (event.kind === 'failed' ? [event.problem] : event.kind === 'forgotten' ? [FORGOTTEN] : [])),
      };
    },
  };
}

const FORGOTTEN = 'this report was once forgotten; sijill add --again takes it in';

function given({ published, publisher }: { readonly published?: string; readonly publisher?: string }, by: string): Correction[] {
  const fields = { published, publisher };
  return Object.entries(fields).flatMap(([field, value]) =>
    value ? [{ field: field as keyof typeof fields, value, by, reason: 'given when taken in' }] : [],
  );
}

function tellDesks({ live }: DeskTools, event: AddEvent): void {
  if (event.kind === 'file' || event.kind === 'skipped') return;
  live.tell({
    kind: 'intake',
    name: event.name,
    step: event.kind,
    report: 'id' in event ? event.id : null,
    claims: event.kind === 'added' ? event.claims : null,
    problem: event.kind === 'failed' ? event.problem : null,
  });
}
