import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Reading } from '../src/reading.ts';

const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(JSON.parse(readFileSync(new URL('../schema/reading-1.json', import.meta.url), 'utf8')));

/** What breaks the reading contract: schema errors and broken laws, as lines; empty where the reading is sound. */
export function faultsOf(reading: Reading): string[] {
  const schema = validate(reading) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  return [...schema, ...quoteFaults(reading), ...furnitureFaults(reading), ...idFaults(reading)];
}

function quoteFaults({ report, claims, rejections }: Reading): string[] {
  const quotes = [...claims, ...rejections].map(({ quote }) => quote);
  const false_ = quotes.filter(({ start, end, exact }) => report.text.slice(start, end) !== exact || exact === '');
  const parties = claims.flatMap((claim) => Object.values(claim.parties).flat());
  const outside = parties.filter(({ start, end }) => start > end || end > report.text.length);
  return [
    ...false_.map((quote) => `quote is not in the text: ${JSON.stringify(quote)}`),
    ...outside.map((party) => `party outside the text: ${party.name}`),
  ];
}

function furnitureFaults({ report, claims }: Reading): string[] {
  const disjoint = report.furniture.every(({ start, end }, index) => start < end && start >= (report.furniture[index - 1]?.end ?? 0));
  const inside = claims.filter(({ quote }) => report.furniture.some(({ start, end }) => start < quote.end && quote.start < end));
  return [...(disjoint ? [] : ['furniture overlaps']), ...inside.map(({ quote }) => `claim in furniture: ${quote.exact}`)];
}

function idFaults({ claims, agreements }: Reading): string[] {
  const ids = new Set(claims.map(({ id }) => id));
  const links = claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.body.partOf, claim.body.incident] : []));
  const named = agreements.flatMap((one) => [
    ...one.terms,
    ...one.versions.flatMap((version) => version.terms),
    ...one.positions.map((position) => position.claim),
    ...one.milestones.map((milestone) => milestone.claim),
    ...one.precedents,
    ...one.splits.flatMap((split) => split.claims),
    ...[...one.parties, ...one.mediators, ...one.guarantors].flatMap((party) => party.claims),
  ]);
  const lost = [...links, ...named].filter((id) => id !== null && !ids.has(id));
  return [...(ids.size === claims.length ? [] : ['claim ids repeat']), ...lost.map((id) => `no claim has the id ${id}`)];
}
