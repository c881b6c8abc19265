# numbers.lex - number words, their worth, and the words that hedge them.

= : numword
zero : value=0
one : unity value=1
two : value=2
three : value=3
four : value=4
five : value=5
six : value=6
seven : value=7
eight : value=8
nine : value=9
ten : value=10
eleven : value=11
twelve : value=12
thirteen : value=13
fourteen : value=14
fifteen : yearhead value=15
sixteen : yearhead value=16
seventeen : yearhead value=17
eighteen : yearhead value=18
nineteen : yearhead value=19
twenty : yearhead value=20
thirty : value=30
forty / fourty : value=40
fifty : value=50
sixty : value=60
seventy : value=70
eighty : value=80
ninety : value=90

= : scaleword
hundred : scale=100
thousand : scale=1000
million / mln / mil / mio / mn : scale=1000000
billion / bn / bln : scale=1000000000
trillion / trn / tn / tln : scale=1000000000000
lakh / lakhs / lac / lacs : scale=100000
crore / crores : scale=10000000
dozen / dozens : scale=12

# Letters right behind the digits.  metre: may mean another thing, see extract/cardinal.c.
= : scaleword shortscale
k : scale=1000

= : scaleword shortscale metre
m : scale=1000000
b : scale=1000000000
t : scale=1000000000000

= : minus
minus
negative

# No number follows these.
= :
tested negative
test negative
tests negative
testing negative

= : ordinalword
first : value=1
second : value=2
third : value=3
fourth : value=4
fifth : value=5
sixth : value=6
seventh : value=7
eighth : value=8
ninth : value=9
tenth : value=10
eleventh : value=11
twelfth : value=12
thirteenth : value=13
fourteenth : value=14
fifteenth : value=15
sixteenth : value=16
seventeenth : value=17
eighteenth : value=18
nineteenth : value=19
twentieth : value=20
thirtieth : value=30
fortieth : value=40
fiftieth : value=50
sixtieth : value=60
seventieth : value=70
eightieth : value=80
ninetieth : value=90
hundredth : value=100

= : ordinalend
st
nd
rd
th

= : half
half

# Parts of one.
= : fraction
half : per=2
quarter : per=4

= : fraction parts
halves : per=2
thirds : per=3
quarters / fourths : per=4
fifths : per=5
sixths : per=6
sevenths : per=7
eighths : per=8
ninths : per=9
tenths : per=10
twelfths : per=12
twentieths : per=20
hundredths : per=100
thousandths : per=1000

= : fractionsign
½ : part=1 per=2
⅓ : part=1 per=3
⅔ : part=2 per=3
¼ : part=1 per=4
¾ : part=3 per=4
⅕ : part=1 per=5
⅖ : part=2 per=5
⅗ : part=3 per=5
⅘ : part=4 per=5
⅙ : part=1 per=6
⅚ : part=5 per=6
⅛ : part=1 per=8
⅜ : part=3 per=8
⅝ : part=5 per=8
⅞ : part=7 per=8

= : odd
odd

= : and
and

# Words for a number that is not told.  low and high: the table of the guidelines.
= : vague
a couple / couple : low=2 high=3
several : low=3 high=9
a few / few : low=3 high=9
a handful / handful : low=3 high=9
tens : low=20 high=99
dozens : low=24 high=99
scores : low=40 high=99
hundreds : low=200 high=999
thousands : low=2000 high=9999
millions : low=2000000 high=9999999
billions : low=2000000000 high=9999999999
several dozen / a few dozen / several dozens : low=36 high=99
dozens and dozens / dozens upon dozens : low=24 high=99
low hundreds : low=100 high=400
high hundreds : low=600 high=999
low thousands : low=1000 high=4000
several hundred / a few hundred / several hundreds : low=300 high=900
many hundreds : low=200 high=999
hundreds and hundreds / hundreds upon hundreds : low=200 high=999
several thousand / a few thousand / several thousands : low=3000 high=9000
many thousands : low=2000 high=9999
thousands and thousands / thousands upon thousands / thousands on thousands : low=2000 high=9999
tens of thousands / tens and tens of thousands : low=20000 high=99999
dozens of thousands : low=24000 high=99999
several tens of thousands : low=30000 high=99999
several hundred thousand / a few hundred thousand : low=300000 high=900000
hundreds of thousands : low=200000 high=999999
several million / a few million : low=3000000 high=9000000
tens of millions : low=20000000 high=99999999
hundreds of millions : low=200000000 high=999999999
tens of billions : low=20000000000 high=99999999999
hundreds of billions : low=200000000000 high=999999999999
several billion / a few billion : low=3000000000 high=9000000000
several hundred million / a few hundred million : low=300000000 high=900000000
a couple of million / a couple million : low=2000000 high=3000000
a couple of hundred thousand / a couple hundred thousand : low=200000 high=300000
a couple of hundred / a couple hundred : low=200 high=300
a couple of thousand / a couple thousand : low=2000 high=3000
a couple of dozen / a couple dozen : low=24 high=36

# Hedges: those that stand before a number, and those that stand behind it.
# sure: no year follows ("over 2010 levels", but "more than 2010 people").
= : hedge before bound=about
about
around
roughly
approximately
approx.
circa
ca.
some
an estimated / estimated / estimated at
an approximate
an average of
somewhere around / somewhere near
somewhere in the region of
in the region of
in the vicinity of
in the neighborhood of / in the neighbourhood of
in the order of / on the order of
of the order of
more or less
give or take
something like
something around
put at
hardly
~
≈

= : hedge before sure bound=at_least
at least
greater than or equal to
more than or equal to
no fewer than
no less than
not fewer than
not less than
not under
a minimum of
minimum of
minimum
as few as
as little as
at the least
at the very least
≥
> =

= : hedge before sure bound=more_than
more than
not merely
upwards of / upward of
in excess of
exceeding
exceeds / exceed / exceeded
to exceed
believed to exceed / thought to exceed / estimated to exceed / expected to exceed / feared to exceed
greater than
larger than
higher than
bigger than
better than
north of
slightly more than
a little more than
a bit more than
just more than
far more than
many more than
much more than
well in excess of
surpassing / surpassed
topping / topped
>

= : hedge before sure bound=more_than
or more than

= : hedge before sure bound=less_than
or less than / or fewer than / and less than / and fewer than

= : hedge before bound=more_than
or over / or above / and above
over
above
well over / well above
far over / far above
just over / just above
slightly over / slightly above
a little over
beyond

= : hedge before sure bound=at_most
as many as
less than or equal to
fewer than or equal to
at most
at the most
no more than
not more than
a maximum of
maximum of
maximum
as much as
as high as
not above
not over
≤
< =

= : hedge before bound=at_most
up to
capped at

= : hedge before sure bound=less_than
fewer than
less than
not even
smaller than
lower than
a little less than
slightly less than
slightly fewer than
well short of
far fewer than
far less than
much less than
many fewer than
short of
south of
<

= : hedge before bound=less_than
or under / or below / and under / and below
under
below
well under / well below
far below

= : hedge sub modifier bound=less_than
sub

= : hedge before sure bound=nearly
nearly
almost
close to
close on
just under
just below
just short of
just shy of
shy of
approaching
nearing
virtually
well nigh / well-nigh
nigh on
practically
not quite
verging on
pushing

= : hedge after bound=at_least
or more
or greater
or better
or over
or above
at least
at the least
at the very least
at a minimum
minimum
and counting
and above
and up
and upwards / and upward
or upwards
or higher
plus

= : hedge after bound=about
or so
or thereabouts
approximately
more or less
give or take
give or take a few
roughly
on average

= : hedge after bound=at_most
at most
at the most
or fewer
or less
or under
or below
and under
and below
tops
maximum
max

# Amounts that are not composed word by word.
= : amount
a quarter of a million / quarter of a million : value=250000
three quarters of a million : value=750000
a quarter million / quarter million : value=250000
a quarter of a billion : value=250000000
a score : value=20

# Verbs of spans: "prices range from 5 to 10".
= : ranging
range
ranges
ranged
ranging
run
runs
running
vary
varies
varied
varying
priced
valued

# Verbs and particles of change: what follows is the change, then where it led.
= : change
by
up
down
rise / rises / rose / risen / rising
fall / falls / fell / falling
fallen : modifier
gain / gains / gained / gaining
lose / loses / lost / losing
jump / jumps / jumped / jumping
climb / climbs / climbed / climbing
drop / drops / dropped / dropping
slip / slips / slipped / slipping
slide / slides / slid
add / adds / added / adding
plunge / plunges / plunged
surge / surges / surged
soar / soars / soared
tumble / tumbles / tumbled
plummet / plummets / plummeted
sink / sinks / sank
shed / sheds
grow / grows / grew / grown
decline / declines / declined
advance / advances / advanced
edge up / edged up / edges up
edge down / edged down / edges down
increase / increases / increased / increasing
decrease / decreases / decreased
