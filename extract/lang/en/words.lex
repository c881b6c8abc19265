# words.lex - the closed classes of English: what binds the other words.

= : article
a
an

= : det
the
this
that
these
those
its
his
her
their
our
my
your

= : starter
the
a
an
he
she
it
they
we
i
in
on
at
but
this
that
these
those
his
her
their
its
for
there
when
while
as
after
if
and
by
from
one

= : prep
in
aboard
on board
on
at
from
near
across
around
outside
inside
within
throughout
during
after
before
since
by
of
to
with
for
into
through
between
among
amid
against
over
under
about
off
along
behind
beyond
toward
towards
via
per
following
including

# "killed with ten others": what joins one to those counted.
= : prep alongside
along with
as well as
together with
alongside

# Known words, and nothing more.
= :
and
or
but
nor

= : rel
who
which
that
whom
whose

# Pronouns: known, and nothing more.
= :
he
she
it
they
we
i
you
them
him
us

= : adverb
also
already
reportedly
allegedly
apparently
still
now
just
only
even
then
later
previously
recently
subsequently
immediately
simultaneously
officially
confirmed
nearly
almost
currently
instantly
mostly
mainly
far
so
too
ultimately
eventually
initially
alone
both
all
together
either
separately
again
suddenly
indiscriminately
likely : maybe
probably : maybe
possibly : maybe
presumably : maybe
potentially : maybe
perhaps : maybe
seriously
badly
critically
severely
gravely
slightly
lightly
fatally
mortally
accidentally
mistakenly
inadvertently
wrongly
brutally
forcibly
arbitrarily
violently
deliberately
summarily
publicly
secretly
illegally
simply
tragically
finally
directly
earlier
once
soon
often
themselves
himself
herself
itself
quickly
temporarily
formally
physically
actually
there
here
now
certainly
really
definitely

# Auxiliaries.
= : be
be
been
being
is : one
was : one
's : one
am : one
are : many
were : many
're : many

= : have
had
having
have : many
've : many
has : one

= : do
do
does
did

= : not
not
n't
never
wasn't
weren't
isn't
aren't
hasn't
haven't
hadn't
didn't
doesn't
don't
won't
wouldn't
couldn't
can't
cannot

= : may status=feared
may
might
could
can
may well
might well
could well
could potentially
may possibly

= : will status=planned
will
would
shall
should
must
'll
won't
would have to
will have to
is going to
are going to

# What has to be done, or is thought to be coming: before "to" and a verb.
= : prospect status=planned
due
set
about
ready
going
scheduled
supposed
expected
slated
poised
bound
need
needs
needed
have
has
want
wants
wanted
ordered
asked
urged
authorised / authorized
likely
unlikely

# "managed to kill": what follows came about.
= : achieved
managed
manages
began
begun
started
continued
continues
helped
helps
went on
came
had

= : to
to

= : get
got
get
gets
getting
become
became
becoming
went
gone

# Abbreviations: their stop ends no sentence.
= : title
mr.
mrs.
ms.
dr.
gen.
col.
lt.
maj.
capt.
sgt.
sen.
rep.
gov.
prof.
rev.
st.
fr.
adm.
brig.
cmdr.
cpl.
pvt.
pres.
hon.
no.

# Other abbreviations.
= :
inc.
corp.
co.
ltd.
jr.
sr.
vs.
etc.
e.g.
i.e.
u.s.
u.k.
u.n.
a.m.
p.m.
approx.
est.
dept.
ave.

= : deemed
suspected
feared
believed
presumed
thought
assumed

= : nobody
no one / no-one
nobody
none

# "another 12", "12 more": an addition to an earlier count.
= : additional increment
another
more
further
additional
extra
new
fresh

= : additional
other
others : others

# "suspected cases": nobody knows yet.
# "four men riding a motorbike": what a noun may go on with before its verb.
= : bodypart
leg
legs
arm
arms
chest
head
neck
back
stomach
abdomen
face
foot
feet
hand
hands
thigh
shoulder
shoulders
hip
torso
buttocks
knee
knees
eye
eyes
ankle
groin

# What stands between a noun and its verb in the participle.
= : reduced
aged
accompanying
attempting
attending
awaiting
boarding
bound
carrying
celebrating
chanting
cleaning
clearing
climbing
collecting
commuting
covering
crossing
dancing
driving
eating
escorting
fishing
flying
guarding
harvesting
hiding
hiking
holding
hunting
including
leaving
listening
living
manning
mining
observing
operating
passing
patrolling
playing
praying
protecting
queuing
queueing
ranging
repairing
representing
returning
riding
running
sailing
searching
seeking
selling
serving
shopping
sitting
sleeping
standing
staying
stranded
studying
swimming
taking
tending
touring
training
transporting
travelling / traveling
trying
using
visiting
waiting
walking
watching
wearing
working
worshipping
= : doubtful modifier
suspected
probable
possible
presumed

# What is said of a count, not of those counted.
= : remark modifier
confirmed
reported
suspected
probable
possible
presumed
alleged
laboratory-confirmed
lab-confirmed
known
official
recorded
documented

# Adjectives that stand between a number and the people it counts, beside
# those that the lexicon does not know at all.
= : modifier
escaped
convicted
rescued
stranded
retired
trained
exiled
orphaned
exhausted
frightened
terrified
abandoned
condemned
accused
total
serving
young
old
elderly
local
foreign
armed
unarmed
innocent
alleged
unidentified
pro-government
anti-government
senior
junior
male
female
adult
former
national
regular
state
government
federal
first
islamist
islamic
muslim
moslem
christian
jewish
kurdish
arab
african
european
western
eastern
northern
southern
dead
injured
wounded
missing
killed
displaced
detained
arrested
kidnapped
reported
confirmed
fellow
wanted
remaining
top
masked
hooded
plainclothes
uniformed
off-duty
high-ranking
pregnant
disabled
homeless
undocumented
illegal

# "were reported killed": a verb between that adds no doubt.
= : linked
reported
known
said
confirmed
declared
pronounced
found
listed
left
reportedly

# What lasts: numbers beside it run over more than one incident.
= : lasting
war
civil war
war on drugs
war on terror
drug war
cold war
world war
conflict
uprising
revolt
rebellion
insurgency
crackdown
unrest
campaign
occupation
invasion
season
decade
epidemic
outbreak
pandemic
revolution
intifada
genocide
civil unrest
drug-related violence
sectarian violence
ethnic violence
political violence
violence
the troubles
famine
drought
reign
regime
dictatorship
siege
hostilities
ceasefire
persecution
purge

# Words that deny what the sentence reports.
= : denial
untrue
false
baseless
unfounded
fabricated
invented
no truth
fiction
lies
a lie
fake
fake news
wrong
incorrect
inaccurate
exaggerated
an exaggeration

# No one country.
= : worldwide
worldwide
globally
around the world
across the world
across the globe
around the globe

= : countries
countries
nations

# Things that people kill, take, send and lose, which are not people: a number of these counts nobody.
= : noun thing
personnel carrier / personnel carriers
troop carrier / troop carriers
troop transport / troop transports
troop train / troop trains
animals
pigs
piglets
cows
cattle
sheep
goats
horses
camels
donkeys
dogs
cats
chickens
birds
ducks
geese
poultry
turkeys
elephants
lions
tigers
bears
whales
dolphins
fish
bats
rats
bulls
deer
wolves
livestock
cars
buses
trucks
lorries
vehicles
motorcycles
tanks
planes
aircraft
helicopters
jets
ships
boats
vessels
trains
houses
homes
buildings
apartments
shops
stores
schools
hospitals
churches
mosques
villages
towns
cities
camps
weapons
guns
rifles
rockets
missiles
shells
bombs
bullets
shots
mines
flights
tons
tonnes
miles
kilometers / kilometres
kilometer / kilometre
mile
meters / metres
feet
acres
hectares
barrels
dollars
pounds
euros
rubles / roubles
yen
points
goals
votes
seats
games
matches
rounds
wickets
runs
times
percent
years
months
weeks
days
hours
minutes
seconds
attacks
incidents
bombings
places
areas
districts
provinces
states
countries
nations
parties
groups
companies
banks
banks'
contracts
documents
counts
charges
jobs

= : chargeword
charge
charges
trial
trials
court-martial
court martial
courts martial
prosecution
indictment
indictments
life sentence
life sentences
life imprisonment
prison terms
jail terms
prison sentence
prison sentences
jail sentence
death penalty
the death penalty
life in prison
jail sentences
death sentence
death sentences
suspended sentences

# "remained missing", "are staying in camps".
= : stay
continue
continues
continued
remain
remains
remained
remaining
living
staying
lying
stay
lay
stayed

# Words that begin another clause.
= : subordinate
because
although
though
while
whereas
if
unless
until
when
where
but
so that
saying
as

# "one of the worst massacres" counts no massacres.
= : superlative
most
least
best
worst
biggest
largest
greatest
highest
deadliest
bloodiest
oldest
youngest
latest
main
major
key
leading
top

= : captiveword measure=kidnapped
hostage
captive

= : captiveword measure=arrested
prisoner
into custody
in custody

= : carriedto measure=wounded
hospital
hospitals
clinic
clinics
medical center / medical centre
medical centers / medical centres
burns unit
infirmary
emergency room
trauma center / trauma centre

= : carriedto measure=displaced
safety
shelters
higher ground
safer areas

= : harmnoun
injury
injuries
wound
wounds
gunshot wounds
gunshot wound
stab wounds
shrapnel wounds
burns
fracture
fractures
cuts
bruises
concussion
concussions
trauma
head injuries
smoke inhalation
broken bones
whiplash
broken limbs
broken legs
broken arms
broken ribs
gashes
bruising
lacerations
bullet wounds
bullet wound
knife wounds
crushed limbs
severed limbs
fractured skull
fractured skulls
head wounds
crush injuries
burst eardrums
scalds
stitches

# Other small words: known, so that none is taken for a noun.
= :
stock exchange
world war two
world war one
exchange of views
gift exchange
out
up
down
away
back
home
than
not
there
here
how
why
what
yet
ever
than
if
thus
hence
however
therefore
meanwhile
moreover
otherwise
instead
abroad
upstairs
downstairs
ashore
overseas
indoors
outdoors
nearby
elsewhere
everywhere
somewhere
anywhere
onto
upon
without
despite
unlike
like
except
beside
besides
beneath
below
above
past
round
until
till
whether
each
every
much
very
quite
rather
almost
less
least
yesterday
overnight
early
late
ago
per
abuse
airlift
airlifted
airlifting
allowed
approve
approved
approves
ask
asked
asking
asks
attracted
attracting
attracts
authorise
authorised
authorized
await
awaited
awaiting
awaits
bring
bringing
brings
brought
call
called
calling
calls
caused
causes
causing
compelled
comprising
crime
demand
demanded
demands
drawing
drawn
draws
drew
driven
drove
face
faced
faces
facing
ferried
ferry
ferrying
flew
flown
fly
flying
forced
forces
forcing
gathered
herself
himself
hold
holding
holds
include
included
includes
including
incurred
involved
involving
itself
keep
keeping
keeps
kept
leading
led
left
move
moved
moves
moving
murder
need
needed
needs
obliged
prompted
prompting
push
pushed
pushes
pushing
raise
raised
raises
raising
receive
received
receiving
request
requested
requesting
requests
require
required
requires
rush
rushed
rushing
saw
seek
seeking
seeks
seize
seized
seizes
seizing
send
sending
sends
sent
sought
stand
standing
stood
suffer
suffered
suffering
suffers
sustain
sustained
sustaining
take
taken
takes
taking
terrorism
themselves
took
torture
transport
transported
transporting
violence
war
sleep
slept
sleeping
camping
camped
live
strong
sheltering
sheltered
huddled
lie
lies
catch
caught
likely
escaped
survived
fell
went
came
