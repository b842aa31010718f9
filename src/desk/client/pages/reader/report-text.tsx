import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Review, useCurrent } from './review.ts';
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
      <Segments answer={answer} />
    </div>
  );
}

const Segments = memo(function Segments({ answer: { text, furniture, claims } }: { readonly answer: ReportAnswer }) {
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
  return segments.map((segment) => <Piece key={segment.start} segment={segment} text={text} byId={byId} />);
});

interface PieceProps {
  readonly segment: Segment;
  readonly text: string;
  readonly byId: ReadonlyMap<string, HeldClaim>;
}

function Piece({ segment: { start, end, furniture, claims }, text, byId }: PieceProps) {
  const words = text.slice(start, end);
  const top = byId.get(claims.at(-1) ?? '');
  if (top === undefined) {
    return (
      <span data-start={start} {...(furniture && { className: start === 0 ? 'furniture lead' : 'furniture' })}>
        {words}
      </span>
    );
  }
  return (
    <mark data-start={start} data-claims={claims.join(' ')} data-kind={top.claim.kind} data-several={claims.length > 1 || undefined}>
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
