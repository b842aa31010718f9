import { useParam } from '../address.ts';
import { useAnswer } from '../api/queries.ts';
import { Awaited } from '../parts/state.tsx';
import { ReaderView } from './reader/view.tsx';

/** One report: its text as it was written, and beside it what it says. */
export function Page() {
  const id = useParam('id');
  const answer = useAnswer('GET /api/reports/:id', { params: { id } });
  return (
    <Awaited answer={answer}>
      {(report) =>
        report.report.id.endsWith(id.replace(/^sha256:/, '')) || id.length < 64 ? (
          <ReaderView key={report.report.id} answer={report} />
        ) : null
      }
    </Awaited>
  );
}
