import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Review, useCurrent, useStanding } from './review.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { HeldClaim, ReportAnswer } from './types.ts';

interface TextProps {
  readonly answer: ReportAnswer;
  readonly review: Review;
}

/** The report as it was written, its claims marked. The text of the marks is the frozen text, letter for letter. */
export function ReportText({ answer, review }: TextProps) {
  const { t } = useTranslation('reader');
  const frame = useRef<HTMLDivElement>(null);
  const current = useCurrent(review);
  useFollow(frame, current, answer.claims);
  const { language } = answer.report;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys J and K and the list of claims do the same
    <div
      ref={frame}
      className="report-text"
      lang={language === 'und' ? undefined : language}
      dir={language === 'ar' ? 'rtl' : language === 'en' ? 'ltr' : 'auto'}
      aria-label={t('text')}
      role="document"
      data-report-text
      onClick={({ target }) => choose(review, target)}
    >
      <Segments answer={answer} review={review} />
    </div>
  );
}

const Segments = memo(function Segments({ answer: { text, furniture, claims }, review }: TextProps) {
  const segments = useMemo(
    () =>
      segmentsOf(
        text.length,
        furniture,
        claims.map(({ claim }) => ({ id: claim.id, ...claim.quote })),
      ),
    [text, furniture, claims],
  );
  const byId = useMemo(() => new Map(claims.map((held) => [held.claim.id, held])), [claims]);
  return segments.map((segment) => <Piece key={segment.start} segment={segment} text={text} byId={byId} review={review} />);
});

interface PieceProps {
  readonly segment: Segment;
  readonly text: string;
  readonly byId: ReadonlyMap<string, HeldClaim>;
  readonly review: Review;
}

function Piece({ segment: { start, end, furniture, claims }, text, byId, review }: PieceProps) {
  const words = text.slice(start, end);
  const top = byId.get(claims.at(-1) ?? '');
  if (top !== undefined) return <Mark start={start} words={words} claims={claims} top={top} review={review} />;
  if (furniture && start === 0) return <Header words={words} />;
  return (
    <span data-start={start} {...(furniture && { className: 'furniture' })}>
      {words}
    </span>
  );
}

/** The lines before the report proper: folded, since the page's own head says the same. */
function Header({ words }: { readonly words: string }) {
  const { t } = useTranslation('reader');
  return (
    <details className="furniture lead">
      <summary>{t('header')}</summary>
      <span data-start={0}>{words}</span>
    </details>
  );
}

interface MarkProps {
  readonly start: number;
  readonly words: string;
  readonly claims: readonly string[];
  /** The claim that gives the mark its look. */
  readonly top: HeldClaim;
  readonly review: Review;
}

/** What is still open is tinted; what was decided keeps its line alone, and the eye goes on. */
function Mark({ start, words, claims, top, review }: MarkProps) {
  const { status } = useStanding(review, top);
  return (
    <mark
      data-start={start}
      data-claims={claims.join(' ')}
      data-kind={top.claim.kind}
      data-status={status}
      data-several={claims.length > 1 || undefined}
    >
      {words}
    </mark>
  );
}

/** A click on a mark goes to its claim; further clicks to those beneath it. */
function choose(review: Review, target: EventTarget): void {
  if (document.getSelection()?.isCollapsed === false) return;
  const claims = target instanceof Element ? (target.closest('mark')?.dataset.claims?.split(' ').reverse() ?? []) : [];
  if (claims.length === 0) return;
  const at = claims.indexOf(review.current() ?? '');
  review.setCurrent(claims[(at + 1) % claims.length] ?? null);
}

/** Shows the current claim in the text: as a class, since five hundred marks are not drawn anew for one of them. */
function useFollow(frame: RefObject<HTMLDivElement | null>, current: string | null, claims: readonly HeldClaim[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other claims are other marks
  useEffect(() => {
    const marks = current === null ? [] : [...(frame.current?.querySelectorAll(`[data-claims~="${CSS.escape(current)}"]`) ?? [])];
    for (const mark of marks) mark.classList.add('current');
    const first = marks[0];
    if (first !== undefined && !isVisible(first)) first.scrollIntoView({ block: 'center' });
    return () => {
      for (const mark of marks) mark.classList.remove('current');
    };
  }, [frame, current, claims]);
}

const MARGIN = 60;

function isVisible(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const scroller = element.closest('.reader-text')?.getBoundingClientRect();
  return top > (scroller?.top ?? 0) + MARGIN && bottom < (scroller?.bottom ?? innerHeight) - MARGIN;
}

/** The stretch of the report's text that is selected, in its offsets; null where nothing of it is. */
export function selectedSpan(): { readonly start: number; readonly end: number } | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
  return start === null || end === null || start >= end ? null : { start, end };
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.children[offset] ?? node.children[offset - 1] ?? node) : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-report-text] [data-start]');
  if (piece === null || piece === undefined) return null;
  const start = Number(piece.dataset.start);
  if (!(node instanceof Element)) return start + offset;
  return node.children[offset] === undefined ? start + (piece.textContent?.length ?? 0) : start;
}
