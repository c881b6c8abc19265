# roles.lex - words that part what is told in a sentence from what stands beside it.
#
# far: how many words farther what stands behind such a word counts.

= : far=3
and
or

= : far=6
after
before
who
whom
which
whose
where
when
that
as

= : far=10
while
whereas
but
although
though
because
if
unless
despite
amid
meanwhile
however

# "born in 1955", "ousted in 2001": the time of something else.
= : foundation
born
built
founded
established
created
launched
ousted
elected
adopted
signed
introduced
invented
opened
formed
appointed
toppled
overthrown
invaded
independence
reelected / re-elected
ruled
governed
reigned
retired
graduated
married
took office
took power
came to power
in power
in office

# Between a verb of saying and the time of speaking.
= : hearer
reporters
journalists
newsmen
lawmakers
parliament
in a statement
in an interview with
at a press briefing
in a televised address
in a report
in a letter
in an interview
in a tweet
in a post
in a speech
at a news conference
at a press conference
at a briefing
at a news briefing
by telephone
by phone
via twitter
on twitter
on facebook
on state television
on state tv
the ap
the associated press
reuters
afp
the bbc
cnn

# Known as a hedge too ("north of 100").
= : compass
north of
south of
east of
west of

= : besideprep
close to
next to
adjacent to
opposite
not far from
on the outskirts of
alongside

# Of places whose names they bear: these know what happened there.
= : localbody
police
officials
authorities
hospital
hospitals
doctors
residents
witnesses
fire rescue
governor
mayor
sheriff
coroner

= singular | plural : noun speaker localbody
health official | health officials
health authority | health authorities
health department | health departments
police department | police departments
police official | police officials
police officer | police officers
fire official | fire officials
hospital official | hospital officials
provincial official | provincial officials
district official | district officials
county sheriff | county sheriffs

# Names of bodies that begin with that of a place.
= : bodynoun
regiment
battalion
brigade
division
guards
fusiliers
rifles
university
college
institute
times
post
herald
tribune
gazette
daily
television
tv
radio
accord
accords
agreement
treaty
protocol
convention
declaration
bank
airlines
airways
union
united
yard
