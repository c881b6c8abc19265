# numbers.lex - number words, their worth, and the words that hedge them.

= : numword
zero : value=0
one : value=1
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
fifteen : value=15
sixteen : value=16
seventeen : value=17
eighteen : value=18
nineteen : value=19
twenty : value=20
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
million : scale=1000000
mln : scale=1000000
billion : scale=1000000000
bn : scale=1000000000
trillion : scale=1000000000000
dozen : scale=12

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
several dozen / a few dozen / several dozens : low=36 high=99
dozens and dozens : low=24 high=99
low hundreds : low=100 high=400
several hundred / a few hundred / several hundreds : low=300 high=900
many hundreds : low=200 high=999
hundreds and hundreds : low=200 high=999
several thousand / a few thousand / several thousands : low=3000 high=9000
many thousands : low=2000 high=9999
thousands and thousands : low=2000 high=9999
tens of thousands : low=20000 high=99999
several hundred thousand / a few hundred thousand : low=300000 high=900000
hundreds of thousands : low=200000 high=999999
several million / a few million : low=3000000 high=9000000
tens of millions : low=20000000 high=99999999
hundreds of millions : low=200000000 high=999999999
a couple of hundred / a couple hundred : low=200 high=300
a couple of thousand / a couple thousand : low=2000 high=3000
a couple of dozen / a couple dozen : low=24 high=36

# Hedges: those that stand before a number, and those that stand behind it.
= : hedge before bound=about
about
around
roughly
approximately
approx.
circa
some
an estimated / estimated
an approximate
somewhere around / somewhere near
in the region of
in the vicinity of
in the neighborhood of / in the neighbourhood of
more or less
give or take
something like

= : hedge before bound=at_least
at least
no fewer than
no less than
not fewer than
not less than
a minimum of
minimum

= : hedge before bound=more_than
more than
over
above
upwards of / upward of
in excess of
exceeding
greater than
well over / well above
just over
slightly more than / slightly over
far more than
a little over / a little more than
much more than

= : hedge before bound=at_most
up to
as many as
at most
no more than
not more than
a maximum of
as much as

= : hedge before bound=less_than
fewer than
less than
under
below

= : hedge before bound=nearly
nearly
almost
close to
just under
just below
just short of
approaching
nearing
virtually
well nigh

= : hedge after bound=at_least
or more
at least
at the least
at a minimum
and counting
and above
or higher
plus

= : hedge after bound=about
or so
or thereabouts
approximately
more or less
give or take

= : hedge after bound=at_most
at most
at the most
or fewer
or less

# Amounts that are not composed word by word.
= : amount
a quarter of a million / quarter of a million : value=250000
three quarters of a million : value=750000
a quarter million / quarter million : value=250000
a quarter of a billion : value=250000000
a score : value=20
