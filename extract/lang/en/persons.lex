# persons.lex - nouns that count people.
#
# class says what sort of people they are; a figure's parties and the readers of a timeline
# are told apart by it.  Adjectives ("armed men", "young women") are no part of the noun.
# unit stands where one of them is not one person (a family, a household) or no living
# one (body).  Peoples (Syrians, Kazakhs) are in peoples.txt; the dead, the wounded and other
# counts that are measures of their own (deaths, arrests) are not here.

= singular | plural : noun person class=civilian
person | people / persons
individual | individuals
human being | human beings
human | humans
soul | souls
civilian | civilians
non-combatant / noncombatant | non-combatants / noncombatants
citizen | citizens
national | nationals
foreigner | foreigners
foreign national | foreign nationals
expatriate | expatriates
expat | expats
resident | residents
local | locals
inhabitant | inhabitants
villager | villagers
townsperson | townspeople
islander | islanders
dweller | dwellers
slum dweller | slum dwellers
city dweller | city dwellers
squatter | squatters
neighbour / neighbor | neighbours / neighbors
homeowner | homeowners
tenant | tenants
householder | householders
nomad | nomads
herder | herders
herdsman | herdsmen
cattle herder | cattle herders
pastoralist | pastoralists
tribesman | tribesmen
tribesperson | tribespeople
clansman | clansmen
bystander | bystanders
passer-by / passerby | passers-by / passersby
onlooker | onlookers
spectator | spectators
eyewitness | eyewitnesses
witness | witnesses
pedestrian | pedestrians
motorist | motorists
commuter | commuters
cyclist | cyclists
motorcyclist | motorcyclists
biker | bikers
passenger | passengers
airline passenger | airline passengers
traveller / traveler | travellers / travelers
holidaymaker | holidaymakers
vacationer | vacationers
tourist | tourists
backpacker | backpackers
visitor | visitors
guest | guests
wedding guest | wedding guests
mourner | mourners
worshipper / worshiper | worshippers / worshipers
churchgoer | churchgoers
parishioner | parishioners
pilgrim | pilgrims
devotee | devotees
reveller / reveler | revellers / revelers
partygoer | partygoers
concertgoer | concertgoers
concert-goer | concert-goers
festivalgoer / festival-goer | festivalgoers / festival-goers
clubber | clubbers
diner | diners
shopper | shoppers
customer | customers
patron | patrons
fan | fans
football fan | football fans
soccer fan | soccer fans
supporter | supporters
follower | followers
voter | voters
believer | believers
Christian | Christians
Muslim | Muslims
Hindu | Hindus
Sikh | Sikhs
Jew | Jews
Buddhist | Buddhists
Shiite / Shia | Shiites / Shias
Sunni | Sunnis
Yazidi | Yazidis
Kurd | Kurds
Arab | Arabs
Rohingya | Rohingya / Rohingyas
Tuareg | Tuaregs
Baloch | Balochs
- | ethnic Chinese / ethnic Russians / ethnic Albanians / ethnic Serbs
settler | settlers
hiker | hikers
trekker | trekkers
climber | climbers
mountaineer | mountaineers
skier | skiers
swimmer | swimmers
camper | campers
hunter | hunters
gamer | gamers
relative | relatives
loved one | loved ones
friend | friends
colleague | colleagues
co-worker | co-workers
survivor | survivors : survivor
victim | victims : victim
shooting victim | shooting victims : victim
earthquake survivor | earthquake survivors
attendee | attendees
participant | participants
member | members
group member | group members
crowd member | crowd members

= singular | plural : noun person class=child
child | children
schoolchild | schoolchildren
kid | kids
toddler | toddlers
baby | babies
infant | infants
newborn | newborns
boy | boys
girl | girls
schoolboy | schoolboys
schoolgirl | schoolgirls
teen | teens
adolescent | adolescents
minor | minors
juvenile | juveniles
pupil | pupils
orphan | orphans
boy scout | boy scouts
child soldier | child soldiers
preschooler | preschoolers
first-grader | first-graders
second-grader | second-graders
third-grader | third-graders
fourth-grader | fourth-graders
fifth-grader | fifth-graders
sixth-grader | sixth-graders
seventh-grader | seventh-graders
eighth-grader | eighth-graders
ninth-grader | ninth-graders
kindergartner | kindergartners
fetus / foetus | fetuses / foetuses
altar boy | altar boys
scout | scouts
grandkid | grandkids

= singular | plural : noun person class=woman
woman | women
mother | mothers
grandmother | grandmothers
daughter | daughters
sister | sisters
wife | wives
widow | widows
aunt | aunts
niece | nieces
housewife | housewives
bride | brides
nun | nuns
mother-in-law | mothers-in-law
granddaughter | granddaughters

= singular | plural : noun person class=man
man | men
father | fathers
grandfather | grandfathers
son | sons
brother | brothers
husband | husbands
uncle | uncles
nephew | nephews
groom | grooms
bridegroom | bridegrooms
grandson | grandsons
father-in-law | fathers-in-law

= singular | plural : noun person class=civilian
adult | adults
youth | youths
pensioner | pensioners
retiree | retirees
senior citizen | senior citizens
parent | parents
grandparent | grandparents
grandchild | grandchildren
sibling | siblings
cousin | cousins
twin | twins
spouse | spouses
family member | family members

= singular | plural : noun person class=civilian
student | students
university student | university students
high school student | high school students
college student | college students
graduate | graduates
refugee | refugees
asylum seeker / asylum-seeker | asylum seekers / asylum-seekers
displaced person | displaced people / displaced persons
internally displaced person | internally displaced people / internally displaced persons
- | IDPs
evacuee | evacuees
returnee | returnees
migrant | migrants : migrant
migrant worker | migrant workers : class=worker
- | crew
immigrant | immigrants : migrant
boat person | boat people
deportee | deportees
stowaway | stowaways
castaway | castaways
slave | slaves
patient | patients
cancer patient | cancer patients
hospital patient | hospital patients
hostage | hostages
captive | captives
detainee | detainees
prisoner | prisoners
political prisoner | political prisoners
prisoner of war | prisoners of war
- | PoWs
inmate | inmates
prison inmate | prison inmates
convict | convicts
internee | internees
teenager | teenagers
female | females
male | males
amputee | amputees
occupant | occupants
car occupant | car occupants
rider | riders
boater | boaters
landlord | landlords
landowner | landowners
homesteader | homesteaders
holiday-maker | holiday-makers
sightseer | sightseers
picnicker | picnickers
bather | bathers
sunbather | sunbathers
beachgoer | beachgoers
moviegoer | moviegoers
theatergoer / theatregoer | theatergoers / theatregoers
party-goer / party goer | party-goers / party goers
club-goer / clubgoer | club-goers / clubgoers
festival goer | festival goers
celebrant | celebrants
reveler | revelers
congregant | congregants
- | faithful
Catholic | Catholics
Protestant | Protestants
Mormon | Mormons
evangelical | evangelicals
Ahmadi | Ahmadis
Alawite | Alawites
Druze | Druze
Hutu | Hutus
Tutsi | Tutsis
Hazara | Hazaras
Pashtun | Pashtuns
Tamil | Tamils
Gypsy | Gypsies
Fulani | Fulanis
Berber | Berbers
Bedouin | Bedouins / bedouin
Zulu | Zulus
Dalit | Dalits
tribal | tribals
Westerner | Westerners
European | Europeans
Asian | Asians
African American | African Americans
Hispanic | Hispanics
Latino | Latinos
Latin American | Latin Americans
native | natives
aborigine | aborigines
campesino | campesinos
rancher | ranchers
cowboy | cowboys
hitchhiker | hitchhikers
vagrant | vagrants
beggar | beggars
drug addict / addict | drug addicts / addicts
drug user | drug users
alcoholic | alcoholics
octogenarian | octogenarians
centenarian | centenarians
youngster | youngsters
gentleman | gentlemen
lady | ladies
guy | guys
lad | lads
bloke | blokes
companion | companions
comrade | comrades
classmate | classmates
schoolmate | schoolmates
roommate | roommates
housemate / flatmate | housemates / flatmates
teammate / team-mate | teammates / team-mates
workmate | workmates
acquaintance | acquaintances
boyfriend | boyfriends
girlfriend | girlfriends
fiance / fiancé | fiances / fiancés
fiancee / fiancée | fiancees / fiancées
in-law | in-laws
son-in-law | sons-in-law
daughter-in-law | daughters-in-law
brother-in-law | brothers-in-law
sister-in-law | sisters-in-law
half-brother | half-brothers
stepson | stepsons
stepdaughter | stepdaughters
stepfather | stepfathers
stepmother | stepmothers
great-grandmother | great-grandmothers
great-grandfather | great-grandfathers
dependent / dependant | dependents / dependants
breadwinner | breadwinners
undergraduate | undergraduates
freshman | freshmen
scholar | scholars
taxpayer | taxpayers
renter | renters
lodger | lodgers
beneficiary | beneficiaries
sufferer | sufferers
runner | runners
racer | racers
jockey | jockeys
boxer | boxers
wrestler | wrestlers
cricketer | cricketers
skater | skaters
snowboarder | snowboarders
surfer | surfers
kayaker | kayakers
rafter | rafters
yachtsman | yachtsmen
skydiver | skydivers
parachutist | parachutists
paraglider | paragliders
astronaut | astronauts
cosmonaut | cosmonauts
escapee | escapees
exile | exiles
defender | defenders
crowd member | crowd members
king | kings
queen | queens
prince | princes
princess | princesses
VIP | VIPs
celebrity | celebrities
skipper | skippers
defector | defectors
deserter | deserters
colonist | colonists

= singular | plural : noun person class=military
soldier | soldiers
troop member | troops
serviceman | servicemen
servicewoman | servicewomen
service member | service members
servicemember | servicemembers
conscript | conscripts
reservist | reservists
recruit | recruits
army recruit | army recruits
cadet | cadets
military cadet | military cadets
marine | marines
sailor | sailors
airman | airmen
infantryman | infantrymen
paratrooper | paratroopers
commando | commandos
special forces soldier | special forces soldiers
sniper | snipers
pilot | pilots
peacekeeper | peacekeepers
UN peacekeeper | UN peacekeepers
army officer | army officers
military officer | military officers
commander | commanders
colonel | colonels
lieutenant | lieutenants
captain | captains
sergeant | sergeants
brigadier | brigadiers
army general | army generals
- | generals
- | admirals
- | military personnel
- | army personnel
- | air force personnel
army man | army men
- | servicepeople
GI | GIs
legionnaire | legionnaires
mercenary | mercenaries
military contractor | military contractors
national guardsman | national guardsmen
- | National Guard troops
border guard | border guards
coast guard | coast guards
coastguardsman | coastguardsmen
presidential guard | presidential guards
paramilitary | paramilitaries
paramilitary soldier | paramilitary soldiers
paramilitary fighter | paramilitary fighters
veteran | veterans
army veteran | army veterans
draftee | draftees
enlistee | enlistees
corporal | corporals
admiral | admirals
major general | major generals
rifleman | riflemen
gunner | gunners
sapper | sappers
horseman | horsemen
- | personnel
- | servicepeople
Gurkha | Gurkhas
Green Beret | Green Berets
Navy SEAL | Navy SEALs
Royal Marine | Royal Marines
submariner | submariners
guardsman | guardsmen
sentry | sentries
spy | spies
military adviser / military advisor | military advisers / military advisors
military trainer | military trainers
legionary | legionaries
- | GIs

= singular | plural : noun person class=police
- | police
policeman | policemen
policewoman | policewomen
police officer | police officers
officer | officers
security man | security men
security agent | security agents
plainclothesman | plainclothesmen
- | police personnel
- | security personnel
- | CRPF personnel
security force member | security force members / security forces
- | security forces members
law enforcement officer | law enforcement officers
riot policeman | riot policemen
- | riot police
- | anti-riot police
riot police officer | riot police officers
traffic policeman | traffic policemen
traffic police officer | traffic police officers
border policeman | border policemen
- | border police
constable | constables
deputy | deputies : class=official
opposition figure | opposition figures
public figure | public figures
sheriff's deputy | sheriff's deputies
trooper | troopers
state trooper | state troopers
cop | cops
detective | detectives
gendarme | gendarmes
carabiniere | carabinieri
prison guard | prison guards
prison officer | prison officers
jailer | jailers
warder | warders
guard | guards
security guard | security guards
security officer | security officers
security agent | security agents
bodyguard | bodyguards
intelligence officer | intelligence officers
intelligence agent | intelligence agents
federal agent | federal agents
customs officer | customs officers
ranger | rangers
park ranger | park rangers
game warden | game wardens
patrolman | patrolmen
sheriff | sheriffs
marshal | marshals
warden | wardens
traffic warden | traffic wardens
superintendent | superintendents
agent | agents
secret agent | secret agents
customs agent | customs agents
border agent | border agents
border patrol agent | border patrol agents
FBI agent | FBI agents
police commander | police commanders
police recruit | police recruits
police cadet | police cadets
- | policemen and women

= singular | plural : noun person class=rebel
rebel | rebels
rebel fighter | rebel fighters
fighter | fighters
foreign fighter | foreign fighters
militant | militants
Islamist | Islamists
jihadist | jihadists
jihadi | jihadis
extremist | extremists
insurgent | insurgents
guerrilla / guerilla | guerrillas / guerillas
separatist | separatists
secessionist | secessionists
gunman | gunmen
gunwoman | gunwomen
shooter | shooters
assailant | assailants
attacker | attackers
bomber | bombers
suicide bomber | suicide bombers
suicide attacker | suicide attackers
terrorist | terrorists
terror suspect | terror suspects
terrorism suspect | terrorism suspects
militiaman | militiamen
militia member | militia members
militia fighter | militia fighters
combatant | combatants
infiltrator | infiltrators
warlord | warlords
mutineer | mutineers
operative | operatives
plotter | plotters
coup plotter | coup plotters
loyalist | loyalists
partisan | partisans
Maoist | Maoists
Naxalite | Naxalites
Houthi | Houthis
Talib | Taliban
Taliban fighter | Taliban fighters
bandit | bandits
pirate | pirates
kidnapper | kidnappers
abductor | abductors
hijacker | hijackers
hostage-taker / hostage taker | hostage-takers / hostage takers
raider | raiders
cattle rustler | cattle rustlers
criminal | criminals
gangster | gangsters
gang member | gang members
cartel member | cartel members
hitman | hitmen
drug trafficker | drug traffickers
trafficker | traffickers
people smuggler | people smugglers
smuggler | smugglers
thief | thieves
robber | robbers
looter | looters
rioter | rioters : class=protester
arsonist | arsonists
murderer | murderers
killer | killers
poacher | poachers
suspect | suspects : class=other
defendant | defendants : class=other
accused | - : class=other
offender | offenders : class=other
fugitive | fugitives : class=other
accomplice | accomplices : class=other
vigilante | vigilantes
- | peshmerga
- | mujahideen / mujahedeen / mujahidin / mujahedin
- | fedayeen
- | Taliban
- | Talibs
- | Janjaweed
- | Boko Haram
- | al-Shabaab / al-Shabab / Shabaab
- | Hezbollah / Hizbullah
- | Hamas
- | Houthis
hardliner | hardliners
radical | radicals
fundamentalist | fundamentalists
nationalist | nationalists
communist | communists
leftist | leftists
rightist | rightists
anarchist | anarchists
neo-Nazi | neo-Nazis
skinhead | skinheads
hooligan | hooligans
thug | thugs
mobster | mobsters
drug lord | drug lords
drug dealer | drug dealers
arms dealer | arms dealers
dealer | dealers
ringleader | ringleaders
conspirator | conspirators
perpetrator | perpetrators
culprit | culprits
intruder | intruders
burglar | burglars
mugger | muggers
carjacker | carjackers
rapist | rapists
paedophile / pedophile | paedophiles / pedophiles
fraudster | fraudsters
collaborator | collaborators
traitor | traitors
informer | informers
informant | informants
co-defendant | co-defendants
ex-convict | ex-convicts
parolee | parolees
cultist | cultists
cult member | cult members

= singular | plural : noun person class=protester
protester / protestor | protesters / protestors
demonstrator | demonstrators
marcher | marchers
striker | strikers
picketer | picketers
activist | activists
human rights activist | human rights activists
environmental activist | environmental activists
campaigner | campaigners
dissident | dissidents
opposition supporter | opposition supporters
opposition activist | opposition activists
opposition member | opposition members
agitator | agitators
counter-protester | counter-protesters
sympathiser / sympathizer | sympathisers / sympathizers
unionist | unionists
trade unionist | trade unionists
hunger striker | hunger strikers

= singular | plural : noun person class=official
official | officials
government official | government officials
local official | local officials
election official | election officials
minister | ministers
lawmaker | lawmakers
legislator | legislators
member of parliament | members of parliament
MP | MPs
senator | senators
congressman | congressmen
councillor / councilor | councillors / councilors
mayor | mayors
governor | governors
politician | politicians
opposition leader | opposition leaders
candidate | candidates
party worker | party workers
party member | party members
diplomat | diplomats
ambassador | ambassadors
envoy | envoys
judge | judges
prosecutor | prosecutors
magistrate | magistrates
civil servant | civil servants
government employee | government employees
government worker | government workers
public servant | public servants
elder | elders
tribal elder | tribal elders
village elder | village elders
village head | village heads
chief | chiefs
tribal leader | tribal leaders
community leader | community leaders
leader | leaders
delegate | delegates
inspector | inspectors
observer | observers
monitor | monitors
adviser / advisor | advisers / advisors
bureaucrat | bureaucrats
executive | executives
director | directors
commissioner | commissioners
chairman | chairmen
president | presidents
vice president | vice presidents
representative | representatives
parliamentarian | parliamentarians
assemblyman | assemblymen
congresswoman | congresswomen
councilman | councilmen
registrar | registrars
tax collector | tax collectors
census taker | census takers
consul | consuls
military attache / attache / attaché | military attaches / attaches / attachés
chieftain | chieftains
headman | headmen
village chief | village chiefs
muezzin | muezzins
prayer leader | prayer leaders
sheikh | sheikhs

= singular | plural : noun person class=worker
worker | workers
labourer / laborer | labourers / laborers
day labourer / day laborer | day labourers / day laborers
farm worker / farmworker | farm workers / farmworkers
factory worker | factory workers
garment worker | garment workers
construction worker | construction workers
building worker | building workers
railway worker | railway workers
oil worker | oil workers
dock worker / dockworker | dock workers / dockworkers
miner | miners
coal miner | coal miners
gold miner | gold miners
mine worker / mineworker | mine workers / mineworkers
employee | employees
staff member | staff members
staffer | staffers
- | staff
- | personnel : class=other
crew member | crew members
crewman | crewmen
crewmate | crewmates
flight attendant | flight attendants
seafarer | seafarers
seaman | seamen
fisherman | fishermen
fisher | fishers
farmer | farmers
farmhand | farmhands
peasant | peasants
trader | traders
street vendor | street vendors
vendor | vendors
shopkeeper | shopkeepers
merchant | merchants
businessman | businessmen
businesswoman | businesswomen
driver | drivers
bus driver | bus drivers
truck driver | truck drivers
taxi driver | taxi drivers
lorry driver | lorry drivers
engineer | engineers
technician | technicians
contractor | contractors
foreign worker | foreign workers
expatriate worker | expatriate workers
guest worker | guest workers
domestic worker | domestic workers
cleaner | cleaners
cook | cooks
waiter | waiters
maid | maids
teacher | teachers
schoolteacher | schoolteachers
professor | professors
lecturer | lecturers
academic | academics
scientist | scientists
researcher | researchers
lawyer | lawyers
doctor | doctors
physician | physicians
surgeon | surgeons
nurse | nurses
midwife | midwives
medic | medics
paramedic | paramedics
health worker | health workers
healthcare worker / health care worker | healthcare workers / health care workers
hospital worker | hospital workers
medical worker | medical workers
- | medical staff
- | medical personnel
ambulance worker | ambulance workers
ambulance driver | ambulance drivers
vaccinator | vaccinators
polio worker | polio workers
aid worker | aid workers
relief worker | relief workers
humanitarian worker | humanitarian workers
charity worker | charity workers
UN worker | UN workers
UN staff member | UN staff members
- | UN staff
volunteer | volunteers
rescuer | rescuers
rescue worker | rescue workers
emergency worker | emergency workers
first responder | first responders
firefighter / fire-fighter | firefighters / fire-fighters
fireman | firemen
lifeguard | lifeguards
diver | divers
deminer | deminers
journalist | journalists
reporter | reporters
correspondent | correspondents
photographer | photographers
photojournalist | photojournalists
cameraman | cameramen
camera operator | camera operators
media worker | media workers
blogger | bloggers
broadcaster | broadcasters
editor | editors
writer | writers
artist | artists
singer | singers
musician | musicians
dancer | dancers
actor | actors
athlete | athletes
player | players
football player | football players
footballer | footballers
coach | coaches
priest | priests
cleric | clerics
clergyman | clergymen
imam | imams
monk | monks
bishop | bishops
pastor | pastors
missionary | missionaries
preacher | preachers
seminarian | seminarians
banker | bankers
guide | guides
tour guide | tour guides
Sherpa | Sherpas
porter | porters
mechanic | mechanics
welder | welders
logger | loggers
woodcutter | woodcutters
shepherd | shepherds
scavenger | scavengers
ragpicker | ragpickers
sex worker | sex workers
prostitute | prostitutes
electoral worker | electoral workers
poll worker | poll workers
postal worker | postal workers
utility worker | utility workers
principal | principals
headmaster | headmasters
headteacher / head teacher | headteachers / head teachers
tutor | tutors
educator | educators
instructor | instructors
trainer | trainers
trainee | trainees
apprentice | apprentices
clerk | clerks
cashier | cashiers
accountant | accountants
secretary | secretaries
translator | translators
interpreter | interpreters
consultant | consultants
aide | aides
administrator | administrators
manager | managers
supervisor | supervisors
owner | owners
shop owner | shop owners
store owner | store owners
business owner | business owners
planter | planters
fruit picker | fruit pickers
gardener | gardeners
beekeeper | beekeepers
butcher | butchers
baker | bakers
barber | barbers
tailor | tailors
hairdresser | hairdressers
carpenter | carpenters
electrician | electricians
plumber | plumbers
mason | masons
bricklayer | bricklayers
painter | painters
builder | builders
roofer | roofers
docker | dockers
stevedore | stevedores
operator | operators
conductor | conductors
chauffeur | chauffeurs
trucker | truckers
train driver | train drivers
aviator | aviators
co-pilot / copilot | co-pilots / copilots
steward | stewards
stewardess | stewardesses
attendant | attendants
servant | servants
domestic helper | domestic helpers
nanny | nannies
caregiver | caregivers
carer | carers
caretaker | caretakers
janitor | janitors
watchman / night watchman | watchmen / night watchmen
doorman | doormen
bouncer | bouncers
bartender | bartenders
waitress | waitresses
chef | chefs
deckhand | deckhands
mariner | mariners
ferryman | ferrymen
boatman | boatmen
pharmacist | pharmacists
dentist | dentists
psychiatrist | psychiatrists
psychologist | psychologists
therapist | therapists
veterinarian | veterinarians
stretcher-bearer / stretcher bearer | stretcher-bearers / stretcher bearers
specialist | specialists
expert | experts
economist | economists
geologist | geologists
archaeologist | archaeologists
surveyor | surveyors
auditor | auditors
architect | architects
programmer | programmers
publisher | publishers
author | authors
poet | poets
novelist | novelists
cartoonist | cartoonists
columnist | columnists
filmmaker / film-maker | filmmakers / film-makers
actress | actresses
comedian | comedians
performer | performers
entertainer | entertainers
acrobat | acrobats
drummer | drummers
guitarist | guitarists
rapper | rappers
chaplain | chaplains
vicar | vicars
rabbi | rabbis
deacon | deacons
mullah | mullahs
evangelist | evangelists
archbishop | archbishops
lama | lamas
sadhu | sadhus
attorney | attorneys
solicitor | solicitors
barrister | barristers
juror | jurors
pathologist | pathologists
undertaker | undertakers
gravedigger | gravediggers
postman | postmen
mailman | mailmen
courier | couriers
messenger | messengers
salesman | salesmen
saleswoman | saleswomen
salesperson | salespeople
hawker | hawkers
peddler | peddlers
stallholder | stallholders
entrepreneur | entrepreneurs
money changer / moneychanger | money changers / moneychangers
goldsmith | goldsmiths
jeweller / jeweler | jewellers / jewelers
blacksmith | blacksmiths
potter | potters
weaver | weavers
craftsman | craftsmen
artisan | artisans
foreman | foremen
steelworker / steel worker | steelworkers / steel workers
oilman | oilmen
street sweeper | street sweepers
negotiator | negotiators
mediator | mediators
organiser / organizer | organisers / organizers

= singular | plural : noun person class=family unit=family
family | families

= singular | plural : noun person class=household unit=household
household | households

= singular | plural : noun person class=body unit=body
body | bodies
corpse | corpses
cadaver | cadavers
skeleton | skeletons
- | remains
- | human remains
