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
along with
as well as

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
likely
probably
possibly
seriously
badly
critically
severely
slightly
lightly
fatally
mortally
accidentally
wrongly
brutally
forcibly
arbitrarily

# Auxiliaries.
= : be
be
is
are
was
were
been
being
am
's
're

= : have
has
have
had
having
've

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

= : will status=planned
will
would
shall
should
'll
won't

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
others

# Adjectives that stand between a number and the people it counts, beside
# those that the lexicon does not know at all.
= : modifier
young
old
elderly
local
foreign
armed
unarmed
innocent
suspected
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

# Words that deny what the sentence reports.
= : denial
untrue
false
baseless
unfounded
fabricated
invented
no truth
rumour
rumours
rumor
rumors

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
