# times.lex - the words of dates, clocks and stretches of time.
#
# capital: an everyday word too, that counts as a month only with a capital letter.
# which: n counts periods from the publication day, or from the last time named (from=text).
# the: only behind "the" ("the following Monday"; but "following Monday's vote").

= : month
january / jan. : month=1
february / feb. : month=2
april / apr. : month=4
june / jun. : month=6
july / jul. : month=7
august / aug. : month=8
september / sept. / sep. : month=9
october / oct. : month=10
november / nov. : month=11
december / dec. : month=12

# short: a month or weekday only beside the day or the year.
= : month short
jan : month=1
feb : month=2
mar / mar. : month=3
apr : month=4
jun : month=6
jul : month=7
aug : month=8
sep / sept : month=9
oct : month=10
nov : month=11
dec : month=12

= : month capital
march : month=3
may : month=5

= weekday | weekday plural
monday | mondays : weekday=1
tuesday | tuesdays : weekday=2
wednesday | wednesdays : weekday=3
thursday | thursdays : weekday=4
friday | fridays : weekday=5
saturday | saturdays : weekday=6
sunday | sundays : weekday=7

= : weekday
mon. : weekday=1
tues. / tue. : weekday=2
wed. : weekday=3
thurs. / thur. / thu. : weekday=4
fri. : weekday=5

= : weekday short
mon : weekday=1
tue / tues : weekday=2
wed : weekday=3
thu / thur / thurs : weekday=4
fri : weekday=5
sat : weekday=6
sun : weekday=7

# Units.  part: never "a quarter", "three quarters" by itself.
= unit moment | unit plural
minute | minutes : unit=minute

= unit | unit plural
hour | hours : unit=hour
day | days : unit=day
week | weeks : unit=week
fortnight | fortnights : unit=fortnight
month | months : unit=month
year | years : unit=year
decade | decades : unit=decade
century | centuries : unit=century

= unit | unit plural
min / min. | mins : unit=minute
sec. | secs : unit=second
hr. / hr | hrs : unit=hour
yr. / yr | yrs : unit=year
millennium | millennia : unit=millennium

= - | unit plural
- | seconds : unit=second
- | nights : unit=night night

= period | period plural
weekend | weekends : unit=weekend
quarter | quarters : unit=quarter

= season | season plural
spring | springs : unit=season month=3
summer | summers : unit=season month=6
autumn | autumns : unit=season month=9
winter | winters : unit=season month=12
springtime | - : unit=season month=3
summertime | - : unit=season month=6
wintertime | - : unit=season month=12

= season capital | season capital plural
fall | - : unit=season month=9

# Parts of the day.
= daypart | daypart plural
morning | mornings : part=MO
afternoon | afternoons : part=AF
evening | evenings : part=EV
night | nights : part=NI
midmorning | - : part=MO
midafternoon | - : part=AF
lunchtime | - : part=AF

= : dayhour
dawn / daybreak / sunrise : part=MO
dusk / sunset / nightfall : part=EV
noon / midday / mid-day / mid day : hour=12
midnight : hour=24

# Days by the day of publication.
= : deictic
today : n=0
yesterday : n=-1
tomorrow : n=1
the day before yesterday : n=-2
the day after tomorrow : n=2

= : deictic
tonight : n=0 part=NI

= : which side
last / past : n=-1 from=published
this past / this last : n=-1 from=published
next : n=1 from=published
this coming : n=1 from=published

= : which side the
previous / preceding / prior : n=-1 from=text
following / subsequent / ensuing : n=1 from=text

= : which
this / current / present : n=0 from=published
same / that / that same / this same : n=0 from=text

= : ahead
upcoming / coming

# Words that stand between a number and its unit and change nothing.
= : filler
more
full
whole
straight
consecutive
successive
solid
long
calendar
business
working
trading
additional
extra
other
further
short
separate
single

# Periods like the one that is told of: "the same period last year".
= : alike
same / corresponding / comparable / like / equivalent / similar

# Before units: more than can be told.
= : manyunits low=3 high=99
many / numerous / countless

# Hedges that belong to a stretch of time.
= : timehedge
nearly / almost / just under / close to : mod=LESS_THAN
less than / fewer than / under : mod=LESS_THAN
more than / well over / just over / upwards of : mod=MORE_THAN
at least / no less than / not less than : mod=EQUAL_OR_MORE
at most / up to / no more than / not more than / as long as / as much as : mod=EQUAL_OR_LESS

= : timeabout
about / around / roughly / approximately / some : mod=APPROX

# Parts of a period.
= : early mod=START
early / earlier

= : late mod=END
late / later

= : mid mod=MID
mid

= : edge mod=START
beginning / start / opening / onset

= : edge mod=END
end / close / closing

= : edge mod=MID
middle / midst

# Clocks.
= : ampm
a.m. / a . m / am : half=am
p.m. / p . m / pm : half=pm

= : zone
gmt / utc / z : zone=0
est / edt / cst / cdt / mst / mdt / pst / pdt / bst / cet / cest / ist / msk / jst / hkt / aest
aedt / akst / akdt / hst / wib / wita / eet / eest / sgt / nzst / nzdt / wat / sast / trt / pkt
eastern time / eastern standard time / eastern daylight time / eastern
central time / central standard time / central daylight time
mountain time / pacific time / pacific standard time / pacific daylight time
local time

# Only in capitals: everyday words too.
= : zone shouted
et / ct / pt / cat / eat / wet / kst / cot

# Behind "British", "Central European", a city: "9 a.m. Kabul time".
= : zonetime
time / standard time / summer time / daylight time

= : oclock
o'clock

# Years before and after Christ.
= : bc
bc / b.c. / bce / b.c.e.

= : ad
ad / a.d. / ce / c.e.

# Decades by their names.
= : decade
noughties : year=2000
twenties : year=1920
thirties : year=1930
forties : year=1940
fifties : year=1950
sixties : year=1960
seventies : year=1970
eighties : year=1980
nineties : year=1990

= : tens
tens : year=2010

# Lengths in one word.
= : lengthword
daylong / day-long : n=1 unit=day
weeklong / week-long : n=1 unit=week
weekslong : n=some unit=week
monthlong / month-long : n=1 unit=month
monthslong : n=some unit=month
yearlong / year-long : n=1 unit=year
yearslong : n=some unit=year
decadelong / decade-long : n=1 unit=decade
decadeslong : n=some unit=decade
centuries-old : n=some unit=century

# Words before a number that is a name.
= : coded
flight
flights
route
highway
interstate
resolution
act
agenda
boeing
airbus
channel
room
gate
apartment
chapter
psalm
vision

= : plurals
s
's

# "as early as Friday"
= : asearly
as early as / as soon as / as late as

# Times that no date is given for.
= : timeref value=PRESENT_REF
now
currently
presently
nowadays
current

= : timeref value=PAST_REF
recently / more recently / most recently
lately

# How often.
= : often
hourly : unit=hour
daily : unit=day
nightly : unit=day
weekly : unit=week
biweekly / fortnightly : unit=fortnight
monthly : unit=month
annually / yearly : unit=year

= : each
every
each
every other : n=2
every single

# What "today's" and "of tomorrow" stand before and behind, when they mean an age.
= : nowadays
world / worlds / youth / youths / society / societies / generation / generations / standards
young / kids / teenagers / children / parents / students / consumers / computers / technology
leaders / citizens / people / women / men / workers / workforce / champions

# Behind the year of a model.
= : carmake
chevrolet / chevy / ford / toyota / honda / nissan / bmw / mercedes / mercedes-benz / audi
volkswagen / dodge / buick / cadillac / pontiac / jeep / chrysler / lexus / hyundai / kia / mazda
subaru / volvo / fiat / renault / peugeot / citroen / lada / skoda / suzuki / mitsubishi / isuzu
plymouth / oldsmobile / porsche / ferrari / land rover / range rover / harley-davidson

= : weekends
weekends

# Before a quarter that another is compared with.
= : compared
after / from / than / following / since

# What has an age that is no person's ("the week-old civil war").
= : lasting
civil war / civil wars

# "third straight day"
= : straight
straight / consecutive / successive

= : inarow
running / in a row / on the trot

# Between hours and the day that they are of.
= : dayprep
on / of / in

# Between two days, of which the second is the first such one behind the first.
= : join
and / or / to / through / until / till
