# speakers.lex - verbs of saying, and nouns that name who says.

# finds: what is so said was somewhere ("reported in Chad"), he who said it not.
= vbase | vthird | ving | vpast vpart : say
say | says | saying | said
report | reports | reporting | reported : finds
announce | announces | announcing | announced
claim | claims | claiming | claimed
estimate | estimates | estimating | estimated : finds
add | adds | adding | added
note | notes | noting | noted
acknowledge | acknowledges | acknowledging | acknowledged
admit | admits | admitting | admitted
confirm | confirms | confirming | confirmed : finds
declare | declares | declaring | declared
document | documents | documenting | documented : finds
record | records | recording | recorded : finds
reveal | reveals | revealing | revealed : finds
warn | warns | warning | warned
allege | alleges | alleging | alleged
insist | insists | insisting | insisted
indicate | indicates | indicating | indicated : finds
count | counts | counting | counted : finds
post | posts | posting | posted
suggest | suggests | suggesting | suggested
tweet | tweets | tweeting | tweeted
write | writes | writing | wrote / written
show | shows | showing | showed / shown : finds
mention | mentions | mentioning | mentioned
publish | publishes | publishing | published : finds
disclose | discloses | disclosing | disclosed : finds
recall | recalls | recalling | recalled
testify | testifies | testifying | testified
conclude | concludes | concluding | concluded
calculate | calculates | calculating | calculated : finds
assert | asserts | asserting | asserted
maintain | maintains | maintaining | maintained
contend | contends | contending | contended
explain | explains | explaining | explained
predict | predicts | predicting | predicted : finds
project | projects | projecting | projected : finds
decide | decides | deciding | decided
direct | directs | directing | directed
argue | argues | arguing | argued
comment | comments | commenting | commented
caution | cautions | cautioning | cautioned
complain | complains | complaining | complained
concede | concedes | conceding | conceded
remark | remarks | remarking | remarked
boast | boasts | boasting | boasted
tally | tallies | tallying | tallied : finds
register | registers | registering | registered : finds
reckon | reckons | reckoning | reckoned : finds
guess | guesses | guessing | guessed : finds
verify | verifies | verifying | verified : finds
speak of | speaks of | speaking of | spoke of / spoken of

# "Two divers believed drowned" say nothing.
= vbase | vthird | ving | vpast vpart : say mind
believe | believes | believing | believed : finds
think | thinks | thinking | thought : finds

# Its object is the hearer.
= vbase | vthird | ving | vpast vpart : say tells tell
tell | tells | telling | told

= vbase | vthird nounlike | ving | vpast vpart : say
state | states | stating | stated : finds
list | lists | listing | listed : finds

= vbase | vthird | ving | vpast vpart : say put
put | puts | putting | put

# "quoted an official as saying"
= vbase | vthird | ving | vpast vpart : say relay
cite | cites | citing | cited
quote | quotes | quoting | quoted

= vbase | vthird | ving | vpast vpart : say status=denied
deny | denies | denying | denied
dispute | disputes | disputing | disputed
reject | rejects | rejecting | rejected
refute | refutes | refuting | refuted

= vbase | vthird | ving | vpast vpart : say status=feared
fear | fears | fearing | feared : finds

= vbase | vthird | ving | vpast vpart : plan status=planned
plan | plans | planning | planned
threaten | threatens | threatening | threatened
offer | offers | offering | offered
pledge | pledges | pledging | pledged
promise | promises | promising | promised
vow | vows | vowing | vowed
intend | intends | intending | intended
agree | agrees | agreeing | agreed
prepare | prepares | preparing | prepared
expect | expects | expecting | expected
propose | proposes | proposing | proposed
consider | considers | considering | considered
order | orders | ordering | ordered

= : according
according to
in the words of
as reported by
as quoted by
as told by
as per
contacted by

= singular | plural : noun speaker
official | officials
spokesman | spokesmen
spokeswoman | spokeswomen
spokesperson | spokespeople / spokespersons
authority | authorities
ministry | ministries
minister | ministers
prime minister | prime ministers
president | presidents
government | governments
governor | governors
mayor | mayors
police | police
police chief | police chiefs
army | armies
military | militaries
navy | navies
air force | air forces
commander | commanders
general | generals
colonel | colonels
officer | officers
agency | agencies
news agency | news agencies
state television | state televisions
television | televisions
state media | state media
media | media
local media | local media
news channel | news channels
radio | radios
newspaper | newspapers
statement | statements
group | groups
rights group | rights groups
human rights group | human rights groups
monitoring group | monitoring groups
monitor | monitors
observatory | observatories
committee | committees
council | councils
commission | commissions
centre / center | centres / centers
department | departments
bureau | bureaus
office | offices
union | unions
association | associations
organisation / organization | organisations / organizations
network | networks
activist | activists
opposition activist | opposition activists
human rights activist | human rights activists
organiser / organizer | organisers / organizers
witness | witnesses
eyewitness | eyewitnesses
resident | residents
villager | villagers
survivor | survivors
local | locals
neighbour / neighbor | neighbours / neighbors
relative | relatives
family member | family members
doctor | doctors
medic | medics
hospital | hospitals
hospital source | hospital sources
source | sources
medical source | medical sources
security source | security sources
security official | security officials
rescuer | rescuers
rescue worker | rescue workers
rescue official | rescue officials
aid worker | aid workers
aid agency | aid agencies
aid group | aid groups
fire department | fire departments
court | courts
prosecutor | prosecutors
judge | judges
lawyer | lawyers
rebel | rebels
militant | militants
analyst | analysts
expert | experts
researcher | researchers
reporter | reporters
correspondent | correspondents
journalist | journalists
official count | official counts
official figure | official figures
official toll | official tolls
official data | -
data | data
figures | figures
leader | leaders
opposition | oppositions
lawmaker | lawmakers
senator | senators
ambassador | ambassadors
diplomat | diplomats
secretary | secretaries
director | directors
head | heads
chief | chiefs
sheriff | sheriffs
coroner | coroners
company | companies
airline | airlines
charity | charities
watchdog | watchdogs
city council | city councils
state government | state governments
local government | local governments
state radio | -
state tv | -
coast guard | coast guards
ambulance service | ambulance services
fire service | fire services
emergency service | emergency services
rescue service | rescue services
intelligence service | intelligence services
health board | health boards
board | boards
crisis centre / crisis center | crisis centres / crisis centers
medical examiner | medical examiners
alliance | alliances
coalition | coalitions
federation | federations
foundation | foundations
embassy | embassies
consulate | consulates
cabinet | cabinets
tribunal | tribunals
regulator | regulators
minister of justice | ministers of justice
minister of health | ministers of health
minister of defence / minister of defense | -
minister of the interior | -
head of state | heads of state
red cross | -
red crescent | -
united nations | -
u.n. | -
health ministry | health ministries
interior ministry | interior ministries
defence ministry / defense ministry | -
foreign ministry | -
civil defence / civil defense | -
syrian observatory for human rights | -
pentagon | -
kremlin | -
white house | -
human rights watch | -
amnesty international | -
reuters | -
associated press | -

= singular | plural : noun speaker reportnoun
report | reports
news report | news reports
media report | media reports
local report | local reports
press report | press reports

# Who passes on what others say.
= : agency
reuters
afp
ap
the associated press
associated press
the ap
xinhua
interfax
itar-tass
tass
ria
dpa
efe
anadolu
cnn
the bbc
bbc
al jazeera
al arabiya
sky news
the guardian
the times
the new york times
the washington post
news agency
state television
state tv
state radio
local television
local radio
local media
radio
television
newspaper

# What counts: "a U.N. count".
= : tally
count
counts
tally
tallies
estimate
estimates
figures
data
statistics
list
lists
records
database
posts
information
numbers
census
