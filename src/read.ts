import { gatherAgreements } from './agreements/gather.ts';
import { findAttributions } from './attribution/find.ts';
import { anchor } from './claims/anchor.ts';
import { linkFigures } from './claims/figure/links.ts';
import { proposeClaims } from './claims/index.ts';
import type { Context } from './claims/kind.ts';
import type { PartyRegistry } from './gazetteer/party-registry.ts';
import type { Gazetteer } from './gazetteer/place-gazetteer.ts';
import { languages } from './languages/index.ts';
import { findDates } from './mentions/date.ts';
import { mentionFinders } from './mentions/index.ts';
import type { Reading } from './reading.ts';
import { bodySpans } from './reports/plain.ts';
import type { Report } from './reports/report.ts';
import { READER_VERSION, ruleSetHash } from './version.ts';

/** What the reader knows besides the text: the world's places and the wars' parties. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly parties: PartyRegistry;
}

/** Reads one report: pure, no I/O; the same report and knowledge give the same reading. */
export function readReport(report: Report, knowledge: Knowledge): Reading {
  const context = contextOf(report, knowledge);
  const drafts = proposeClaims(context);
  const { claims, rejections } = anchor(context, drafts);
  const gathered = gatherAgreements(context, linkFigures(context, claims, drafts));
  return {
    schema: 'sijill-reading/1',
    report: { ...report, furniture: [...report.furniture], notes: [...report.notes] },
    reader: { version: READER_VERSION, rules: ruleSetHash() },
    claims: [...gathered.claims],
    agreements: [...gathered.agreements],
    rejections: [...rejections],
  };
}

/** Everything the rules look at: sentences, clauses, mentions, attributions. */
export function contextOf(report: Report, knowledge: Knowledge): Context {
  const language = report.language === 'ar' ? languages.ar : languages.en;
  const find = mentionFinders[language.code];
  const text = language.readable(report.text, bodySpans(report));
  const sentences = language.analyse(text, bodySpans(report));
  const clauses = sentences.map((sentence) => language.clauses(sentence));
  const mentions = {
    dates: findDates({ text, sentences, clauses, published: report.published }, language.code),
    quantities: find.quantities(text, sentences),
    places: find.places(text, sentences, knowledge.gazetteer),
    parties: find.parties(text, sentences, knowledge.parties),
  };
  const attributions = findAttributions({ language: language.code, report, sentences, mentions, parties: knowledge.parties });
  return { language: language.code, report, sentences, clauses, mentions, attributions };
}
