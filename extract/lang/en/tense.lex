# tense.lex - words that tell whether a time beside them lies behind or ahead.

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
want / wants
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
expected : arranged
planned : arranged
scheduled : arranged
due : arranged
slated
set
supposed
likely
going
about

# present: what is fixed lies ahead where a day stands behind it ("the talks begin Monday"); not
# behind "to" or "not"
= : tense=present
meet / meets / begin / begins / convene / convenes / resume / resumes / expire / expires
opens / starts / arrives / leaves / departs / travels / heads / faces / reopens / reconvenes
kicks / reopen / ends / takes / closes / flies

# moved: with "to" before a time, which then lies ahead
= : moved
adjourned / postponed / delayed / rescheduled / deferred / moved / extended

# negative: before a word of the future, which then tells of what was not ("nobody could be reached
# Friday")
= : tense=negative
neither / nor / nobody / none / no one / no-one

# suffix: of words that are not known
= : suffix tense=past
ed

# passed: whatever stands before it
= : tense=passed
yesterday / ago / since

# at: between the verb and a time
= : tense=at
on / in / at

# of what was not ("did not leave until Friday")
= : tense=past
didn't / wasn't / weren't / hadn't

# says: a time right before or behind lies behind
= : tense=says
say / says

# clause: right behind a time, what follows is another sentence
= : tense=clause
that

# over: right before a date, which then lies behind
= : tense=over
ended

# promise: ahead with "to" behind it ("agreed to meet Friday"), else past ("agreed Friday to meet")
= : tense=promise
hoped / intended / aimed
agreed / vowed / pledged / promised / threatened / decided / offered / urged / invited
ordered / advised / instructed / proposed / asked

= : tense=past
was / were / had / did / been
said / told / came / went / took / made / got / gave / found / left / held / began / broke
brought / fell / felt / met / saw / sent / shot / spoke / struck / won / lost / became / rose
grew / knew / led / ran / sat / stood / thought / wrote / built / bought / caught / drew / drove
flew / fought / fled / heard / kept / paid / sold / spent / taught / threw / wore / seen / taken
given / known / shown / sank / swept / sought / slew / stole / swore / tore / woke / withdrew
accepted / accused / acquitted / acted / added / admitted / advanced / affected
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
emerged / endorsed / entered / erupted / escaped / estimated / evacuated / exchanged
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
