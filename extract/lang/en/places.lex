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
hospital
mosque
bridge
stadium
park
square
high school
elementary school
school
checkpoint
crossing
border crossing
market
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
toward
towards
over
into
= : nearprep
near
outside
around
= : dirprep
from
to
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
