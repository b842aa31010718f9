import { createContext, type ReactNode, useContext, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/queries.ts';
import { Icon } from './icon.tsx';
import { Judge } from './judge.tsx';
import { Quote } from './quote.tsx';
import { Awaited } from './state.tsx';

/** What is to be shown word for word, and what it is called. */
interface Asked {
  readonly claims: readonly string[];
  readonly title: string;
  readonly note?: ReactNode;
}

const Opening = createContext<(asked: Asked) => void>(() => {});

/** Around a page whose marks open the words they rest on. */
export function WithQuotes({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <Opening value={setAsked}>
      {children}
      <ModalOverlay className="drawer-shade" isDismissable isOpen={asked !== null} onOpenChange={(open) => !open && setAsked(null)}>
        <Modal className="drawer">
          <Dialog className="drawer-body">{asked !== null && <Words asked={asked} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </Opening>
  );
}

interface WordsButton extends Asked {
  readonly className?: string;
  readonly children: ReactNode;
  /** The whole name of the button where what stands in it does not say enough. */
  readonly label?: string;
  readonly style?: React.CSSProperties;
}

/** Anything on a page that rests on claims: pressing it shows their words. */
export function WordsButton({ claims, title, note, className = 'words-button', label, style, children }: WordsButton) {
  const open = useContext(Opening);
  return (
    <Button
      className={className}
      isDisabled={claims.length === 0}
      onPress={() => open({ claims, title, note })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(style !== undefined && { style })}
    >
      {children}
    </Button>
  );
}

const MOST = 60;

function Words({ asked: { claims, title, note } }: { readonly asked: Asked }) {
  const { t } = useTranslation('quotes');
  const ids = [...new Set(claims)];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (claim: string) =>
    setPicked((before) => (before.includes(claim) ? before.filter((one) => one !== claim) : [...before, claim].slice(-2)));
  const [a, b] = picked;
  const answer = useAnswer('GET /api/quotes', { query: { claims: ids.slice(0, MOST).join(',') } });
  return (
    <>
      <header className="drawer-head">
        <Heading slot="title">{title}</Heading>
        <Button slot="close" className="button quiet" aria-label={t('close')}>
          <Icon name="close" />
        </Button>
      </header>
      {note}
      <Awaited answer={answer}>
        {({ quotes, gone }) => (
          <>
            <ul className="quotes">
              {quotes.map((quote) => (
                <li key={quote.claim}>
                  <Quote quote={quote} />
                  {quotes.length > 1 && (
                    <label className="pick">
                      <input type="checkbox" checked={picked.includes(quote.claim)} onChange={() => pick(quote.claim)} />{' '}
                      {t('judge.choose')}
                    </label>
                  )}
                </li>
              ))}
            </ul>
            {a !== undefined && b !== undefined ? (
              <Judge key={picked.join()} a={a} b={b} />
            ) : (
              quotes.length > 1 && <p className="hint">{t('judge.pick')}</p>
            )}
            {gone.length > 0 && <p className="hint">{t('gone', { count: gone.length })}</p>}
            {ids.length > MOST && <p className="hint">{t('more', { count: MOST })}</p>}
          </>
        )}
      </Awaited>
    </>
  );
}
