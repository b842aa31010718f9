import type { Address } from '../../address.ts';

const REVIEWS = ['unread', 'in-review', 'done'] as const;

/** What the inbox asks for at an address. */
export function reportsAsked({ q, review, language, publisher, kind, from, to, before }: Address) {
  return {
    ...(q && { q }),
    ...(isReview(review) && { review }),
    ...(language && { language }),
    ...(publisher && { publisher }),
    ...(kind && { kind }),
    ...(from && { from }),
    ...(to && { to }),
    ...(before && { before: Number(before) }),
  };
}

function isReview(value: string | undefined): value is (typeof REVIEWS)[number] {
  return REVIEWS.some((review) => review === value);
}
