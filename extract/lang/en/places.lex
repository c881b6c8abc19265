# places.lex - what kinds of places are called.
#
# kind: what a name beside the word is: city (also towns, villages, suburbs), region (first level
# below the country), district (second), area (land, water or range without borders), camp, facility.
# placekind words stand on either side ("the town of X", "X province"), kindbefore ones only before
# ("Lake X"), facility ones are part of the name ("X airport").
= : placekind modifier kind=city
town
towns
city
cities
village
villages
hamlet
hamlets
township
townships
settlement
settlements
municipality
municipalities
suburb
suburbs
neighbourhood / neighborhood
neighbourhoods / neighborhoods
port city
border town
seaside resort
borough
commune
locality
capital city
quarter
slum
shanty town / shantytown
townlands
= : placekind modifier kind=region
province
provinces
governorate
governorates
oblast
region
regions
prefecture
prefectures
autonomous region
emirate
= : placekind modifier kind=district
district
districts
county
counties
subdistrict
sub-district
regency
tehsil
canton
parish
ward
raion
= : placekind modifier kind=area
valley
river
mountains
mountain range
volcano
desert
peninsula
island
islands
archipelago
lake
plateau
delta
gorge
hills
highlands
mountain pass
= : kindbefore kind=area
mount
mt.
lake
= : placekind facility modifier kind=camp
refugee camp
camp
camps
displacement camp
= : placekind facility modifier kind=facility
airport
international airport
air base
airbase
air field
airfield
naval base
military base
prison
jail
hospital : treats
medical center / medical centre : treats
mosque
bridge
park
square
high school
elementary school
school
checkpoint
crossing
border crossing
market
national park
state park
nature reserve
game reserve
police station
railway station
train station
metro station
bus station
power plant
nuclear plant
power station
oil field
gas field
dam
shopping mall
shopping centre / shopping center
hotel
cathedral
synagogue
barracks
border post
city hall
town hall
courthouse
middle school
primary school
secondary school
elementary
temple
shrine
monastery
convent
concert hall
nightclub
night club
tower
towers
theatre / theater
cinema
museum
factory
garment factory
coal mine
gold mine
mine
tunnel
beach
forest
freeway
interchange
roundabout
campus
garrison
roadblock
apartment complex
stadium
bazaar
clinic
mall
restaurant
cafe / café
casino
refinery
harbour / harbor
detention centre / detention center
shipyard
colliery
palace
zoo
bus terminal
ferry terminal
army base
army camp
trauma center / trauma centre
industrial park
cave
caves
dormitory
orphanage
arena
racecourse
racetrack
supermarket
department store
gas plant
chemical plant
steel mill
bus depot
sports hall
cemetery
quarry
pub
railway crossing
observatory
# Words that begin the name of a place, where they have a capital.
= : kindfirst
camp
hotel
port
fort
cape
strait of
gulf of
bay of
# Words that end the name of a building or road, where they have a capital; places to study at.
= : landmark
house
building
hall
road
apartments
arcade
plaza
terminal
arena
gardens
quay
pier
wharf
church
inn
lodge
residence
residences
stadium
= : campus
university
college
academy
institute
tech
polytechnic
= : compass
north
south
east
west
northeast / north-east
northwest / north-west
southeast / south-east
southwest / south-west
outskirts
outskirts of
edge
centre / center
city centre / city center
heart
streets
vicinity
= : compassadj
northern
southern
eastern
western
northeastern / north-eastern
northwestern / north-western
southeastern / south-eastern
southwestern / south-western
central
= : locprep
in
at
near
outside
inside
around
across
throughout
within
= : nearprep
near
outside
around
off
= : dirprep
from
to
toward
towards
over
into
between
through
via
= : namepart
al
el
ad
an
ar
as
ash
at
az
ez
es
ul

# Bodies and papers that bear the name of a place: "Kabul Bank", "the Bank of England".
= : bodyword modifier
united
city council
times
post
herald
tribune
journal
gazette
chronicle
globe
telegraph
mirror
guardian
observer
daily news
press
bank
airlines
airways
air lines
university
college
institute
academy
society
association
federation
foundation
football club
f.c.
fc
orchestra
symphony
opera
exchange
instruments
motors
steel
oil
petroleum
mining
insurance
railways
railroad
express
telecom
dynamics
marathon
accords
accord
treaty
agreement
protocol
declaration
conventions
convention
summit
school of

# Behind a people, these name its country: "the Somali capital".
= : ground modifier
capital
capitals
coast
territory
soil
waters
port
ports
coastline
countryside
villages
town
towns
city
cities

# Governments by their seat: "Moscow said", "ties with Beijing".
= : seat
moscow
beijing
washington
london
paris
berlin
brussels
tehran
islamabad
kabul
new delhi
delhi
ankara
tokyo
seoul
pyongyang
damascus
baghdad
jerusalem
tel aviv
cairo
riyadh
kyiv
kiev
warsaw
budapest
belgrade
pristina
rome
madrid
athens
canberra
ottawa
mexico city
havana
caracas
bogota
brasilia
jakarta
manila
hanoi
bangkok
taipei
khartoum
addis ababa
asmara
kigali
kinshasa
nairobi
abuja
pretoria
tripoli
tunis
algiers
rabat
beirut
doha
abu dhabi
minsk
tbilisi
yerevan
baku
dhaka
kathmandu
colombo

white house
kremlin
downing street
whitehall
pentagon
elysee
state department
foreign office
knesset
congress
parliament
capitol

# What governments do with words: "accused", "urged Budapest to".
= : govverb
said
says
accused
accuses
urged
urges
warned
warns
denied
denies
rejected
rejects
condemned
condemns
insisted
insists
vowed
vows
refused
refuses
threatened
threatens
expelled
expels
recalled
recalls
summoned
summons
offered
offers
demanded
demands
called on
calls on
responded
responds
retaliated
announced
announces
blames
blamed
criticised / criticized
hopes
hoped
fears
feared
believes
believed
sees
claims
claimed
wants
wanted

# Words behind a hyphen that make a country or place an adjective: "Panama-flagged".
= : joined modifier
flagged
registered
backed
led
made
built
style
funded
brokered
mediated
trained
supplied
allied
aligned
sponsored
supported
bound
owned
educated
friendly
dominated
linked

# What is part of a place or has one: "the mayor of X", "the streets of X".
= : placeof modifier
mayor
residents
people
streets
outskirts
skies
port
airport
bombing
shelling
siege
capture
fall
liberation
bombardment
suburbs
churches
rulers

# Part of a larger land: "Greater Manchester", "downtown Chicago".
= : modifier
greater
downtown
rural
upper
lower
inner
outer
mainland
metropolitan
suburban
occupied
colonial
ancient

# Firms, goods and animals with names of places.
= : brand modifier
harvard
yale
stanford
toyota
nokia
hitachi
evian
cadillac
philips
bosch
ferrari
suzuki
kawasaki
samsung
= :
guinea pig
guinea pigs
french fries
panama hat
jordan river
turkey dinner

# Who stands before a person's name.
= : rank modifier
president
vice president
prime minister
premier
chancellor
minister
secretary
senator
sens.
congressman
congresswoman
governor
mayor
judge
justice
king
queen
prince
princess
emir
sultan
pope
cardinal
archbishop
bishop
father
sister
brother
imam
ayatollah
sheikh
general
colonel
major
captain
lieutenant
sergeant
corporal
commander
admiral
detective
officer
inspector
superintendent
sheriff
deputy
chief
chairman
chairwoman
director
professor
doctor
coach
spokesman
spokeswoman
ambassador
envoy
analyst
actor
actress
singer
lawyer
attorney
prosecutor
mr
mrs
ms
dr
sir
lord
lady
dame
miss
aunt
uncle
leader
director
editor
author
writer
candidate

# "shares in X": X is no place.
= : inword modifier
believe
believes
believed
belief
faith
trust
confidence
interest
interested
invest
invested
investment
shares
share
stake
stakes
disappointed
starred
starring
appeared
episode
character
minds
dressed
written

# Peoples and faiths of several countries.
= : ethnic modifier
kurdish
arab
jewish
muslim
christian
shiite
shia
sunni
druze
alawite
yazidi
tamil
pashtun
hutu
tutsi
uighur
uyghur
rohingya
tatar
roma
hindu
sikh
buddhist
catholic
protestant
orthodox
african
asian
european
latin
western

# What is done to places, seldom to persons: "retook X", "left X".
= : placeverb
left
reached
entered
visited
retook
recaptured
seized
stormed
raided
besieged
shelled
bombed
bombarded
occupied
overran
liberated
evacuated
surrounded
encircled
devastated
flattened
rocked
shook
flooded
fled
leaving
reaching
entering
shelling
bombing
besieging
occupying
leave
reach
enter
shell
bomb

# No title where a name of a place begins with it: "St. Paul".
= : saint
st.
