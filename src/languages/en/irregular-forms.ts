// biome-ignore-start format: word lists read best one verb a line

/** Irregular verbs: dictionary form, then its other forms (past, participle, unusual present). */
const VERBS = `
arise arose arisen
awake awoke awoken
be am is are was were been 's s 'm m 're re being
bear bore borne born
beat beaten
become became
befall befell befallen
begin began begun
behold beheld
bend bent
beset
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast
build built
burn burnt
burst
buy bought
can could ca
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
do does did done
draw drew drawn
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown flies
forbid forbade forbidden
forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grind ground
grow grew grown
hang hung
have has had 've ve having
hear heard
hide hid hidden
hit
hold held
hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
let
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
override overrode overridden
overrun overran
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
put
quit
read
rebuild rebuilt
resell resold
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set
shake shook shaken
shed
shoot shot
show shown
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
split
spread
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
will wo 'll ll
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
would 'd
write wrote written
`;

/** Irregular nouns: singular, then plural; words that only look like plurals stand alone. */
const NOUNS = `
analysis analyses
calorie calories
clothes
cookie cookies
axis axes
basis bases
calf calves
child children
sortie sorties
grandchild grandchildren
cliff cliffs
corps
crisis crises
criterion criteria
datum
emphasis emphases
foot feet
goose geese
half halves
headquarters
hypothesis hypotheses
knife knives
leaf leaves
life lives
loaf loaves
louse lice
man men
means
medium
mouse mice
movie movies
news
oasis oases
ox oxen
person
phenomenon phenomena
politics
proceeds
quarters
self selves
series
shelf shelves
species
stimulus stimuli
thesis theses
thief thieves
tooth teeth
wife wives
wolf wolves
woman women
works
`;

/** Adjectives and adverbs compared irregularly. */
const COMPARISONS = `
bad worse worst
far farther farthest further furthest
good better best
`;

// biome-ignore-end format: word lists read best one verb a line

export const IRREGULAR_VERBS = formsOf(VERBS);
export const IRREGULAR_NOUNS = formsOf(NOUNS);
export const IRREGULAR_COMPARISONS = formsOf(COMPARISONS);

function formsOf(table: string): ReadonlyMap<string, string> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const forms = line.split(' ');
      return forms.map((form) => [form, forms[0] as string] as const);
    }),
  );
}
