# events.lex - words that name what happened.
#
# category: PLOVER's sixteen, and DISASTER, ACCIDENT, ELECTION, STATEMENT where none fits.
# kind: what sort of thing it is within the category; two mentions of one kind in one article
# may be one event.  cameo: the CAMEO root code where it is not the usual one of the category
# (extract/category.c).  eventnoun and eventverb name it by themselves; the other tags are pieces
# of the frames in events.rules ("severed" and "ties").

# ---- PROTEST

= singular | plural : modifier eventnoun category=PROTEST kind=protest
protest | protests
demonstration | demonstrations
rally | rallies
march | marches
protest march | protest marches
street protest | street protests
mass protest | mass protests
vigil | vigils
sit-in | sit-ins
picket | pickets
picket line | picket lines
= singular | plural : modifier eventnoun category=PROTEST kind=strike
general strike | general strikes
walkout | walkouts
work stoppage | work stoppages
strike action | -
labour strike / labor strike | labour strikes / labor strikes
= singular | plural : modifier eventnoun category=PROTEST kind=hunger-strike
hunger strike | hunger strikes
= singular | plural : modifier eventnoun category=PROTEST kind=riot
riot | riots
rioting | -
uprising | uprisings
revolt | revolts
unrest | -
mutiny | mutinies
disturbance | disturbances
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=PROTEST kind=protest
protest | protests | protesting | protested
demonstrate | demonstrates | demonstrating | demonstrated
march | marches | marching | marched
rally | rallies | rallying | rallied
picket | pickets | picketing | picketed
take to the streets | takes to the streets | taking to the streets | took to the streets / taken to the streets
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=PROTEST kind=riot
riot | riots | rioting | rioted
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=PROTEST kind=strike
walk out | walks out | walking out | walked out
go on strike | goes on strike | going on strike | went on strike
down tools | downs tools | downing tools | downed tools

# ---- ASSAULT

= singular | plural : modifier eventnoun category=ASSAULT kind=attack
attack | attacks
assault | assaults
grenade attack | grenade attacks
knife attack | knife attacks
arson attack | arson attacks
terrorist attack | terrorist attacks
mob attack | mob attacks
onslaught | onslaughts
raid | raids
hijacking | hijackings
looting | -
robbery | robberies
beating | beatings
torture | -
= singular | plural : modifier eventnoun category=ASSAULT kind=bombing
bombing | bombings
car bombing | car bombings
suicide bombing | suicide bombings
suicide attack | suicide attacks
car bomb | car bombs
roadside bomb | roadside bombs
suicide bomb | suicide bombs
bomb blast | bomb blasts
bomb attack | bomb attacks
bomb explosion | bomb explosions
twin bombing | twin bombings
bomb | bombs
landmine blast | landmine blasts
= singular | plural : modifier eventnoun category=ASSAULT kind=air-strike
air strike / airstrike | air strikes / airstrikes
air raid | air raids
drone strike | drone strikes
drone attack | drone attacks
missile strike | missile strikes
missile attack | missile attacks
air attack | air attacks
= singular | plural : modifier eventnoun category=ASSAULT kind=shelling
shelling | -
bombardment | bombardments
rocket attack | rocket attacks
mortar attack | mortar attacks
rocket fire | -
artillery fire | -
mortar fire | -
barrage | barrages
cross-border fire | -
= singular | plural : modifier eventnoun category=ASSAULT kind=shooting
shooting | shootings
mass shooting | mass shootings
drive-by shooting | drive-by shootings
shootout / shoot-out | shootouts / shoot-outs
gun attack | gun attacks
= singular | plural : modifier eventnoun category=ASSAULT kind=clash
clash | clashes
battle | battles
gun battle | gun battles
gunbattle | gunbattles
gunfight | gunfights
firefight | firefights
fighting | -
skirmish | skirmishes
exchange of fire | -
hostilities | -
street fighting | -
= singular | plural : modifier eventnoun category=ASSAULT kind=offensive
offensive | offensives
invasion | invasions
incursion | incursions
military operation | military operations
crackdown | crackdowns
counteroffensive / counter-offensive | counteroffensives / counter-offensives
ground offensive | ground offensives
intervention | interventions
military campaign | military campaigns
= singular | plural : modifier eventnoun category=ASSAULT kind=ambush
ambush | ambushes
= singular | plural : modifier eventnoun category=ASSAULT kind=massacre cameo=20
massacre | massacres
genocide | genocides
mass killing | mass killings
ethnic cleansing | -
pogrom | pogroms
bloodbath | bloodbaths
= singular | plural : modifier eventnoun category=ASSAULT kind=assassination
assassination | assassinations
murder | murders
lynching | lynchings
execution | executions
beheading | beheadings
killing | killings
slaying | slayings
= singular | plural : modifier eventnoun category=ASSAULT kind=kidnapping
kidnapping | kidnappings
abduction | abductions
hostage-taking | hostage-takings
hostage crisis | hostage crisises
= singular | plural : modifier eventnoun category=ASSAULT kind=coup
coup | coups
coup d'etat | -
military coup | military coups
coup attempt | coup attempts
takeover | takeovers
= singular | plural : modifier eventnoun category=ASSAULT kind=stabbing
stabbing | stabbings
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=attack
attack | attacks | attacking | attacked
assault | assaults | assaulting | assaulted
storm | storms | storming | stormed
raid | raids | raiding | raided
loot | loots | looting | looted
torch | torches | torching | torched
rob | robs | robbing | robbed
torture | tortures | torturing | tortured
beat | beats | beating | beat / beaten
hijack | hijacks | hijacking | hijacked
burn down | burns down | burning down | burned down
set fire to | sets fire to | setting fire to | set fire to
set ablaze | sets ablaze | setting ablaze | set ablaze
destroy | destroys | destroying | destroyed
rape | rapes | raping | raped
lynch | lynches | lynching | lynched
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=bombing
bomb | bombs | bombing | bombed
blow up | blows up | blowing up | blew up / blown up
blow himself up / blow herself up / blow themselves up | blows himself up / blows herself up / blows themselves up | blowing himself up / blowing herself up / blowing themselves up | blew himself up / blown himself up / blew herself up / blown herself up / blew themselves up / blown themselves up
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb goesoff category=ASSAULT kind=bombing
explode | explodes | exploding | exploded
detonate | detonates | detonating | detonated
go off | goes off | going off | went off
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=shelling
shell | shells | shelling | shelled
bombard | bombards | bombarding | bombarded
pound | pounds | pounding | pounded
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=shooting
open fire | opens fire | opening fire | opened fire
fire on | fires on | firing on | fired on
fire at | fires at | firing at | fired at
shoot dead | shoots dead | shooting dead | shot dead
shoot | shoots | shooting | shot
gun down | guns down | guning down | guned down
shoot down | shoots down | shooting down | shot down
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=tear-gas cameo=17
fire tear gas | fires tear gas | firing tear gas | fired tear gas
fire rubber bullets | fires rubber bullets | firing rubber bullets | fired rubber bullets
use tear gas | uses tear gas | using tear gas | used tear gas
tear-gas | tear-gases | tear-gasing | tear-gased
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=clash
clash | clashes | clashing | clashed
battle | battles | battling | battled
fight | fights | fighting | fought
exchange fire | exchanges fire | exchanging fire | exchanged fire
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=offensive
invade | invades | invading | invaded
overrun | overruns | overruning | overruned
annex | annexes | annexing | annexed
occupy | occupies | occupying | occupied
besiege | besieges | besieging | besieged
recapture | recaptures | recapturing | recaptured
retake | retakes | retaking | retaked
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=ambush
ambush | ambushes | ambushing | ambushed
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=massacre cameo=20
massacre | massacres | massacring | massacred
slaughter | slaughters | slaughtering | slaughtered
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=assassination
assassinate | assassinates | assassinating | assassinated
murder | murders | murdering | murdered
execute | executes | executing | executed
behead | beheads | beheading | beheaded
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=kidnapping
kidnap | kidnaps | kidnaping | kidnaped
abduct | abducts | abducting | abducted
take hostage | takes hostage | taking hostage | took hostage / taken hostage
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=coup
overthrow | overthrows | overthrowing | overthrew / overthrown
topple | topples | toppling | toppled
oust | ousts | ousting | ousted
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ASSAULT kind=stabbing
stab | stabs | stabbing | stabbed

# ---- COERCE

= singular | plural : modifier eventnoun category=COERCE kind=curfew
curfew | curfews
= singular | plural : modifier eventnoun category=COERCE kind=emergency
state of emergency | state of emergencies
martial law | -
lockdown | lockdowns
= singular | plural : modifier eventnoun category=COERCE kind=arrest
arrest | arrests
detention | detentions
manhunt | manhunts
roundup | roundups
mass arrest | mass arrests
= singular | plural : modifier eventnoun category=COERCE kind=trial
trial | trials
court case | court cases
prosecution | prosecutions
conviction | convictions
verdict | verdicts
retrial | retrials
death sentence | death sentences
prison sentence | prison sentences
= singular | plural : modifier eventnoun category=COERCE kind=blockade
blockade | blockades
siege | sieges
= singular | plural : modifier eventnoun category=COERCE kind=deportation
deportation | deportations
eviction | evictions
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=trial
sentence | sentences | sentencing | sentenced
convict | convicts | convicting | convicted
prosecute | prosecutes | prosecuting | prosecuted
charge with | charges with | charging with | charged with
acquit | acquits | acquiting | acquited
go on trial | goes on trial | going on trial | went on trial
stand trial | stands trial | standing trial | stood trial
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=ban
ban | bans | banning | banned
outlaw | outlaws | outlawing | outlawed
censor | censors | censoring | censored
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=deportation
deport | deports | deporting | deported
evict | evicts | evicting | evicted
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=blockade
blockade | blockades | blockading | blockaded
seal off | seals off | sealing off | sealed off
cordon off | cordons off | cordoning off | cordoned off
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=seizure
confiscate | confiscates | confiscating | confiscated
impound | impounds | impounding | impounded
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=search
search | searches | searching | searched
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COERCE kind=crackdown
disperse | disperses | dispersing | dispersed
break up | breaks up | breaking up | broke up
put down | puts down | putting down | put down
crack down on | cracks down on | cracking down on | cracked down on

# ---- MOBILIZE

= singular | plural : modifier eventnoun category=MOBILIZE kind=deployment
deployment | deployments
troop deployment | troop deployments
mobilisation / mobilization | mobilisations / mobilizations
troop movement | troop movements
military build-up / military buildup | military build-ups / military buildups
troop surge | troop surges
= singular | plural : modifier eventnoun category=MOBILIZE kind=exercise
military exercise | military exercises
war game | war games
military drill | military drills
naval exercise | naval exercises
joint exercise | joint exercises
missile test | missile tests
nuclear test | nuclear tests
show of force | -
= singular | plural : modifier eventnoun category=MOBILIZE kind=alert
high alert | -
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=MOBILIZE kind=deployment
deploy | deploys | deploying | deployed
redeploy | redeploys | redeploying | redeployed
station | stations | stationing | stationed
mobilise / mobilize | mobilises / mobilizes | mobilising / mobilizing | mobilised / mobilized
mass | masses | massing | massed
reinforce | reinforces | reinforcing | reinforced
call up | calls up | calling up | called up
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=MOBILIZE kind=exercise
test-fire | test-fires | test-firing | test-fired
test-launch | test-launches | test-launching | test-launched

# ---- RETREAT

= singular | plural : modifier eventnoun category=RETREAT kind=withdrawal
withdrawal | withdrawals
pullout / pull-out | pullouts / pull-outs
troop withdrawal | troop withdrawals
retreat | retreats
= singular | plural : modifier eventnoun category=RETREAT kind=ceasefire
ceasefire / cease-fire | ceasefires / cease-fires
truce | truces
armistice | armistices
cessation of hostilities | -
= singular | plural : modifier eventnoun category=RETREAT kind=release
prisoner release | prisoner releases
amnesty | amnesties
pardon | pardons
= singular | plural : modifier eventnoun category=RETREAT kind=resignation
resignation | resignations
abdication | abdications
= singular | plural : modifier eventnoun category=RETREAT kind=surrender
surrender | surrenders
disarmament | -
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=RETREAT kind=withdrawal
withdraw | withdraws | withdrawing | withdrew / withdrawn
pull out | pulls out | pulling out | pulled out
pull back | pulls back | pulling back | pulled back
retreat | retreats | retreating | retreated
disengage | disengages | disengaging | disengaged
evacuate its troops | evacuates its troops | evacuating its troops | evacuated its troops
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=RETREAT kind=surrender
surrender | surrenders | surrendering | surrendered
lay down their arms / lay down its arms / lay down his arms | lays down their arms / lays down its arms / lays down his arms | laying down their arms / laying down its arms / laying down his arms | laid down their arms / laid down its arms / laid down his arms
disarm | disarms | disarming | disarmed
demobilise / demobilize | demobilises / demobilizes | demobilising / demobilizing | demobilised / demobilized
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=RETREAT kind=resignation
resign | resigns | resigning | resigned
step down | steps down | stepping down | stepped down
quit | quits | quitting | quited
abdicate | abdicates | abdicating | abdicated
stand down | stands down | standing down | stood down

# ---- AGREE

= singular | plural : modifier eventnoun pact category=AGREE kind=agreement
peace deal | peace deals
peace agreement | peace agreements
accord | accords
peace accord | peace accords
peace treaty | peace treaties
treaty | treaties
pact | pacts
power-sharing deal | power-sharing deals
power-sharing agreement | power-sharing agreements
= singular | plural : modifier pact
agreement | agreements
deal | deals
memorandum | memorandums
plan | plans
compromise | compromises
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=AGREE kind=agreement
agree | agrees | agreeing | agreed
ratify | ratifies | ratifying | ratified
= vbase | vthird | ving modifier | vpast vpart modifier : signs
sign | signs | signing | signed
reach | reaches | reaching | reached
strike | strikes | striking | struck
conclude | concludes | concluding | concluded
seal | seals | sealing | sealed
clinch | clinches | clinching | clinched
broker | brokers | brokering | brokered
initial | initials | initialing | initialed
accept | accepts | accepting | accepted
hammer out | hammers out | hammering out | hammered out
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=AGREE kind=promise
promise | promises | promising | promised
pledge | pledges | pledging | pledged
undertake | undertakes | undertaking | undertaked

# ---- CONSULT

= singular | plural : modifier eventnoun category=CONSULT kind=talks
- | talks
- | peace talks
- | negotiations
- | crisis talks
- | consultations
dialogue | dialogues
round of talks | -
mediation | -
= singular | plural : modifier eventnoun category=CONSULT kind=meeting
summit | summits
meeting | meetings
emergency meeting | emergency meetings
emergency session | emergency sessions
conference | conferences
peace conference | peace conferences
= singular | plural : modifier eventnoun category=CONSULT kind=visit
visit | visits
state visit | state visits
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=CONSULT kind=talks
negotiate | negotiates | negotiating | negotiated
discuss | discusses | discussing | discussed
mediate | mediates | mediating | mediated
speak by telephone | speaks by telephone | speaking by telephone | spoke by telephone / spoken by telephone
speak by phone | speaks by phone | speaking by phone | spoke by phone / spoken by phone
speak on the phone | speaks on the phone | speaking on the phone | spoke on the phone / spoken on the phone
hold talks | holds talks | holding talks | held talks
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb meets category=CONSULT kind=meeting
meet | meets | meeting | met
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=CONSULT kind=visit
visit | visits | visiting | visited
= vbase | vthird | ving modifier | vpast vpart modifier : travels
travel | travels | travelling | travelled / traveled
fly | flies | flying | flew / flown
arrive | arrives | arriving | arrived
return | returns | returning | returned
go | goes | going | went

# ---- SUPPORT

= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=SUPPORT kind=support
endorse | endorses | endorsing | endorsed
praise | praises | praising | praised
back | backs | backing | backed
welcome | welcomes | welcoming | welcomed
congratulate | congratulates | congratulating | congratulated
defend | defends | defending | defended
applaud | applauds | applauding | applauded
hail | hails | hailing | hailed
commend | commends | commending | commended
express support | expresses support | expressing support | expressed support
voice support | voices support | voicing support | voiced support
express solidarity | expresses solidarity | expressing solidarity | expressed solidarity
apologise / apologize | apologises / apologizes | apologising / apologizing | apologised / apologized
= vbase | vthird | ving modifier | vpast vpart modifier : recognises
recognise / recognize | recognises / recognizes | recognising / recognizing | recognised / recognized
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=SUPPORT kind=approval
approve | approves | approving | approved
= vbase | vthird | ving modifier | vpast vpart modifier : resumes
restore | restores | restoring | restored
resume | resumes | resuming | resumed
re-establish | re-establishes | re-establishing | re-established
establish | establishes | establishing | established

# ---- CONCEDE

= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=CONCEDE kind=concession
concede defeat | concedes defeat | conceding defeat | conceded defeat
give in | gives in | giving in | gave in
back down | backs down | backing down | backed down
bow to | bows to | bowing to | bowed to
cave in | caves in | caving in | caved in
reinstate | reinstates | reinstating | reinstated
backtrack | backtracks | backtracking | backtracked
relent | relents | relenting | relented
make concessions | makes concessions | making concessions | maked concessions
offer concessions | offers concessions | offering concessions | offered concessions
= singular | plural : modifier eventnoun category=CONCEDE kind=concession
concession | concessions
climbdown | climbdowns
U-turn | U-turns
= vbase | vthird | ving modifier | vpast vpart modifier : scraps
scrap | scraps | scrapping | scrapped
drop | drops | dropping | dropped
abolish | abolishes | abolishing | abolished
repeal | repeals | repealing | repealed
cancel | cancels | canceling | canceled
= : modifier scrapped
tax
law
bill
charges
decree
price rise
fuel tax
plan
reform
= vbase | vthird | ving modifier | vpast vpart modifier : allows
allow | allows | allowing | allowed
permit | permits | permiting | permited

# ---- COOPERATE

= singular | plural : modifier eventnoun category=COOPERATE kind=cooperation
joint patrol | joint patrols
joint venture | joint ventures
prisoner exchange | prisoner exchanges
prisoner swap | prisoner swaps
trade deal | trade deals
trade agreement | trade agreements
cooperation agreement | cooperation agreements
trade partnership | trade partnerships
partnership | partnerships
extradition | extraditions
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=COOPERATE kind=cooperation
extradite | extradites | extraditing | extradited
cooperate | cooperates | cooperating | cooperated
collaborate | collaborates | collaborating | collaborated
hand over | hands over | handing over | handed over
= vbase | vthird | ving modifier | vpast vpart modifier : exchanges
exchange | exchanges | exchanging | exchanged
swap | swaps | swapping | swaped
share | shares | sharing | shared
= : modifier exchanged
prisoners
intelligence
information
prisoners of war
detainees
= vbase | vthird | ving modifier | vpast vpart modifier : reopens
reopen | reopens | reopening | reopened
open | opens | opening | opened
= vbase | vthird | ving modifier | vpast vpart modifier : sells
sell | sells | selling | sold
supply | supplies | supplying | supplied
= vbase | vthird | ving modifier | vpast vpart modifier : launches
launch | launches | launching | launched
begin | begins | beginning | began / begun
start | starts | starting | started
= : modifier joint
joint
= : modifier flights
flights
trade
exports
rail traffic

# ---- AID

= singular | plural : modifier eventnoun category=AID kind=aid
humanitarian aid | -
relief effort | relief efforts
relief operation | relief operations
aid convoy | aid convoys
aid delivery | aid deliveries
rescue operation | rescue operations
rescue effort | rescue efforts
rescue mission | rescue missions
airlift | airlifts
evacuation | evacuations
relief supplies | -
emergency aid | -
food aid | -
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=AID kind=rescue
rescue | rescues | rescuing | rescued
evacuate | evacuates | evacuating | evacuated
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=AID kind=aid
vaccinate | vaccinates | vaccinating | vaccinated
grant asylum | grants asylum | granting asylum | granted asylum
donate | donates | donating | donated
airlift | airlifts | airlifting | airlifted
distribute | distributes | distributing | distributed
lend | lends | lending | lent
= vbase | vthird | ving modifier | vpast vpart modifier : gives
send | sends | sending | sent
deliver | delivers | delivering | delivered
give | gives | giving | gave
provide | provides | providing | provided
offer | offers | offering | offered
ship | ships | shiping | shiped
pledge | pledges | pledging | pledged
fly in | flies in | flying in | flew in / flown in
hand out | hands out | handing out | handed out
bring | brings | bringing | brought
= : modifier goods
food
water
medicine
medicines
tents
blankets
supplies
medical supplies
relief supplies
relief
aid
humanitarian aid
medical aid
assistance
vaccines
shelter
fuel
money
grain
= vbase | vthird | ving modifier | vpast vpart modifier : pulls
pull | pulls | pulling | pulled
dig | digs | diging | diged
= : modifier rescued
rubble
wreckage
debris
water
ruins

# ---- REQUEST

= singular | plural : modifier eventnoun category=REQUEST kind=appeal
appeal | appeals
plea | pleas
petition | petitions
request | requests
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb demands category=REQUEST kind=appeal cameo=02
appeal | appeals | appealing | appealed
urge | urges | urging | urged
plead | pleads | pleading | pleaded
request | requests | requesting | requested
call for | calls for | calling for | called for
call on | calls on | calling on | called on
ask for | asks for | asking for | asked for
beg | begs | beging | beged
petition | petitions | petitioning | petitioned
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb demands category=REQUEST kind=demand
demand | demands | demanding | demanded
insist | insists | insisting | insisted
summon | summons | summoning | summoned
order | orders | ordering | ordered

# ---- ACCUSE

= singular | plural : modifier eventnoun category=ACCUSE kind=investigation cameo=09
investigation | investigations
inquiry / enquiry | inquiries / enquiries
probe | probes
= singular | plural : modifier eventnoun category=ACCUSE kind=accusation
accusation | accusations
allegation | allegations
lawsuit | lawsuits
condemnation | condemnations
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ACCUSE kind=accusation
accuse | accuses | accusing | accused
blame | blames | blaming | blamed
condemn | condemns | condemning | condemned
criticise / criticize | criticises / criticizes | criticising / criticizing | criticised / criticized
denounce | denounces | denouncing | denounced
allege | alleges | alleging | alleged
sue | sues | suing | sued
complain | complains | complaining | complained
decry | decries | decrying | decried
deplore | deplores | deploring | deplored
slam | slams | slamming | slammed
file a complaint | files a complaint | filing a complaint | filed a complaint
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ACCUSE kind=investigation cameo=09
investigate | investigates | investigating | investigated

# ---- REJECT

= singular | plural : modifier eventnoun category=REJECT kind=rejection
rejection | rejections
veto | vetos
refusal | refusals
boycott | boycotts
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=REJECT kind=rejection
reject | rejects | rejecting | rejected
refuse | refuses | refusing | refused
dismiss | dismisses | dismissing | dismissed
rule out | rules out | ruling out | ruled out
turn down | turns down | turning down | turned down
vote down | votes down | voting down | voted down
veto | vetoes | vetoing | vetoed
defy | defies | defying | defied
rebuff | rebuffs | rebuffing | rebuffed
decline | declines | declining | declined
boycott | boycotts | boycotting | boycotted
= vbase | vthird | ving modifier | vpast vpart modifier : blocks
block | blocks | blocking | blocked
obstruct | obstructs | obstructing | obstructed
= : modifier roads
road
roads
highway
highways
motorway
street
streets
bridge
railway
intersection
entrance

# ---- THREATEN

= singular | plural : modifier eventnoun category=THREATEN kind=threat
threat | threats
bomb threat | bomb threats
death threat | death threats
ultimatum | ultimatums
warning | warnings
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb threatens category=THREATEN kind=threat
threaten | threatens | threatening | threatened
vow | vows | vowing | vowed
warn | warns | warning | warned
vow revenge | vows revenge | vowing revenge | vowed revenge
give an ultimatum | gives an ultimatum | giving an ultimatum | gave an ultimatum
swear revenge | swears revenge | swearing revenge | swore revenge / sworn revenge

# ---- SANCTION

= singular | plural : modifier eventnoun category=SANCTION kind=sanctions
- | sanctions
embargo | embargos
arms embargo | arms embargos
trade ban | trade bans
travel ban | travel bans
asset freeze | asset freezes
= singular | plural : modifier eventnoun category=SANCTION kind=expulsion
expulsion | expulsions
= vbase | vthird | ving modifier | vpast vpart modifier : severs
sever | severs | severing | severed
cut | cuts | cutting | cut
break off | breaks off | breaking off | broke off
cut off | cuts off | cutting off | cut off
downgrade | downgrades | downgrading | downgraded
suspend | suspends | suspending | suspended
freeze | freezes | freezing | froze / frozen
halt | halts | halting | halted
withhold | withholds | withholding | withholded
= vbase | vthird | ving modifier | vpast vpart modifier : recalls
recall | recalls | recalling | recalled
expel | expels | expelling | expelled
withdraw | withdraws | withdrawing | withdrew / withdrawn
summon | summons | summoning | summoned
= : modifier envoy
ambassador
ambassadors
envoy
diplomat
diplomats
attache
charge d'affaires
= : modifier relations
ties
relations
diplomatic ties
diplomatic relations
= : modifier withheld
aid
assistance
funding
membership
assets
accounts
payments
exports
cooperation
= vbase | vthird | ving modifier | vpast vpart modifier : closes
close | closes | closing | closed
shut | shuts | shutting | shut
= : modifier border
border
borders
frontier
border crossing

# ---- frames of several categories

= vbase | vthird | ving modifier | vpast vpart modifier : lifts
lift | lifts | lifting | lifted
ease | eases | easing | eased
relax | relaxes | relaxing | relaxed
end | ends | ending | ended
= : modifier imposed
siege
curfew
blockade
state of emergency
martial law
lockdown
sanctions
embargo
= : modifier banned
ban
restrictions
censorship
= vbase | vthird | ving modifier | vpast vpart modifier : shuts
shut down | shuts down | shutting down | shut down
close down | closes down | closing down | closed down
close | closes | closing | closed
block | blocks | blocking | blocked
dissolve | dissolves | dissolving | dissolved
suspend | suspends | suspending | suspended
= : modifier institutions
parliament
newspaper
newspapers
radio station
television station
TV station
internet
website
university
party
constitution
= vbase | vthird | ving modifier | vpast vpart modifier : seizes
seize | seizes | seizing | seized
capture | captures | capturing | captured
= : modifier power
power
= : modifier alert
alert
high alert
= vbase | vthird | ving modifier | vpast vpart modifier : moves
move | moves | moving | moved
send | sends | sending | sent
rush | rushes | rushing | rushed
dispatch | dispatches | dispatching | dispatched
arrive | arrives | arriving | arrived
= : modifier forces
troops
soldiers
reinforcements
warships
warship
tanks
reservists
fighter jets
paratroopers
battalion
aircraft carrier
police reinforcements

# ---- DISASTER

= singular | plural : modifier eventnoun category=DISASTER kind=earthquake
earthquake | earthquakes
quake | quakes
aftershock | aftershocks
tremor | tremors
= singular | plural : modifier eventnoun category=DISASTER kind=tsunami
tsunami | tsunamis
tidal wave | tidal waves
= singular | plural : modifier eventnoun category=DISASTER kind=flood
flood | floods
flooding | -
flash flood | flash floods
floodwater | floodwaters
downpour | downpours
- | heavy rains
- | torrential rains
- | monsoon rains
dam burst | dam bursts
= singular | plural : modifier eventnoun category=DISASTER kind=landslide
landslide | landslides
mudslide | mudslides
avalanche | avalanches
rockslide | rockslides
= singular | plural : modifier eventnoun category=DISASTER kind=storm
cyclone | cyclones
hurricane | hurricanes
typhoon | typhoons
tornado | tornados
storm | storms
snowstorm | snowstorms
blizzard | blizzards
sandstorm | sandstorms
tropical storm | tropical storms
twister | twisters
= singular | plural : modifier eventnoun category=DISASTER kind=wildfire
wildfire | wildfires
forest fire | forest fires
bushfire | bushfires
brush fire | brush fires
= singular | plural : modifier eventnoun category=DISASTER kind=eruption
eruption | eruptions
= singular | plural : modifier eventnoun category=DISASTER kind=drought
drought | droughts
famine | famines
heatwave / heat wave | heatwaves / heat waves
cold snap | cold snaps
= singular | plural : modifier eventnoun category=DISASTER kind=outbreak
outbreak | outbreaks
epidemic | epidemics
pandemic | pandemics
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=DISASTER kind=eruption
erupt | erupts | erupting | erupted
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=DISASTER kind=flood
flood | floods | flooding | flooded
inundate | inundates | inundating | inundated

# ---- ACCIDENT

= singular | plural : modifier eventnoun category=ACCIDENT kind=crash
accident | accidents
crash | crashes
plane crash | plane crashes
bus crash | bus crashes
train crash | train crashes
helicopter crash | helicopter crashes
road accident | road accidents
traffic accident | traffic accidents
car crash | car crashes
air crash | air crashes
collision | collisions
pileup / pile-up | pileups / pile-ups
derailment | derailments
shipwreck | shipwrecks
train wreck | train wrecks
= singular | plural : modifier eventnoun category=ACCIDENT kind=fire
fire | fires
blaze | blazes
house fire | house fires
factory fire | factory fires
inferno | infernos
= singular | plural : modifier eventnoun category=ACCIDENT kind=explosion
explosion | explosions
blast | blasts
gas explosion | gas explosions
gas leak | gas leaks
oil spill | oil spills
= singular | plural : modifier eventnoun category=ACCIDENT kind=stampede
stampede | stampedes
crush | crushes
= singular | plural : modifier eventnoun category=ACCIDENT kind=collapse
mine collapse | mine collapses
building collapse | building collapses
bridge collapse | bridge collapses
cave-in | cave-ins
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ACCIDENT kind=crash
crash | crashes | crashing | crashed
collide | collides | colliding | collided
capsize | capsizes | capsizing | capsized
derail | derails | derailing | derailed
sink | sinks | sinking | sank / sunk
plunge | plunges | plunging | plunged
overturn | overturns | overturning | overturned
run aground | runs aground | running aground | ran aground
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb crashes category=ACCIDENT kind=crash
go down | goes down | going down | went down
come down | comes down | coming down | came down
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ACCIDENT kind=collapse
collapse | collapses | collapsing | collapsed
cave in | caves in | caving in | caved in
= : modifier vehicle
plane
helicopter
aircraft
jet
airliner
jetliner
balloon
military plane

# ---- ELECTION

= singular | plural : modifier eventnoun category=ELECTION kind=election
election | elections
presidential election | presidential elections
parliamentary election | parliamentary elections
general election | general elections
runoff / run-off | runoffs / run-offs
referendum | referendums
by-election | by-elections
primary | primaries
poll | polls
ballot | ballots
inauguration | inaugurations
- | polls
vote count | vote counts
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=ELECTION kind=election
go to the polls | goes to the polls | going to the polls | went to the polls
elect | elects | electing | elected
swear in | swears in | swearing in | swore in / sworn in
cast their ballots / cast their votes | casts their ballots / casts their votes | casting their ballots / casting their votes | casted their ballots / casted their votes
declare the winner / declare him the winner / declare her the winner | declares the winner / declares him the winner / declares her the winner | declaring the winner / declaring him the winner / declaring her the winner | declared the winner / declared him the winner / declared her the winner

# ---- STATEMENT

= singular | plural : modifier eventnoun category=STATEMENT kind=statement
statement | statements
speech | speeches
news conference | news conferences
press conference | press conferences
announcement | announcements
communique | communiques
televised address | televised addresses
press release | press releases
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb category=STATEMENT kind=statement
announce | announces | announcing | announced
confirm | confirms | confirming | confirmed
acknowledge | acknowledges | acknowledging | acknowledged
publish | publishes | publishing | published
proclaim | proclaims | proclaiming | proclaimed
= vbase | vthird | ving modifier | vpast vpart modifier : eventverb denies category=STATEMENT kind=denial
deny | denies | denying | denied
