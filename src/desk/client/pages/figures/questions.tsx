import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../address.ts';
import type { Answer } from '../../api/ask.ts';
import { useSettings } from '../../settings.ts';

type Found = Answer<'GET /api/findings'>;

/** The questions, those of most claims first. */
export function Questions({ found, chosen }: { readonly found: Found; readonly chosen: string }) {
  const { t } = useTranslation('figures');
  return (
    <nav className="questions" aria-label={t('questions')}>
      <p className="hint">{t('count', { count: found.total })}</p>
      <ul>
        {found.findings.map((row) => (
          <li key={row.id}>
            <Question row={row} isChosen={row.id === chosen} />
          </li>
        ))}
      </ul>
      {found.total > found.findings.length && <p className="hint">{t('more', { count: found.findings.length })}</p>}
    </nav>
  );
}

function Question({ row, isChosen }: { readonly row: Found['findings'][number]; readonly isChosen: boolean }) {
  const { t } = useTranslation(['figures', 'vocabulary']);
  const { language } = useSettings();
  return (
    <Link
      to="/figures"
      search={((before: Address) => ({ ...before, question: row.id })) as never}
      resetScroll={false}
      className="question"
      {...(isChosen && { 'aria-current': 'true' as const })}
    >
      <span>{row.ask[language]}</span>
      <span className="question-note">
        {t('origins', { count: row.origins })} {row.contradicted && <b className="apart">{t('contradicted')}</b>}
      </span>
    </Link>
  );
}
