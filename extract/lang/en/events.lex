# events.lex - words that name what happened, with its category: PLOVER's
# sixteen, and DISASTER, ACCIDENT, ELECTION, STATEMENT where none fits.

= singular | plural : eventnoun category=PROTEST
protest | protests
demonstration | demonstrations
rally | rallies
march | marches
protest march | protest marches
riot | riots
sit-in | sit-ins
general strike | general strikes
walkout | walkouts
hunger strike | hunger strikes
uprising | uprisings
unrest | -

= singular | plural : eventnoun category=ASSAULT
attack | attacks
air strike / airstrike | air strikes / airstrikes
air raid | air raids
drone strike | drone strikes
missile strike | missile strikes
raid | raids
bombing | bombings
car bombing | car bombings
suicide bombing | suicide bombings
suicide attack | suicide attacks
car bomb | car bombs
roadside bomb | roadside bombs
bomb blast | bomb blasts
bomb attack | bomb attacks
blast | blasts
explosion | explosions
shelling | -
bombardment | bombardments
shooting | shootings
shootout | shootouts
gun battle | gun battles
gunfight | gunfights
clash | clashes
battle | battles
fighting | -
ambush | ambushes
massacre | massacres
assassination | assassinations
crackdown | crackdowns
offensive | offensives
invasion | invasions
coup | coups
stabbing | stabbings
rocket attack | rocket attacks

= singular | plural : eventnoun category=DISASTER
earthquake | earthquakes
quake | quakes
aftershock | aftershocks
tsunami | tsunamis
flood | floods
flooding | -
flash flood | flash floods
landslide | landslides
mudslide | mudslides
avalanche | avalanches
cyclone | cyclones
hurricane | hurricanes
typhoon | typhoons
tornado | tornadoes
storm | storms
wildfire | wildfires
forest fire | forest fires
eruption | eruptions
drought | droughts
heatwave / heat wave | heatwaves / heat waves
outbreak | outbreaks
epidemic | epidemics
famine | famines

= singular | plural : eventnoun category=ACCIDENT
accident | accidents
crash | crashes
plane crash | plane crashes
bus crash | bus crashes
train crash | train crashes
collision | collisions
derailment | derailments
fire | fires
stampede | stampedes
gas explosion | gas explosions
mine collapse | -
building collapse | -
shipwreck | shipwrecks
capsizing | -

= singular | plural : eventnoun category=ELECTION
election | elections
runoff | runoffs
referendum | referendums
by-election | by-elections

= singular | plural : eventnoun category=CONSULT
talks | -
peace talks | -
summit | summits
negotiations | -
meeting | meetings

= singular | plural : eventnoun category=AGREE
ceasefire / cease-fire | ceasefires / cease-fires
truce | truces
peace deal | peace deals
peace agreement | peace agreements
accord | accords

= singular | plural : eventnoun category=SANCTION
sanctions | -
embargo | embargoes
expulsion | expulsions

= singular | plural : eventnoun category=COERCE
curfew | curfews
state of emergency | states of emergency
martial law | -
blockade | blockades
siege | sieges

= singular | plural : eventnoun category=AID
aid delivery | aid deliveries
humanitarian aid | -
relief effort | relief efforts

= singular | plural : eventnoun category=RETREAT
withdrawal | withdrawals
pullout | pullouts

= vbase | vthird | ving | vpast vpart : eventverb category=ASSAULT
attack | attacks | attacking | attacked
bomb | bombs | bombing | bombed
shell | shells | shelling | shelled
storm | storms | storming | stormed
ambush | ambushes | ambushing | ambushed
clash | clashes | clashing | clashed
open fire | opens fire | opening fire | opened fire
explode | explodes | exploding | exploded
invade | invades | invading | invaded

= vbase | vthird | ving | vpast vpart : eventverb category=CONSULT
meet | meets | meeting | met
negotiate | negotiates | negotiating | negotiated

= vbase | vthird | ving | vpast vpart : eventverb category=ACCUSE
accuse | accuses | accusing | accused
condemn | condemns | condemning | condemned
blame | blames | blaming | blamed

= vbase | vthird | ving | vpast vpart : eventverb category=REJECT
veto | vetoes | vetoing | vetoed

= vbase | vthird | ving | vpast vpart : eventverb category=REQUEST
urge | urges | urging | urged
demand | demands | demanding | demanded
appeal | appeals | appealing | appealed

= vbase | vthird | ving | vpast vpart : eventverb category=CONCEDE
resign | resigns | resigning | resigned
step down | steps down | stepping down | stepped down

= vbase | vthird | ving | vpast vpart : eventverb category=DISASTER
erupt | erupts | erupting | erupted

= vbase | vthird | ving | vpast vpart : eventverb category=ACCIDENT
crash | crashes | crashing | crashed
collide | collides | colliding | collided
capsize | capsizes | capsizing | capsized
derail | derails | derailing | derailed
collapse | collapses | collapsing | collapsed

= vbase | vthird | ving | vpast vpart : eventverb category=SANCTION
expel | expels | expelling | expelled

= vbase | vthird | ving | vpast vpart : eventverb category=AGREE
sign an agreement | signs an agreement | signing an agreement | signed an agreement
