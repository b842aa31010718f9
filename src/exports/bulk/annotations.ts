import { claimLine } from '../words/claim.ts';
import { codePointOffsets } from './code-points.ts';
import { effectiveClaim } from './effective.ts';
import { type BulkFormat, type ExportItem, RESTRICTED } from './format.ts';

const CONTEXT = 32;

/**
 * W3C Web Annotation: a page with one annotation a claim. The target is the report by the digest of its bytes, selected
 * by position in code points of its frozen text and by its quote; the body says the claim in words and in full.
 */
export const annotations: BulkFormat = {
  extension: '.jsonld',
  head: ({ restricted }) =>
    `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage",${restricted ? `"rights":"${RESTRICTED}",` : ''}"items":[\n`,
  item: (item, { position }) => {
    const items = annotationsOf(item).map((one) => JSON.stringify(one));
    return items.length === 0 ? '' : `${position === 0 ? '' : ',\n'}${items.join(',\n')}`;
  },
  tail: (leftOut) => `\n],"leftOut":${JSON.stringify(leftOut)}}\n`,
};

function annotationsOf({ reading, claims, standings, added }: ExportItem): object[] {
  const { text, id, language } = reading.report;
  const at = codePointOffsets(text);
  return claims.map((read) => {
    const { claim, status } = effectiveClaim(read, standings.get(read.id));
    const { start, end, exact } = claim.quote;
    return {
      id: `urn:sijill:claim:${claim.id}`,
      type: 'Annotation',
      motivation: status === 'open' ? 'classifying' : 'assessing',
      created: added,
      generator: { type: 'Software', name: 'Sijill', version: reading.reader.version },
      body: [
        { type: 'TextualBody', value: claimLine(claim), language: 'en', purpose: 'describing' },
        { type: 'TextualBody', value: status, purpose: 'tagging' },
        { type: 'Dataset', format: 'application/json', value: { ...claim, quote: undefined } },
      ],
      target: {
        source: `urn:${id}`,
        ...(language !== 'und' && { language }),
        selector: [
          { type: 'TextPositionSelector', start: at(start), end: at(end) },
          {
            type: 'TextQuoteSelector',
            exact,
            prefix: around(text, start - CONTEXT, start),
            suffix: around(text, end, end + CONTEXT),
          },
        ],
      },
    };
  });
}

/** Words beside a quote, never half a character. */
function around(text: string, from: number, to: number): string {
  const piece = text.slice(Math.max(0, from), Math.min(text.length, to));
  return piece.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
