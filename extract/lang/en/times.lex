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
- | nights : unit=night

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
overnight : n=-1 part=NI days=2

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
a.m. / am : half=am
p.m. / pm : half=pm

= : zone
gmt / utc / z : zone=0
est / edt / cst / cdt / mst / mdt / pst / pdt / bst / cet / cest / ist / msk / jst / hkt / aest
eastern time / eastern standard time / eastern daylight time / eastern
central time / central standard time / central daylight time
mountain time / pacific time / pacific standard time / pacific daylight time
local time / moscow time / london time / beijing time / new york time

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

# Named days: of a month; on the nth such weekday of it (-1: last); so many days from Easter;
# month of the Islamic year.
= : holiday
new year's day / new year 's day / new year's : month=1 day=1
new year's eve / new year 's eve : month=12 day=31
orthodox new year / old new year : month=1 day=14
holocaust memorial day / holocaust remembrance day : month=1 day=27
groundhog day : month=2 day=2
earth day : month=4 day=22
world press freedom day : month=5 day=3
world environment day : month=6 day=5
world refugee day : month=6 day=20
human rights day : month=12 day=10
world aids day : month=12 day=1
kwanzaa : month=12 day=26
trinity sunday : easter=56
holy saturday / easter saturday : easter=-1
easter eve : easter=-1
islamic new year / hijri new year : islamic=1 day=1
mawlid / the prophet's birthday : islamic=3 day=12
giving tuesday : month=11 weekday=4 nth=4 n=5
epiphany : month=1 day=6
orthodox christmas : month=1 day=7
martin luther king day / martin luther king jr. day / mlk day : month=1 weekday=1 nth=3
valentine's day / valentine 's day / st. valentine's day : month=2 day=14
presidents' day / presidents day / president's day : month=2 weekday=1 nth=3
international women's day / women's day : month=3 day=8
st. patrick's day / saint patrick's day : month=3 day=17
nowruz / norouz : month=3 day=20
april fools' day / april fool's day : month=4 day=1
anzac day : month=4 day=25
may day / international workers' day : month=5 day=1
cinco de mayo : month=5 day=5
mother's day : month=5 weekday=7 nth=2
memorial day : month=5 weekday=1 nth=-1
juneteenth : month=6 day=19
father's day : month=6 weekday=7 nth=3
canada day : month=7 day=1
fourth of july / july fourth / july 4th / the fourth of july : month=7 day=4
bastille day : month=7 day=14
september 11 / sept. 11 / sep. 11 : terror month=9 day=11
labor day : month=9 weekday=1 nth=1
columbus day / indigenous peoples' day : month=10 weekday=1 nth=2
halloween : month=10 day=31
all saints' day / all saints day : month=11 day=1
all souls' day : month=11 day=2
guy fawkes night / bonfire night : month=11 day=5
armistice day / remembrance day / veterans day : month=11 day=11
election day : month=11 weekday=1 nth=1 n=1
thanksgiving / thanksgiving day / thanks giving day : month=11 weekday=4 nth=4
black friday : month=11 weekday=4 nth=4 n=1
cyber monday : month=11 weekday=4 nth=4 n=4
christmas eve : month=12 day=24
christmas / christmas day / xmas : month=12 day=25
boxing day : month=12 day=26
mardi gras / shrove tuesday : easter=-47
ash wednesday : easter=-46
palm sunday : easter=-7
maundy thursday : easter=-3
good friday : easter=-2
easter / easter sunday / easter day : easter=0
easter monday : easter=1
ascension day : easter=39
pentecost / whit sunday : easter=49
whit monday / pentecost monday : easter=50
corpus christi : easter=60
ramadan : islamic=9
eid al-fitr / eid ul-fitr / eid el-fitr : islamic=10 day=1
eid al-adha / eid ul-adha / eid el-adha : islamic=12 day=10
ashura : islamic=1 day=10

# The day of a country: which, the article says.
= : national
independence day : country=US month=7 day=4
independence day : country=IN month=8 day=15
independence day : country=PK month=8 day=14
independence day : country=ID month=8 day=17
independence day : country=MY month=8 day=31
independence day : country=PH month=6 day=12
independence day : country=KE month=12 day=12
independence day : country=NG month=10 day=1
independence day : country=GH month=3 day=6
independence day : country=UG month=10 day=9
independence day : country=TZ month=12 day=9
independence day : country=ZW month=4 day=18
independence day : country=ZM month=10 day=24
independence day : country=MW month=7 day=6
independence day : country=MZ month=6 day=25
independence day : country=AO month=11 day=11
independence day : country=CD month=6 day=30
independence day : country=BI month=7 day=1
independence day : country=RW month=7 day=1
independence day : country=SS month=7 day=9
independence day : country=SD month=1 day=1
independence day : country=SO month=7 day=1
independence day : country=LY month=12 day=24
independence day : country=TN month=3 day=20
independence day : country=MA month=11 day=18
independence day : country=DZ month=7 day=5
independence day : country=JO month=5 day=25
independence day : country=LB month=11 day=22
independence day : country=SY month=4 day=17
independence day : country=IQ month=10 day=3
independence day : country=YE month=11 day=30
independence day : country=AF month=8 day=19
independence day : country=BD month=3 day=26
independence day : country=LK month=2 day=4
independence day : country=MM month=1 day=4
independence day : country=KZ month=12 day=16
independence day : country=UZ month=9 day=1
independence day : country=KG month=8 day=31
independence day : country=TJ month=9 day=9
independence day : country=AM month=9 day=21
independence day : country=AZ month=10 day=18
independence day : country=GE month=5 day=26
independence day : country=UA month=8 day=24
independence day : country=BY month=7 day=3
independence day : country=MD month=8 day=27
independence day : country=EE month=2 day=24
independence day : country=LV month=11 day=18
independence day : country=LT month=2 day=16
independence day : country=FI month=12 day=6
independence day : country=PL month=11 day=11
independence day : country=GR month=3 day=25
independence day : country=XK month=2 day=17
independence day : country=MX month=9 day=16
independence day : country=GT month=9 day=15
independence day : country=HN month=9 day=15
independence day : country=SV month=9 day=15
independence day : country=NI month=9 day=15
independence day : country=CR month=9 day=15
independence day : country=HT month=1 day=1
independence day : country=JM month=8 day=6
independence day : country=CO month=7 day=20
independence day : country=VE month=7 day=5
independence day : country=EC month=8 day=10
independence day : country=PE month=7 day=28
independence day : country=BO month=8 day=6
independence day : country=BR month=9 day=7
independence day : country=AR month=7 day=9
independence day : country=CL month=9 day=18
independence day : country=UY month=8 day=25
independence day : country=PY month=5 day=15
republic day : country=IN month=1 day=26
republic day : country=TR month=10 day=29
republic day : country=IT month=6 day=2
republic day : country=NP month=5 day=28
republic day : country=ZA month=5 day=31
republic day : country=KZ month=10 day=25
national day : country=CN month=10 day=1
national day : country=FR month=7 day=14
national day : country=SG month=8 day=9
national day : country=SA month=9 day=23
national day : country=TW month=10 day=10
national day : country=ES month=10 day=12
national day : country=HU month=10 day=23
national day : country=NO month=5 day=17
national day : country=AE month=12 day=2
national day : country=QA month=12 day=18
liberation day : country=KW month=2 day=26
liberation day : country=IT month=4 day=25
liberation day : country=NL month=5 day=5
liberation day : country=KR month=8 day=15
victory day : country=RU month=5 day=9
victory day : country=BY month=5 day=9
victory day : country=UA month=5 day=9
victory day : country=KZ month=5 day=9
victory day : country=BD month=12 day=16
victory day : country=TR month=8 day=30
unity day : country=DE month=10 day=3
unity day : country=RU month=11 day=4
australia day : country=AU month=1 day=26
freedom day : country=ZA month=4 day=27
constitution day : country=NO month=5 day=17
constitution day : country=MX month=2 day=5

# Between two days, of which the second is the first such one behind the first.
= : join
and / or / to / through / until / till

# Words that say on which side of the publication day the verb beside a time lies.  sure: where
# they stand close by, nothing else will do.  weak: only behind "is" or "are" ("is expected
# Friday"; but "they expected it Friday").
= : tense=sure
will / shall / won't
'll / he'll / she'll / it'll / they'll / we'll / i'll / you'll / there'll

= : tense=future
would / must / should / could
may / might
planning
expect / expects
hoping
intend / intends
upcoming
tomorrow
payable

# limit: right before a time
= : tense=limit
until / till
through
effective

# by: right before a time, where no word says that it lies behind
= : tense=by
by

# schedule: right before a day
= : tense=schedule
for

= : tense=weak
agreement / decision / proposal / program / programme / pledge / intention / offer
ready / willing / eager / prepared / poised / anxious / unlikely / certain / sure / bound
plan / plans
hope / hopes
aim / aims
expected
planned
scheduled
due
slated
set
supposed
likely
going
about

# suffix: of words that are not known
= : suffix tense=past
ed

# passed: whatever stands before it
= : tense=passed
yesterday / ago / since

# promise: ahead with "to" behind it ("agreed to meet Friday"), else past ("agreed Friday to meet")
= : tense=promise
agreed / vowed / pledged / promised / threatened / decided / offered / urged / invited
ordered / advised / instructed / proposed / asked

= : tense=past
was / were / had / did / been
said / told / came / went / took / made / got / gave / found / left / held / began / broke
brought / fell / felt / met / saw / sent / shot / spoke / struck / won / lost / became / rose
grew / knew / led / ran / sat / stood / thought / wrote / built / bought / caught / drew / drove
flew / fought / fled / heard / kept / paid / sold / spent / taught / threw / wore / seen / taken
given / known / shown / sank / swept / sought / slew / stole / swore / tore / woke / withdrew
accepted / accused / acquitted / acted / added / admitted / advanced / affected / aimed
alleged / allowed / announced / apologized / apologised / appealed / appeared / applied
appointed / approved / argued / arrested / arrived / assassinated / attacked / attempted
attended / backed / banned / barred / battled / blamed / blasted / blocked / bombed / boycotted
burned / called / calmed / cancelled / canceled / captured / carried / charged / claimed
clashed / cleared / climbed / closed / collapsed / collided / commented / committed / complained
completed / concluded / condemned / conducted / confirmed / convicted / crashed / criticized
criticised / crossed / crushed / damaged / dealt / debated / declared / declined
defeated / defended / delayed / delivered / demanded / demonstrated / denied / denounced
deployed / described / destroyed / detained / detonated / died / disappeared / disclosed
discovered / discussed / dismissed / dispersed / dropped / drowned / earned / edged / elected
emerged / ended / endorsed / entered / erupted / escaped / estimated / evacuated / exchanged
executed / expelled / exploded / expressed / extended / faced / failed / filed / fired / flared
flooded / followed / forced / gained / gathered / greeted / grounded / halted / happened / hailed
helped / hired / hosted / imposed / improved / increased / indicated / indicted / injured
insisted / inspected / interviewed / introduced / invaded / issued / jailed / joined
jumped / kidnapped / killed / landed / lasted / launched / learned / lifted / linked / listed
lived / looked / lowered / marched / mentioned / missed / mourned / moved / named / negotiated
noted / occurred / opened / opposed / ousted / passed / pleaded
posted / praised / predicted / prepared / presented / pressed / prevented / proclaimed
protested / proved / provided / published / pulled / pushed / quoted
raided / raised / rallied / ranked / reached / reacted / received / recorded / recovered
rejected / released / remained / removed / repeated / replaced / replied / reported / rescued
resigned / resisted / responded / restored / resulted / resumed / retired / returned / revealed
reviewed / ruled / rushed / scored / seized / sentenced / served / settled / shelled / showed
signed / slammed / slashed / slipped / slowed / sparked / stabbed / staged / started / stated
stayed / stepped / stopped / stormed / stressed / suffered / suggested / supported / surged
surrendered / surrounded / survived / suspended / talked / targeted / testified
toppled / toured / traded / travelled / traveled / treated / tried / triggered / tumbled
turned / unanimously / unveiled / used / vetoed / visited / voted / walked
wanted / warned / watched / welcomed / worked / wounded
abandoned / abused / accomplished / accounted / achieved / acknowledged / acquired / addressed
adjusted / adopted / advertised / aired / allotted / altered / amounted / analyzed / anchored
answered / anticipated / applauded / appreciated / arranged / assaulted / assembled / assessed
assigned / assisted / assumed / assured / attained / attracted / attributed / auctioned
authorised / authorized / averted / avoided / awaited / awarded / axed / bailed / balanced
baptized / bargained / beaten / belonged / benefited / blessed / boarded / boasted / bolstered
boosted / borrowed / bothered / bounced / breached / briefed / broadened / browsed / bulldozed
buried / cabled / campaigned / camped / canvassed / caused / cautioned / ceased / celebrated
chaired / challenged / changed / chanted / characterized / chartered / chased / cheered
chipped / circulated / cited / cleaned / collected / combined / commanded / commenced
commissioned / compelled / compiled / complied / composed / compounded / conceded / concentrated
confessed / confined / confiscated / confronted / congratulated / connected / considered
consolidated / constructed / consulted / consumed / contacted / contained / contended
contested / continued / contracted / contributed / controlled / converged / converted / conveyed
convinced / cooled / cooperated / coordinated / corrected / counted / coupled / covered
created / credited / cried / crowned / crumbled / curbed / cured / cursed / dared / dashed
dated / debuted / deepened / deferred / defied / defined / demolished / departed / depended
depicted / deposed / deprived / derailed / descended / deserted / designed / desired / detected
deteriorated / determined / devastated / developed / devised / devoted / diagnosed / dictated
differed / digested / diminished / dipped / directed / disabled / disagreed / disbanded
discarded / discharged / discouraged / disguised / displaced / displayed / disposed / disputed
disrupted / dissolved / distanced / distributed / disturbed / dived / diverted / divided
divorced / donated / doubled / doubted / dozed / drafted / dragged / drained / dredged / drifted
drilled / dubbed / dumped / eased / echoed / edited / educated / elaborated / electrocuted
eliminated / embarked / embraced / emigrated / emphasised / emphasized / employed / enabled
enacted / encountered / encouraged / enforced / engaged / enhanced / enjoyed / enlisted
enrolled / ensued / ensured / entertained / established / evaded / evolved / examined / exceeded
excluded / excused / exercised / exhausted / existed / expanded / experienced / expired
explained / exploited / explored / exported / exposed / extradited / favored / favoured / feared
featured / fetched / fielded / financed / fined / finished / fixed / flashed / flattened
fleshed / flipped / floated / flocked / flowed / focused / folded / formed / forwarded / founded
freed / frightened / fueled / fuelled / fulfilled / functioned / funded / gambled / gauged
generated / glanced / governed / grabbed / graduated / granted / grossed / guaranteed / guarded
guessed / guided / hacked / hammered / handed / handled / hauled / headed / healed / heated
hijacked / honored / honoured / hospitalised / hospitalized / housed / hunted / hurled
identified / ignited / ignored / imagined / immigrated / impeached / implemented / implied
imported / impounded / impressed / imprisoned / inched / incorporated / incurred / induced
infected / inflated / inflicted / influenced / informed / inherited / initiated / inquired
inserted / inspired / installed / insulted / insured / intensified / interpreted / interrupted
intervened / invented / invested / investigated / invoked / involved / isolated / jeered / joked
judged / justified / kicked / kissed / knelt / knocked / labeled / labelled / lacked / lagged
laid / lapsed / laughed / leaked / leaned / leapt / learnt / leased / lectured / liberated
licensed / lied / lit / loaded / loaned / lobbied / located / locked / logged / looted / loved
maintained / managed / manufactured / marked / married / massacred / matched / matured
measured / mediated / merged / mined / mobilised / mobilized / monitored / mortgaged / motivated
mounted / multiplied / murdered / nailed / narrowed / needed / neglected / netted / nominated
notched / notified / obeyed / objected / obliged / obtained / occupied / omitted / operated
opted / organised / organized / originated / outlined / outnumbered / outraged / overhauled
overlooked / overruled / oversaw / overthrew / overturned / overwhelmed / owed / owned / paced
packed / painted / paralysed / paralyzed / pardoned / parked / participated / patched
patrolled / paused / peaked / penalized / penetrated / perceived / performed / perished
permitted / persisted / persuaded / petitioned / phoned / photographed / picked / pinned
pitched / placed / planted / played / plotted / plunged / pointed / polled / populated
portrayed / posed / positioned / possessed / postponed / poured / powered / practiced
practised / prayed / preached / preceded / preferred / prescribed / preserved / presided
presumed / prevailed / priced / printed / privatized / probed / processed / produced / profited
programmed / progressed / prohibited / projected / prolonged / prompted / propelled
prosecuted / prospered / protected / purchased / pursued / qualified / quarreled / quelled
questioned / queued / quizzed / raced / raged / raped / rated / ratified / realised / realized
reaped / reasoned / reassured / rebelled / rebounded / rebuilt / recalled / recaptured
recognised / recognized / recommended / reconciled / reconsidered / recouped / recruited
redeemed / redefined / reduced / referred / refined / reflected / refrained / refused / refuted
regained / regarded / registered / regretted / regulated / reinforced / reinstated
reiterated / relaxed / relied / relieved / relinquished / relocated / remarked / remembered
reminded / rented / reopened / repaid / repaired / repealed / repelled / represented
reprimanded / requested / required / researched / resembled / resented / reserved / resided
resolved / resorted / respected / restated / restrained / restricted / restructured / retained
retaliated / retracted / retreated / revamped / revived / revoked / revolted / rewarded / rigged
ripped / risked / roamed / roared / robbed / rocked / rolled / ruined / rumbled / sacked
sacrificed / sailed / sampled / sanctioned / satisfied / saved / scaled / scattered / scolded
scrambled / scrapped / screamed / screened / sealed / searched / secured / selected / separated
shared / shattered / shelved / shifted / shipped / shocked / shouted / shrank / sided
sighted / signaled / signalled / silenced / simplified / skipped / slapped / slaughtered / slid
slumped / smashed / smiled / smoked / smuggled / snapped / soared / solved / sounded / spanned
spared / specified / speculated / spilled / spotted / sprayed / spurred / squandered
squeezed / stalked / stalled / stationed / steered / stemmed / stirred / stocked / straddled
stranded / strengthened / stretched / stripped / struggled / stuck / studied / stumbled
stunned / subjected / submitted / subsided / succeeded / sued / summoned / supplied / suppressed
surfaced / surpassed / suspected / sustained / swapped / swayed / switched / swung / tackled
tapped / taxed / teamed / teased / telephoned / televised / tended / terminated / terrorized
tested / thanked / tied / tightened / topped / torched / tortured / touched / toughened / traced
tracked / trailed / trained / transferred / transformed / transmitted / transported / trapped
tripled / troubled / trusted / twisted / typed / underestimated / undermined / underscored
understood / undertook / underwent / unfolded / unified / unleashed / unloaded / updated
upgraded / upheld / vacated / vanished / ventured / verified / viewed / violated / visualized
voiced / volunteered / waged / wagered / waited / waived / wandered / warmed / washed / wasted
waved / weakened / weighed / whipped / widened / wiped / wired / wished / witnessed / wondered
wooed / worried / worsened / wrapped / wrecked / wrestled / yelled / yielded
