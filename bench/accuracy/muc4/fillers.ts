import { TARGET_NOUNS } from '../../../src/languages/en/event-things.ts';
import type { Event, Template } from './incidents.ts';

type Party = NonNullable<Event['parties'][string]>[number];

/** Who, whom and with what, over all events of an incident, in the words of the claims. */
export function fillersOf(events: readonly Event[]): Omit<Template, 'incident_type'> {
  const actors = events.flatMap(actorsOf);
  return {
    PerpInd: entities(actors.filter(isIndividuals).map(individualsName)),
    PerpOrg: entities(actors.flatMap(bodyNames)),
    Target: entities(events.flatMap(targetsOf)),
    Victim: entities(events.flatMap(victimsOf)),
    Weapon: entities(events.map(({ body }) => body.weapon)),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The parties that did it; without one the words for the doer. */
function actorsOf({ parties, body }: Event): Named[] {
  const known: readonly Party[] = parties.actor ?? [];
  if (known.length > 0 || body.actor === null || PRONOUN.test(body.actor)) return [...known];
  return [{ id: 'group:unknown', name: body.actor }];
}

const PRONOUN = /^(?:i|we|you|he|she|they|it|who|which|that|this|these|those|him|her|them|his|its|their|us|me)$/i;
const BODIES =
  /^group:(?:army|armies|armed forces|forces|military|government|regime|police|cartel|mafia|squad|death squad|air force|organization|party|movement|front)s?$/;

function isBody({ id }: Named): boolean {
  return BODIES.test(id) || /^group:\S+ \S/.test(id) || !/^(?:group|person):|\//.test(id);
}

const NOBODY =
  /^(?:one|many|some|all|others?|those|several|\d[\d,]*|(?:\S+ )?(?:people|persons?|victims|employees|inmates|residents|dead))$/i;

function isIndividuals(party: Named): boolean {
  return !isBody(party) && !PRONOUN.test(party.name) && !NOBODY.test(party.name);
}

/** "terrorists of the FMLN" are named "terrorists"; "members of the army" only as a whole. */
function individualsName({ name }: Named): string {
  return /^(?:the |some |\w+ )*(?:members?|groups?|elements?|gang|personnel|squads?|band|number)\b/i.test(name)
    ? name
    : name.replace(/ of (?:the )?\S.*$/, '');
}

/** The body itself, or the one whose people did it: "ELN guerrillas". */
function bodyNames(party: Named): string[] {
  if (PRONOUN.test(party.name)) return [];
  if (isBody(party)) return [party.name];
  const owner = /^(.*\p{Lu}\S*) \p{Ll}+$/u.exec(party.name)?.[1];
  return party.id.includes('/') && owner !== undefined ? [owner] : [];
}

function victimsOf({ parties }: Event): string[] {
  return [...(parties.victim ?? []), ...(parties.recipient ?? [])]
    .filter(({ id }) => id.startsWith('person:'))
    .map(({ id }) => id.slice('person:'.length));
}

const AREAS = new Set(
  'city town village area district neighborhood quarter suburb province region zone territory capital department land municipality position front part section crop field front side'.split(
    ' ',
  ),
);

/** The things of a recipient, each member of a list for itself; a town is where it happened. */
function targetsOf({ body }: Event): string[] {
  return (body.recipient ?? '').split(/, (?:and )?| and /).flatMap((member) => {
    const words = member.replace(/^(?:the|a|an|his|her|its|their|our|this|that|another)\s/i, '');
    const head =
      words
        .replace(/ (?:of|in|at|on) .*$/, '')
        .split(/\s+/)
        .at(-1)
        ?.toLowerCase() ?? '';
    const forms = [head, head.replace(/s$/, ''), head.replace(/es$/, ''), head.replace(/ies$/, 'y')];
    return forms.some((form) => TARGET_NOUNS.has(form)) && !forms.some((form) => AREAS.has(form)) ? [words] : [];
  });
}

function entities(names: readonly (string | null)[]): string[][] {
  return [...new Set(names.filter((name) => name !== null))].map((name) => [name]);
}
