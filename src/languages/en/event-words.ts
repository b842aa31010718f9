const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** What words may attack, and mobs cannot: "attacked the plan". */
export const NOT_TARGETS: ReadonlySet<string> = list(`
  plan policy decision proposal statement idea report deal agreement reform bill law budget record claim argument problem issue poverty
  corruption view comment speech criticism approach process credibility reputation terrorism drug narcotic trafficking inflation crime
  disease roots cause question task challenge opportunity initiative move interest cost demand charge case imagination attention`);

/** Stage of a movement by its verb. */
export const STAGE_VERBS: ReadonlyMap<string, 'assembling' | 'departed' | 'under-way' | 'arrived' | 'blocked'> = new Map(
  (
    [
      ['assembling', 'board gather assemble mass line_up mobilise mobilize muster queue regroup'],
      [
        'departed',
        'leave flee exit quit vacate escape abandon depart desert set_off set_out move_out pull_out go_out get_out withdraw retreat pull_back fall_back evacuate departure exit exodus withdrawal flight pullout',
      ],
      ['arrived', 'arrive enter reach return come arrival entry pull_into roll_into turn_up'],
      ['under-way', 'head travel move march advance cross pour stream pass proceed sail fly drive walk journey trek go convoy make_way'],
      ['blocked', 'stop halt strand block hold_up turn_back'],
    ] as const
  ).flatMap(([stage, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, stage] as const)),
);

/** What the word that an event noun hangs on makes of the event. */
export const NOUN_GOVERNORS: ReadonlyMap<string, 'unreal' | 'planned' | 'threatened' | 'denied'> = new Map(
  (
    [
      [
        'unreal',
        `fear avoid prevent avert stop halt end cease forbid ban prohibit deter risk suspend discuss expect predict oppose
        reject refuse refrain rule simulate rehearse foil thwart need want hope call urge demand possibility likelihood danger prospect cessation halt end
        resist counter protect defend right guard against propose favour favor advocate justify worry concern
        without unlike`,
      ],
      ['planned', 'plan prepare preparation schedule intend intention await'],
      ['threatened', 'threaten threat vow warn warning swear pledge'],
      ['denied', 'deny denial'],
    ] as const
  ).flatMap(([stand, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, stand] as const)),
);

/** Words before an event noun that leave it open or undone. */
export const UNREAL_MODIFIERS: ReadonlySet<string> = list(`
  social political demographic population verbal legal electoral media diplomatic economic personal rhetorical scathing heart
  no any further future potential possible imminent such planned foiled attempted failed thwarted similar
  anti counter next upcoming expected`);

/** Who governs a planned movement: wishes and plans of the movers themselves. */
export const PLANNING_WORDS: ReadonlySet<string> = list(`
  plan prepare intend hope try want wait await attempt due set schedule expect decide ready wish poise`);

/** What makes a movement or release a matter of a deal, an order or a permission. */
export const PERMITTING_WORDS: ReadonlySet<string> = list(`
  allow permit let enable agree ensure guarantee provide stipulate offer propose facilitate secure order tell instruct encourage promise
  pledge require undertake commit discuss consider accept refuse deal agreement accord demand condition call urge ask invite exchange
  entail envisage possibility need aim`);

/** Verbs and adjectives that say who did it, and how their words stand around them. */
export const BLAMING_WORDS: ReadonlyMap<string, 'own' | 'accuse' | 'blame' | 'attribute' | 'responsible' | 'hold' | 'involve'> = new Map(
  (
    [
      ['own', 'claim take assume accept acknowledge admit'],
      ['accuse', 'accuse charge suspect convict'],
      ['blame', 'blame'],
      ['attribute', 'attribute ascribe impute'],
      ['responsible', 'responsible guilty'],
      ['hold', 'hold consider deem'],
      ['involve', 'implicate involve'],
    ] as const
  ).flatMap(([way, lemmas]) => [...list(lemmas)].map((lemma) => [lemma, way] as const)),
);

/** Nouns that point back at a deed. */
export const GENERIC_ACTS: ReadonlySet<string> = list('act action crime incident deed atrocity outrage event violation');

/** Adverbs and adjectives of an attack in words only. */
export const IN_WORDS: ReadonlySet<string> = list(`
  harshly verbally sharply bitterly strongly publicly openly personally furiously angrily politically`);

/** Nouns that abuse and say nothing of who: "terrorist attack". */
export const ABUSE: ReadonlySet<string> = list('terrorist criminal enemy subversive bandit killer murderer assassin suicide');

/** Who governs announced violence: "vowed to strike". */
export const THREATENING_WORDS: ReadonlySet<string> = list('vow pledge swear promise threaten warn');

/** Nouns of amount: what counts is what follows their "of". */
export const AMOUNTS: ReadonlySet<string> = list(
  'dozen hundred thousand number group series score handful ten lot majority most some part rest couple busload truckload boatload planeload crowd wave half third much all many several',
);
