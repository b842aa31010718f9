import type { ComparingWords } from '../comparing.ts';

export const comparingWords: ComparingWords = {
  people: [
    ['captive', /\b(?:hostages?|captives?|prisoners?|detainees?|abductees?)\b/i],
    ['family', /\b(?:famil(?:y|ies)|relatives|wives|children of)\b/i],
    [
      'combatant',
      /\b(?:fighters?|militants?|members|gunmen|rebels?|combatants?|soldiers?|troops|insurgents?|jihadists?|terrorists?|commanders)\b/i,
    ],
    ['civilian', /\b(?:civilians?|residents?|inhabitants|villagers|townspeople|non-combatants)\b/i],
    ['people', /\b(?:people|persons|everybody|everyone|men|those|foreigners|locals)\b/i],
  ],
  foreign: /\b(?:foreign(?:ers?)?|non-locals?|from abroad)\b/i,
  local: /\b(?:locals?|native)\b/i,
  only: /\b(?:only|solely|exclusively|nobody but|none but)\b/i,
  all: /\b(?:all|any (?:who|that|of)|every(?:body|one)|entire(?:ly)?|whole)\b/i,
  most: /\b(?:most(?:ly)?|mainly|majority|largely|predominantly)\b/i,
  acts: [
    [
      'surrender',
      /\b(?:surrender\w*|g(?:ive|iven|ave|iving) (?:themselves|himself) up|turn(?:ed|ing)? themselves in|laid down (?:their )?arms|hand(?:ed|ing)? themselves over)\b/i,
    ],
    ['screen', /\b(?:screen(?:ed|ing)?|searched|vetted|vetting|fingerprint\w*|frisked|checked one by one)\b/i],
    ['shield', /\bhuman shields?\b/i],
    [
      'spare',
      /\b(?:not (?:to )?be (?:a target|struck|hit|attacked)|spared?\b.{0,30}strikes|safety|no strikes?|(?:neither|nor|not)\b.{0,60}\b(?:would|will|to) (?:hit|strike|attack|bomb)|guarantee\w*.{0,60}(?:target|strike|safe passage))\b/i,
    ],
    ['arms', /\b(?:weapons?|arms|ammunition|rifles|armou?r)\b/i],
    ['enter', /\b(?:enter(?:ed|ing|s)?|sent in(?:to)?|drove in(?:to)?|inside|reach(?:ed|ing)?|arriv(?:ed|ing|e))\b/i],
    [
      'leave',
      /\b(?:leav(?:e|es|ing)|depart(?:ed|s|ing|ure)?|exit(?:ed)?|evacuat\w*|withdr(?:aw|ew)\w*|(?:go|goes|gone|went|going) (?:too|out|as well|overnight|free)|to go\b|(?:is|are|was|were|be|being) (?:already |now )?(?:out\b|taken out)|(?:got|get) (?:out|away)|c(?:o|a)me out|tak(?:e|en) .{0,60}\bout of|moved? (?:safely )?to|aboard|destination|(?<!\b(?:are|were|was|is|be|still) )left(?! (?:in|inside|behind|dead|disabled|permanently|wounded)\b)|convoy)\b/i,
    ],
    ['remain', /\b(?:remain\w*|still (?:in|inside|there)|stay(?:ed|ing|s)?|left (?:in|inside|behind))\b/i],
    [
      'broker',
      /\b(?:broker\w*|mediat\w*|go-betweens?|intermediar\w*|(?:deal|agreement|truce) (?:made|arranged|struck|reached) by|delegation)\b/i,
    ],
  ],
  excluded: /\b(?:exclud\w+|leaves? out|left out|rul(?:ed|es|ing) out|except(?:ed|ing)?|or die|not covered|bars?|barred)\b/i,
  included: /\b(?:cover(?:s|ed|ing)?|includ(?:e|es|ed)|let|allow(?:s|ed|ing)?|as well as)\b/i,
  negation: /\b(?:no|not(?! (?:all|only|just))|none|never|neither|without|nobody|cannot|n't|den(?:y|ies|ied)|refus\w+|declin\w+)\b|n’t\b/i,
  none: /^(?:no|none|neither|not one)\b/i,
  withheld:
    /\b(?:(?:would|will|did|does) not (?:promise|guarantee|assure|vouch)|g(?:a|i)ve no|no (?:assurances?|guarantees?|promise)|refused to (?:promise|guarantee|assure))\b/i,
  notYet: /\b(?:not yet|no \w+ (?:\w+ )?(?:has|have|had) (?:done so )?yet|talks on (?:them|this) (?:go|went) on|yet to)\b/i,
  unknown: /\b(?:not known|unknown|unclear|unable to say|(?:did|would|could) not say|no numbers?)\b/i,
  planned:
    /\b(?:will|would|shall|to be|set to|due to|ready to|about to|plan(?:s|ned)?|supposed|could|may|might|is to|are to|were to|was to|allow\w*|let|request|possible|going to)\b/i,
  wished: /\b(?:want(?:s|ed)?|wish(?:es|ed)?|hop(?:e|es|ed|ing)|fear(?:s|ed)?|prefer\w*|would never have|if (?:only|they))\b/i,
  secret: /\b(?:secret(?:ly)?|behind closed doors|undisclosed)\b/i,
  lightArms: /\b(?:(?:light|small|personal|individual) (?:weapons?|arms)|sidearms|rifles only)\b/i,
  heavyArms: /\b(?:tonnes|tons|heavy (?:weapons?|arms)|loaded with (?:arms|weapons)|ammunition)\b/i,
  vehicles: /\b(?:bus(?:es)?|trucks?|lorr(?:y|ies)|vehicles?|convoys?|ambulances?|coaches|cars)\b/i,
  vehicleSorts: [
    ['buses', /\b(?:bus(?:es)?|coaches)\b/i],
    ['trucks', /\b(?:trucks?|lorr(?:y|ies))\b/i],
    ['ambulances', /\bambulances?\b/i],
    ['cars', /\bcars?\b/i],
  ],
  done: /\b(?:left(?! (?:in|inside|behind)\b)|gone|went|departed|withdrew|evacuated|aboard|were .{0,20} only|(?:is|are|was|were) (?:already )?out|(?:got|came) (?:out|away))\b/i,
  deal: /\b(?:deals?|agreements?|arrangements?|settlements?|truces?|ceasefires?|accords?|talks|negotiations?|negotiated|terms|proposals?|plans?|initiatives?|offers?|it)\b/i,
  conditions: /\bconditions?\b/i,
  wholeDeal: /\b(?:deals?|agreements?|arrangements?|settlements?|accords?|talks|negotiations?)\b/i,
  thisTerm: /^(?:this|that|these|those|the latter) (?:conditions?|demands?|points?|clauses?|terms?|requests?|provisions?)\b/i,
  terms: [
    [
      'disarmament',
      /\b(?:disarm\w*|decommission\w*|(?:lay(?:ing)?|giv(?:e|ing)|hand(?:ing)?) (?:down|up|over) (?:\w+ ){0,2}(?:arms|weapons))\b/i,
    ],
    ['registration', /\b(?:regist(?:er|ers|ering|ration)|screening|vetting|biometric\w*|fingerprint\w*)\b/i],
    ['prisoners', /\b(?:prisoners?|detainees?|hostages?|captives?|abductees?|swap|exchange)\b/i],
    ['handover', /\b(?:hand(?:ing)? ?over|handover|surrender\w*|extradit\w+|give up)\b/i],
    ['ceasefire', /\b(?:cease-?fires?|truces?|cessation|halt\w*|pauses?|calm|humanitarian pause)\b/i],
    ['access', /\b(?:aid|access|deliver(?:y|ies)|convoys? of (?:food|aid)|crossings?|corridors?|supplies|siege)\b/i],
    ['escort', /\bescort\w*\b/i],
    ['guarantee', /\b(?:guarantees?|assurances?|guarantors?)\b/i],
    ['safe-passage', /\b(?:safe (?:passage|conduct|exit))\b/i],
    [
      'departure',
      /\b(?:exit|depart\w*|leav(?:e|es|ing)|withdraw\w*|evacuat\w+|relocat\w+|transfer\w*|pull(?:ing)? (?:out|back)|go(?:ing)? (?:out|to)|move (?:out|to)|return\w*)\b/i,
    ],
    ['weapons', /\b(?:weapons?|arms|rifles?|ammunition)\b/i],
    ['territory', /\b(?:territor\w+|control of|positions|front ?lines?|villages?|towns?)\b/i],
  ],
  accepting: /\b(?:accept\w*|agree[ds]?|gave way|approv\w+|consent\w*|backed|welcom\w+|endorse[ds]?)\b/i,
  refusing:
    /\b(?:reject\w*|refus\w+|turned? .{0,20}\bdown|oppos\w+|block(?:ed|s|ing)?|against (?:any|the|such|a)\b|thwart\w*|foil\w*|veto\w*|not accept)/i,
  parts: [
    ['unaware', /\b(?:without (?:the )?(?:knowledge|telling)|unaware|kept in the dark|behind the back)\b/i],
    ['present', /\b(?:without taking (?:an )?(?:active )?part|sat in|as an observer|only (?:observed|attended))\b/i],
    [
      'not-involved',
      /\b(?:(?:took|takes?|taking|had|has|have|play(?:ed|s)?) no (?:part|role|hand)|not (?:been |be )?(?:involved|a party|party|part of)|no party to|(?:not|never) (?:to )?(?:take|taken|took) part|declin\w+ to (?:join|take part)|refus\w+ to (?:join|take part|be a party)|no involvement|nothing to do with)\b/i,
    ],
    [
      'in-charge',
      /\b(?:under the (?:supervision|oversight|auspices|command)|oversaw|supervis\w+|in charge of|orchestrat\w+|directed the)\b/i,
    ],
    ['looked-on', /\b(?:looked on|stood by|watched|turned a blind eye)\b/i],
    [
      'took-part',
      /\b(?:took part|taken part|takes part|participat\w+|joined the (?:talks|negotiations|meeting)|met with|negotiat\w+ (?:with|directly))\b/i,
    ],
  ],
  brokers: [
    ['tribes', /\b(?:trib(?:e|es|al)|clans?|sheikhs?|elders?|shaykhs?)\b/i],
    ['council', /\b(?:councils?|local officials|municipal\w*|officials)\b/i],
    ['notables', /\b(?:dignitaries|notables|community leaders|figures)\b/i],
    ['lawyer', /\b(?:lawyer|attorney|advocate)\b/i],
    ['united-nations', /\b(?:United Nations|UN|U\.N\.)\b/],
    ['red-cross', /\bRed (?:Cross|Crescent)\b/i],
    ['church', /\b(?:church|bishops?|priests?|clerics?|imams?|archbishop)\b/i],
    ['state', /\b(?:Qatar|Egypt|Turkey|Russia|Norway|Saudi Arabia|United States|Oman|Kenya|African Union|Cuba)\b/],
  ],
};
