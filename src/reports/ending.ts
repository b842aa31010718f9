const NAME = "\\p{Lu}[\\p{L}\\d’'-]*(?:[ -]\\p{Lu}[\\p{L}\\d’'-]*){0,4}";
const MEDIUM =
  '(?:newspaper|daily|weekly|magazine|journal|news (?:agency|site|website|outlet|organi[sz]ation|service|network|portal|channel|platform)|(?:media|press) (?:outlet|office|organi[sz]ation|platform|network|group|agency|cent(?:re|er))|broadcaster|(?:radio|television|TV) (?:station|channel|network)|publication|website|blog)';
const SELF =
  /^(?:it|its|the (?:paper|newspaper|agency|site|website|magazine|channel|network|outlet)|we|our|founded|launched|established|based|headquartered|since|for more|follow|visit|contact)\b/i;
const CREDIT =
  /(?:\boffering\b|\bfounded\b|\blaunched\b|\bestablished\b|\bpremier\b|\bleading\b|\bindependent\b|\bnon-?profit\b|\breaders\b)/i;
const LONGEST = 900;

const TAILS: readonly RegExp[] = [
  /(?<=[.!?)\]”"’'])(?:\s+(?:Twitter|Facebook|WhatsApp|Telegram|LinkedIn|Instagram|YouTube|Pinterest|Google\+|E-?mail|Print|Share|Tweet))+\s*$/,
  /(?<=[.!?”"’'])\s*[([](?:source|sources|photo|credit|المصدر)\s*:[^()[\]]{2,120}[)\]]\.?$/i,
  /(?<=[.!?”"’'])\s*[([](?:additional |with )?(?:reporting|writing|editing) by [^()[\]]{3,240}[)\]]\.?$/i,
  /(?<=[.!?”"’'])\s*(?:Additional )?Reporting by [^.!?]{3,160}[;,] ?(?:[Ww]riting|[Ee]diting) by [^.!?]{3,100}\.?$/,
  /(?<=[.!?)”"’'])\s*(?:Leave a (?:Comment|Reply)|Read more|Continue reading|Share this(?: article| story| post)?|All rights reserved)\.?$/i,
];

/**
 * How many characters at the end of a report's last line are no report: share words, source and editing notes, and the
 * passage in which an outlet describes itself. Zero where there is nothing of the kind.
 */
export function endingLength(line: string, publisher: string | null): number {
  let end = line.length;
  for (let round = 0; round < 6; round += 1) {
    const rest = line.slice(0, end).trimEnd();
    const shorter = Math.min(...TAILS.map((tail) => cut(rest, tail)), selfDescription(rest, publisher));
    if (shorter >= rest.length) break;
    end = shorter;
  }
  return end === line.length ? 0 : line.length - line.slice(0, end).trimEnd().length;
}

function cut(line: string, tail: RegExp): number {
  const from = Math.max(0, line.length - 400);
  const match = tail.exec(line.slice(from));
  return match === null ? line.length : from + match.index;
}

/** Where a closing passage begins whose subject is the outlet itself; the line's length where there is none. */
function selfDescription(line: string, publisher: string | null): number {
  const from = Math.max(0, line.length - LONGEST);
  const window = line.slice(from);
  for (const name of namesOf(publisher)) {
    const pattern = new RegExp(`(?:^|(?<=[.!?)”"’']\\s+))(${name}) is (?:the|an?|one of)\\b[^.!?]{0,200}?\\b${MEDIUM}\\b`, 'gu');
    for (const match of window.matchAll(pattern)) {
      const passage = window.slice(match.index);
      const certain = publisher !== null && name !== ANY_NAME;
      if ((certain || isDoubled(match[1] ?? '') || match.index + from === 0) && describesItself(passage, match[1] ?? ''))
        return from + match.index;
    }
  }
  return line.length;
}

const ANY_NAME = `${NAME}(?: ${NAME})?`;

function namesOf(publisher: string | null): readonly string[] {
  const core = publisher
    ?.replace(/\(.*?\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!core) return [ANY_NAME];
  const written = core.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edition = `${written}(?: \\p{Lu}\\p{L}+)?`;
  return [`(?:${edition} )?${edition}`, ANY_NAME];
}

function isDoubled(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= 2 && words.length % 2 === 0 && words.slice(words.length / 2).join(' ') === words.slice(0, words.length / 2).join(' ')
  );
}

function describesItself(passage: string, name: string): boolean {
  const [first = '', ...others] = passage.split(/(?<=[.!?])\s+/);
  const last = name.split(' ').slice(-2).join(' ');
  return others.length <= 4 && CREDIT.test(passage) && first.length <= 400 && others.every((one) => SELF.test(one) || one.startsWith(last));
}
