import type { Sentence, Token } from '../text/sentence.ts';
import type { QuantityMention } from './mention.ts';

const ONES: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 };
const VAGUE_PLURALS: Record<string, number> = {
  tens: 20,
  dozens: 24,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  dozen: 24,
  hundred: 200,
  thousand: 2000,
};
const VAGUE_WORDS = new Set(['many', 'some', 'several', 'numerous', 'countless', 'few']);
const BEFORE: readonly [RegExp, string][] = [
  [/^(?:more than|over|above|in excess of|upwards of|well over|exceeding)$/, 'gt'],
  [/^(?:at least|no fewer than|no less than|not less than|a minimum of|minimum)$/, 'ge'],
  [/^(?:fewer than|less than|under|below)$/, 'lt'],
  [/^(?:up to|at most|no more than|as many as|a maximum of)$/, 'le'],
  [
    /^(?:around|about|some|nearly|almost|close to|roughly|approximately|an estimated|estimated|circa|just over|just under|all|the estimated)$/,
    'eq',
  ],
];
const UNITS: Record<string, [QuantityMention['type'], string]> = {
  day: ['duration', 'days'],
  week: ['duration', 'weeks'],
  month: ['duration', 'months'],
  year: ['duration', 'years'],
  hour: ['duration', 'hours'],
  minute: ['duration', 'minutes'],
  decade: ['duration', 'decades'],
  percent: ['percent', 'percent'],
  '%': ['percent', 'percent'],
  kilometer: ['distance', 'km'],
  kilometre: ['distance', 'km'],
  km: ['distance', 'km'],
  mile: ['distance', 'miles'],
  meter: ['distance', 'm'],
  metre: ['distance', 'm'],
};
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/;

export function findQuantities(text: string, sentences: readonly Sentence[]): QuantityMention[] {
  return sentences.flatMap((s) => inSentence(text, s));
}
function num(tokens: readonly Token[], i: number): { value: number; to: number; vague: string | null } | null {
  const t = tokens[i] as Token;
  const hy = /^([a-z]+)-([a-z]+)$/.exec(t.norm);
  let value: number | null = null;
  let to = i + 1;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(t.norm)) value = Number(t.norm.replace(/,/g, ''));
  else if (t.norm in ONES) value = ONES[t.norm] as number;
  else if (hy && (hy[1] as string) in ONES && (hy[2] as string) in ONES)
    value = (ONES[hy[1] as string] as number) + (ONES[hy[2] as string] as number);
  else if ((t.norm === 'a' || t.norm === 'half') && tokens[i + 1]) {
    if (t.norm === 'half' && tokens[i + 1]?.norm === 'a' && tokens[i + 2]?.norm === 'million')
      return { value: 500000, to: i + 3, vague: null };
    const sc = SCALES[tokens[i + 1]?.norm ?? ''];
    if (t.norm === 'a' && sc) {
      value = sc;
      to = i + 2;
    }
  }
  if (value === null) return null;
  while (to < tokens.length) {
    const sc = SCALES[tokens[to]?.norm ?? ''];
    if (!sc) break;
    value *= sc;
    to += 1;
  }
  return { value, to, vague: null };
}
function inSentence(text: string, s: Sentence): QuantityMention[] {
  const out: QuantityMention[] = [];
  const T = s.tokens;
  for (let i = 0; i < T.length; i++) {
    const t = T[i] as Token;
    const mk = (from: number, to: number, core: { from: number; to: number }, x: Partial<QuantityMention>): QuantityMention => ({
      kind: 'quantity',
      sentence: s.index,
      from,
      to,
      start: (T[from] as Token).start,
      end: (T[to - 1] as Token).end,
      exact: text.slice((T[from] as Token).start, (T[to - 1] as Token).end),
      low: null,
      high: null,
      lowExclusive: false,
      highExclusive: false,
      qualifier: null,
      vague: null,
      unknown: false,
      derived: false,
      type: 'count',
      unit: null,
      core,
      ...x,
    });
    // vague plural
    if (t.norm in VAGUE_PLURALS && (t.tag === 'NNS' || /s$/.test(t.norm))) {
      let low = VAGUE_PLURALS[t.norm] as number;
      let to = i + 1;
      if (T[to]?.norm === 'of' && T[to + 1] && ['thousands', 'millions'].includes(T[to + 1]?.norm ?? '')) {
        low *= T[to + 1]?.norm === 'thousands' ? 1000 : 1e6;
        to += 2;
      }
      const q = qual(T, i);
      out.push(mk(q.from, to, { from: i, to }, { low, vague: text.slice(t.start, (T[to - 1] as Token).end), qualifier: q.text }));
      i = to - 1;
      continue;
    }
    if ((t.norm === 'several' || (t.norm === 'few' && T[i - 1]?.norm === 'a')) && (T[i + 1]?.norm ?? '') in SCALES) {
      const to = i + 2;
      out.push(
        mk(
          i,
          to,
          { from: i, to },
          { low: VAGUE_PLURALS[T[i + 1]?.norm ?? ''] ?? 200, vague: text.slice(t.start, (T[to - 1] as Token).end) },
        ),
      );
      i = to - 1;
      continue;
    }
    if (t.norm === 'most' && T[i + 1]?.norm === 'of' && (T[i + 2]?.norm === 'whom' || T[i + 2]?.norm === 'them')) {
      const prev = out.findLast((m) => m.type === 'count' && m.high !== null);
      if (prev)
        out.push(
          mk(
            i,
            i + 3,
            { from: i, to: i + 1 },
            { low: (prev.high as number) / 2, high: prev.high, lowExclusive: true, derived: true, qualifier: 'most of' },
          ),
        );
      continue;
    }
    if (VAGUE_WORDS.has(t.norm) && !num(T, i + 1 < T.length ? i + 1 : i) && /^(?:NNS|JJ|NN|VBN)$/.test(T[i + 1]?.tag ?? '')) {
      out.push(mk(i, i + 1, { from: i, to: i + 1 }, { vague: t.norm }));
      continue;
    }
    if (t.norm === 'number' && T[i + 1]?.norm === 'of' && /^(?:large|small|great|unknown)$/.test(T[i - 1]?.norm ?? '')) {
      const from = i - (T[i - 2]?.tag === 'DT' ? 2 : 1);
      const u = T[i - 1]?.norm === 'unknown';
      out.push(mk(from, i + 2, { from: i, to: i + 1 }, u ? { unknown: true } : { vague: text.slice((T[from] as Token).start, t.end) }));
      continue;
    }
    if (
      t.norm === 'number' &&
      T.slice(i, i + 6).some((x) => x.lemma === 'know') &&
      T.slice(i, i + 6).some((x) => /^(?:not|n't|cannot)$/.test(x.norm))
    ) {
      const to = i + 1 + T.slice(i + 1).findIndex((x) => x.lemma === 'know') + 1;
      out.push(mk(i, to, { from: i, to: i + 1 }, { unknown: true }));
      continue;
    }
    // hyphenated measure
    const hm = /^(\d+|[a-z]+)-(day|week|month|year|hour|minute)(?:-old)?$/.exec(t.norm);
    if (hm) {
      const v = Number.isNaN(Number(hm[1])) ? ONES[hm[1] as string] : Number(hm[1]);
      if (v !== undefined) {
        out.push(mk(i, i + 1, { from: i, to: i + 1 }, { low: v, high: v, type: 'duration', unit: `${hm[2]}s` }));
        continue;
      }
    }
    const n = num(T, i);
    if (!n) continue;
    if (t.norm === 'one' && (T[i + 1]?.norm === 'of' || T[i - 1]?.norm === 'no')) continue;
    const isYear =
      /^(?:19|20)\d\d$/.test(t.norm) &&
      n.to === i + 1 &&
      (!/^NN/.test(T[i + 1]?.tag ?? '') || MONTHS.test(T[i - 1]?.norm ?? '') || T[i - 1]?.norm === 'in');
    const nearMonth =
      MONTHS.test(T[i - 1]?.norm ?? '') ||
      MONTHS.test(T[i + 1]?.norm ?? '') ||
      (MONTHS.test(T[i - 3]?.norm ?? '') && /^(?:and|-|–|to)$/.test(T[i - 1]?.norm ?? ''));
    if (isYear || (nearMonth && n.value <= 31) || T[i + 1]?.norm === 'gmt' || T[i + 1]?.norm === ':') {
      i = n.to - 1;
      continue;
    }
    if (T[i - 1]?.tag === 'NNP' && /^\d{1,2}$/.test(t.norm) && !/^NN/.test(T[i + 1]?.tag ?? '')) {
      out.push(mk(i, n.to, { from: i, to: n.to }, { low: n.value, high: n.value, type: 'age' }));
      continue;
    }
    let low: number | null = n.value,
      high: number | null = n.value,
      to = n.to;
    let le = false,
      he = false;
    if (/^(?:to|-|–)$/.test(T[to]?.norm ?? '') && T[to + 1]) {
      const m = num(T, to + 1);
      if (m && m.value > n.value) {
        high = m.value;
        to = m.to;
      }
    }
    let q = qual(T, i);
    if (T[q.from - 1]?.norm === 'between' && T[to]?.norm === 'and') {
      const m = num(T, to + 1);
      if (m) {
        high = m.value;
        to = m.to;
        q = { from: q.from - 1, text: 'between', kind: 'eq' };
      }
    }
    if (q.kind === 'gt') {
      high = null;
      le = true;
    } else if (q.kind === 'ge') high = null;
    else if (q.kind === 'lt') {
      low = null;
      he = true;
    } else if (q.kind === 'le') low = null;
    const unit = UNITS[T[to]?.lemma ?? ''] ?? UNITS[T[to]?.norm ?? ''];
    out.push(
      mk(
        q.from,
        unit ? to + 1 : to,
        { from: i, to },
        { low, high, lowExclusive: le, highExclusive: he, qualifier: q.text, ...(unit ? { type: unit[0], unit: unit[1] } : {}) },
      ),
    );
    i = (unit ? to + 1 : to) - 1;
  }
  return out;
}
function qual(T: readonly Token[], i: number): { from: number; text: string | null; kind: string | null } {
  for (let n = 3; n >= 1; n--) {
    if (i - n < 0) continue;
    const w = T.slice(i - n, i)
      .map((t) => t.norm)
      .join(' ');
    for (const [re, k] of BEFORE) if (re.test(w)) return { from: i - n, text: w, kind: k };
  }
  return { from: i, text: null, kind: null };
}
