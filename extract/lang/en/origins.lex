# origins.lex - who speaks for a number, whatever words the text has for it; and what group of people is counted.
#
# origin: the kind of body or person.  name: a body's own name; without one, named=on takes it from the capitals of the text.
# weak=on: only where no other word of the attribution tells more ("hospital officials").  authority=on: it speaks for a state.
# wire: a news agency, whose texts others print.  country=none: it is of no country; all others are of the one that the text names with them, or else of the one spoken of.
# Words that no other lexicon has are nouns that name a speaker; the others keep what they are.

= : origin=ministry authority=on
ministry / ministries
minister / ministers

= : origin=ministry authority=on name=health
health ministry / health ministries
minister of health / ministers of health
= singular | plural : noun speaker origin=ministry authority=on name=health
health minister | health ministers
ministry of health | ministries of health
ministry of public health | -
public health ministry | -

= : origin=ministry authority=on name=interior
interior ministry / interior ministries
minister of the interior
= singular | plural : noun speaker origin=ministry authority=on name=interior
interior minister | interior ministers
ministry of interior / ministry of the interior | -
minister of interior | -
home office | -
home secretary | home secretaries
home minister | home ministers
home ministry | -

= : origin=ministry authority=on name=defence
defence ministry / defense ministry
minister of defence / minister of defense
pentagon
= singular | plural : noun speaker origin=ministry authority=on name=defence
defence minister / defense minister | defence ministers / defense ministers
ministry of defence / ministry of defense | -
defence secretary / defense secretary | -
defence department / defense department | -
department of defense | -

= : origin=ministry authority=on name=foreign
foreign ministry
= singular | plural : noun speaker origin=ministry authority=on name=foreign
foreign minister | foreign ministers
ministry of foreign affairs | -
state department | -
foreign office | -

= : origin=ministry authority=on name=justice
minister of justice / ministers of justice
= singular | plural : noun speaker origin=ministry authority=on name=justice
justice ministry | justice ministries
justice minister | justice ministers
ministry of justice | -

= singular | plural : noun speaker origin=ministry authority=on name=emergencies
emergencies ministry / emergency ministry | -
emergencies minister / emergency minister | -
emergency situations ministry | -
ministry of emergency situations | -

= : origin=government authority=on
government / governments
prime minister / prime ministers
president / presidents
vice president / vice presidents
cabinet / cabinets
head of state / heads of state
state government / state governments
kremlin
white house
embassy / embassies
consulate / consulates
ambassador / ambassadors
diplomat / diplomats
senator / senators
lawmaker / lawmakers

= : origin=government authority=on
local government / local governments
city council / city councils
governor / governors
mayor / mayors

= : origin=government authority=on weak=on
official / officials
authority / authorities
government official / government officials
local official / local officials
official count / official counts
official figure / official figures
official toll / official tolls
official data

= : origin=police authority=on
police
police chief / police chiefs
police officer / police officers
policeman / policemen
officer / officers
deputy / deputies
detective / detectives
trooper / troopers
sheriff / sheriffs
security official / security officials
security source / security sources
intelligence service / intelligence services

= : origin=military authority=on
army / armies
military / militaries
navy / navies
air force / air forces
commander / commanders
general / generals
colonel / colonels
coast guard / coast guards

= : origin=rescuers
rescuer / rescuers
rescue worker / rescue workers
rescue official / rescue officials
rescue service / rescue services
fire department / fire departments
fire service / fire services
ambulance service / ambulance services
emergency service / emergency services
civil defence / civil defense
firefighter / firefighters

= : origin=court authority=on
court / courts
tribunal / tribunals
prosecutor / prosecutors
judge / judges
coroner / coroners
medical examiner / medical examiners

= : origin=hospital
hospital / hospitals
hospital source / hospital sources
medical source / medical sources
doctor / doctors
medic / medics
nurse / nurses
health board / health boards

= : origin=rebels
rebel / rebels
militant / militants
insurgent / insurgents
fighter / fighters
separatist / separatists

= : origin=activists
activist / activists
opposition activist / opposition activists
human rights activist / human rights activists
opposition / oppositions
opposition leader / opposition leaders
organiser / organisers
organizer / organizers
protester / protesters

= : origin=witness
witness / witnesses
eyewitness / eyewitnesses
resident / residents
villager / villagers
survivor / survivors
locals
neighbour / neighbours
neighbor / neighbors
relative / relatives
family member / family members

= : origin=rights-group named=on
rights group / rights groups
human rights group / human rights groups
monitoring group / monitoring groups
monitor / monitors
observatory / observatories
watchdog / watchdogs

= : origin=rights-group country=none name=syrian-observatory
syrian observatory for human rights
= : origin=rights-group country=none name=human-rights-watch
human rights watch
= : origin=rights-group country=none name=amnesty-international
amnesty international

= : origin=relief named=on
aid agency / aid agencies
aid group / aid groups
aid worker / aid workers
charity / charities

= : origin=relief country=none name=red-cross
red cross
red crescent

= : origin=united-nations country=none
united nations
u.n.
un

= : origin=group named=on
group / groups
committee / committees
council / councils
commission / commissions
centre / centres
center / centers
union / unions
association / associations
organisation / organisations
organization / organizations
network / networks
alliance / alliances
coalition / coalitions
federation / federations
foundation / foundations
crisis centre / crisis centres
crisis center / crisis centers

= : origin=company named=on
company / companies
airline / airlines

= : origin=media named=on
newspaper / newspapers
news channel / news channels
television / televisions
radio / radios
news agency / news agencies
local media
media
reporter / reporters
correspondent / correspondents
journalist / journalists

= : origin=media name=state-media
state media
state television / state televisions
state tv
state radio

= : wire origin=media country=none name=reuters
reuters
= : wire origin=media country=none name=afp
afp
= singular : noun speaker agency wire origin=media country=none name=afp
agence france-presse / agence france presse
= : wire origin=media country=none name=ap
ap
the ap
associated press
the associated press
= : wire origin=media country=none name=xinhua
xinhua
= : wire origin=media country=none name=tass
itar-tass
tass
= : wire origin=media country=none name=interfax
interfax
= : wire origin=media country=none name=ria
ria
= : wire origin=media country=none name=dpa
dpa
= : wire origin=media country=none name=efe
efe
= : wire origin=media country=none name=anadolu
anadolu
= : origin=media country=none name=cnn
cnn
= : origin=media country=none name=bbc
bbc
the bbc
= : origin=media country=none name=al-jazeera
al jazeera

# Whoever it is, others tell more.
= : origin=expert weak=on
expert / experts
analyst / analysts
researcher / researchers

= : origin=office authority=on named=on weak=on
department / departments
bureau / bureaus
office / offices
agency / agencies

= : origin=unnamed weak=on
spokesman / spokesmen
spokeswoman / spokeswomen
spokesperson / spokespeople / spokespersons
source / sources
statement / statements
report / reports
leader / leaders
secretary / secretaries
director / directors
head / heads
chief / chiefs
data
figures

# What group of people a counted noun names, which counts of everybody hold.

= : group=children
child / children
kid / kids
minor / minors
infant / infants
baby / babies
boy / boys
girl / girls

= : group=women
woman / women

= : group=civilians
civilian / civilians

= : group=security-forces
soldier / soldiers
troops
police
policeman / policemen
police officer / police officers
officer / officers
guard / guards

= : group=fighters
fighter / fighters
militant / militants
rebel / rebels
insurgent / insurgents
gunman / gunmen
attacker / attackers

= : group=journalists
journalist / journalists
reporter / reporters

= : group=rescuers
rescuer / rescuers
firefighter / firefighters
medic / medics

= : group=foreigners
foreigner / foreigners
tourist / tourists
