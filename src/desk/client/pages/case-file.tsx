import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button, Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/ask.ts';
import { Known, useKnown } from '../parts/known.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { useSettings } from '../settings.ts';
import { CaseFile } from './case-file/document.tsx';

/** What may leave the desk on paper: boards and questions with their words, without what could harm people. */
export function Page() {
  const { t } = useTranslation('case-file');
  const [full, setFull] = useState(false);
  const { name } = useSettings();
  const { known, by } = useKnown();
  const making = useMutation({
    mutationFn: (restricted: boolean) =>
      ask('POST /api/case-file', {
        body: { full: restricted, ...(name !== '' && { name }), ...(known !== undefined && { known }), ...(by !== undefined && { by }) },
      }),
  });
  const { mutate } = making;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another day is another case file
  useEffect(() => {
    setFull(false);
    mutate(false);
  }, [known, by, mutate]);
  return (
    <PageFrame title={t('title')} printed>
      <div className="case-tools">
        <p className="hint">{t('lead')}</p>
        <Known />
        <div className="filters">
          <Button className="button main" isDisabled={making.data === undefined} onPress={() => window.print()}>
            {t('print')}
          </Button>
          <Switch
            className="switch"
            isSelected={full}
            onChange={(wanted) => {
              setFull(wanted);
              mutate(wanted);
            }}
          >
            <span className="switch-track" />
            {t('full')}
          </Switch>
          <Link to="/agreements">{t('back')}</Link>
        </div>
      </div>
      {making.error !== null && <p className="problem">{making.error.message}</p>}
      {making.data === undefined ? <p className="waiting">{t('desk:state.waiting')}</p> : <CaseFile file={making.data} known={known} />}
    </PageFrame>
  );
}
