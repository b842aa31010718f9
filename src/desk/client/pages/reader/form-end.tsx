import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface FormEndOf {
  readonly problem: string | null;
  /** What the main button says. */
  readonly keep: string;
  readonly onDrop: () => void;
}

/** How the forms of the reader end: what went wrong, keep, drop. */
export function FormEnd({ problem, keep, onDrop }: FormEndOf) {
  const { t } = useTranslation('reader');
  return (
    <>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <div className="acts">
        <Button className="button main" type="submit">
          {keep}
        </Button>
        <Button className="button quiet" onPress={onDrop}>
          {t('drop')}
        </Button>
      </div>
    </>
  );
}
