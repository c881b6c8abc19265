# measures.lex - the words that put people into a measure.
#
# Verbs: "object" where those counted are its object (kill 12; 12 were killed),
# "subject" where they are its subject (12 died).
# To add a trigger word, add a line to the section of its kind.

# ---- killed

= vbase | vthird | ving | vpast vpart : verb object measure=killed
cremate | cremates | cremating | cremated
kill | kills | killing | killed
murder | murders | murdering | murdered
execute | executes | executing | executed : onthings
assassinate | assassinates | assassinating | assassinated
massacre | massacres | massacring | massacred
slaughter | slaughters | slaughtering | slaughtered
crush | crushes | crushing | crushed : onthings
asphyxiate | asphyxiates | asphyxiating | asphyxiated
incinerate | incinerates | incinerating | incinerated
- | - | gassing | gassed
drown | drowns | drowning | drowned
starve | starves | starving | starved
suffocate | suffocates | suffocating | suffocated
strangle | strangles | strangling | strangled
exterminate | exterminates | exterminating | exterminated
annihilate | annihilates | annihilating | annihilated
blow up | blows up | blowing up | blown up : onthings
fatally shoot | fatally shoots | fatally shooting | fatally shot
fatally stab | fatally stabs | fatally stabbing | fatally stabbed
fatally wound | fatally wounds | fatally wounding | fatally wounded
fatally injure | fatally injures | fatally injuring | fatally injured
mortally wound | mortally wounds | mortally wounding | mortally wounded
put to death | puts to death | putting to death | put to death
run over and kill | runs over and kills | running over and killing | ran over and killed
stone to death | stones to death | stoning to death | stoned to death
kick to death | kicks to death | kicking to death | kicked to death
club to death | clubs to death | clubbing to death | clubbed to death
behead | beheads | beheading | beheaded
hang | hangs | hanging | hanged : onthings
lynch | lynches | lynching | lynched
electrocute | electrocutes | electrocuting | electrocuted
decapitate | decapitates | decapitating | decapitated
martyr | martyrs | martyring | martyred
shoot dead | shoots dead | shooting dead | shot dead
shoot and kill | shoots and kills | shooting and killing | shot and killed
gun down | guns down | gunning down | gunned down
mow down | mows down | mowing down | mowed down
stab to death | stabs to death | stabbing to death | stabbed to death
beat to death | beats to death | beating to death | beaten to death
burn to death | burns to death | burning to death | burned to death / burnt to death
hack to death | hacks to death | hacking to death | hacked to death
crush to death | crushes to death | crushing to death | crushed to death
trample to death | tramples to death | trampling to death | trampled to death
torture to death | tortures to death | torturing to death | tortured to death
bury alive | buries alive | burying alive | buried alive
sweep to their deaths | sweeps to their deaths | sweeping to their deaths | swept to their deaths
send to their deaths | sends to their deaths | sending to their deaths | sent to their deaths
burn alive | burns alive | burning alive | burned alive / burnt alive
engulf and kill | engulfs and kills | engulfing and killing | engulfed and killed
wipe out | wipes out | wiping out | wiped out
put before a firing squad | puts before a firing squad | putting before a firing squad | put before a firing squad
gun to death | guns to death | gunning to death | gunned to death

= vbase | vthird | ving | vpast vpart : verb object measure=killed onthings
neutralise / neutralize | neutralises / neutralizes | neutralising / neutralizing | neutralised / neutralized
liquidate | liquidates | liquidating | liquidated

= vbase | vthird | ving | vpast | vpart : verb object measure=killed
slay | slays | slaying | slew | slain

= vbase | vthird | ving | vpast vpart : verb subject measure=killed
die | dies | dying | died
perish | perishes | perishing | perished
drown | drowns | drowning | drowned
succumb | succumbs | succumbing | succumbed
lose their lives | loses their lives | losing their lives | lost their lives
lose his life | loses his life | losing his life | lost his life
lose her life | loses her life | losing her life | lost her life
starve to death | starves to death | starving to death | starved to death
freeze to death | freezes to death | freezing to death | froze to death / frozen to death
suffocate | suffocates | suffocating | suffocated
burn to death | burns to death | burning to death | burned to death / burnt to death
bleed to death | bleeds to death | bleeding to death | bled to death
choke to death | chokes to death | choking to death | choked to death
fall to their deaths | falls to their deaths | falling to their deaths | fell to their deaths
plunge to their deaths | plunges to their deaths | plunging to their deaths | plunged to their deaths
fall to his death | falls to his death | falling to his death | fell to his death
jump to their deaths | jumps to their deaths | jumping to their deaths | jumped to their deaths
kill themselves | kills themselves | killing themselves | killed themselves
commit suicide | commits suicide | committing suicide | committed suicide
hang themselves | hangs themselves | hanging themselves | hanged themselves
pass away | passes away | passing away | passed away
lose life | loses life | losing life | lost life
lost the life | - | - | lost their life
lose lives | loses lives | losing lives | lost lives
take their own lives | takes their own lives | taking their own lives | took their own lives / taken their own lives
meet their deaths | meets their deaths | meeting their deaths | met their deaths
meet their death | meets their death | meeting their death | met their death
burn alive | burns alive | burning alive | burned alive / burnt alive
be no more | - | - | were no more
freeze to death | - | - | frozen to death
leap to their deaths | leaps to their deaths | leaping to their deaths | leapt to their deaths / leaped to their deaths
go down with the ship | goes down with the ship | going down with the ship | went down with the ship / gone down with the ship
fall in battle | falls in battle | falling in battle | fell in battle / fallen in battle
fall in action | falls in action | falling in action | fell in action
fall in the battle | falls in the battle | falling in the battle | fell in the battle / fallen in the battle
fall in the fighting | falls in the fighting | falling in the fighting | fell in the fighting
fall in the ambush | falls in the ambush | falling in the ambush | fell in the ambush
fall in an ambush | falls in an ambush | falling in an ambush | fell in an ambush
fall in combat | falls in combat | falling in combat | fell in combat
drop dead | drops dead | dropping dead | dropped dead

= : state measure=killed
dead
dead on arrival
found dead
pronounced dead
declared dead
burned to death
deceased
confirmed dead
lifeless
presumed dead
assumed dead
dead at the scene
dead in the rubble
killed outright
burned alive
burnt alive

= singular | plural : noun measured measure=killed
death | deaths : tally
fatality | fatalities : tally
corpse | corpses
body | bodies : unit=body
dead body | dead bodies : unit=body
killing | killings : tally
murder | murders
homicide | homicides
execution | executions
suicide | suicides
drowning | drownings
martyr | martyrs
burial | burials
- | dead : adjnoun
- | slain : adjnoun
fatal casualty | fatal casualties
- | confirmed deaths : tally
- | confirmed dead : adjnoun
- | total deaths : tally

= singular | plural : noun life
life | lives

# "claimed 12 lives"
= : claims
claim
claims
claimed
claiming
cost
costs
costing
take
takes
took
taken
taking
lost
lose
loses
losing
loss
ended
snuffed out

# What stands between a toll and its number.
= : tolllink
to
at
of
is
was
were
as
reach
reaches
reached
reaching
pass : bound=more_than
passes : bound=more_than
passed : bound=more_than
passing : bound=more_than
hit
hits
top : bound=more_than
tops : bound=more_than
topped : bound=more_than
topping : bound=more_than
exceed : bound=more_than
exceeds : bound=more_than
exceeded : bound=more_than
exceeding : bound=more_than
surpassed : bound=more_than
surpasses : bound=more_than
surpass : bound=more_than
past : bound=more_than
went above
stood at
stands at
put
revised
standing at

# The same, of a toll that grows.
= : tolllink tollrise
rose
risen
rises
rising
climbed
jumped
soared
surged
increased
grew
grown
swelled
gone up
gone up to
went up to
goes up to
go up to
went up
climbed past : bound=more_than
rose past : bound=more_than
risen past : bound=more_than
jumped past : bound=more_than
soared past : bound=more_than
surged past : bound=more_than
climbed above : bound=more_than
climbs past : bound=more_than
rises past : bound=more_than
went past : bound=more_than
gone past : bound=more_than
rose to
rises to
climbed to
jumped to

= : tollnoun measure=killed
death toll : scope=total
toll : scope=total
official toll : scope=total
provisional toll : scope=total
latest toll : scope=total
final toll : scope=total
confirmed toll : scope=total
death count : scope=total
fatality toll : scope=total
body count : scope=total
count of bodies
count of dead
count of the dead
casualty count : scope=total
death count : scope=total
number of dead
number of the dead
number of deaths
number of fatalities
number of those killed
number of people killed
number of people who died
number of people dead
number of killed
number of victims
confirmed deaths
confirmed dead
total deaths : scope=total
total dead : scope=total
dead total : scope=total
homicide total : scope=total
murder total : scope=total
homicide count : scope=total
homicide toll : scope=total
murder count : scope=total
murder tally : scope=total
homicide tally : scope=total
death total : scope=total
death tally : scope=total

= : actnoun measure=killed
death
deaths
killing
killings
murder
murders
slaying
slayings
execution
executions
assassination
massacre
drowning
body
bodies
corpses
remains
loss
losses
fatal shooting
fatal shootings
fatal stabbing
beheading
beheadings
lynching
slaughter
hanging
hangings
martyrdom
martyrdoms
suicide
suicides
demise
burial
burials
funeral
funerals
murders
assassinations
massacres

# "stabbed two guards to death"
= : lethal
stabbed
stabbing
stabs
lynched
lynching
choked
frozen
froze
shot
shooting
shoots
beat
beaten
beating
beats
burned
burnt
burning
hacked
hacking
crushed
crushing
clubbed
bludgeoned
trampled
tortured
stoned
kicked
starved
knifed
axed
sprayed

= vbase | vthird | ving | vpast vpart : verb object measure=killed
pick off | picks off | picking off | picked off
finish off | finishes off | finishing off | finished off
do away with | does away with | doing away with | did away with / done away with
poison to death | poisons to death | poisoning to death | poisoned to death
batter to death | batters to death | battering to death | battered to death
bludgeon to death | bludgeons to death | bludgeoning to death | bludgeoned to death
drag to death | drags to death | dragging to death | dragged to death
knife to death | knifes to death | knifing to death | knifed to death
cut to pieces | cuts to pieces | cutting to pieces | cut to pieces
blow to pieces | blows to pieces | blowing to pieces | blew to pieces / blown to pieces
blow to bits | blows to bits | blowing to bits | blew to bits / blown to bits
tear to pieces | tears to pieces | tearing to pieces | tore to pieces / torn to pieces
hack to pieces | hacks to pieces | hacking to pieces | hacked to pieces
put to the sword | puts to the sword | putting to the sword | put to the sword
bayonet | bayonets | bayoneting | bayoneted
garrotte | garrottes | garrotting | garrotted
throttle | throttles | throttling | throttled
smother | smothers | smothering | smothered
disembowel | disembowels | disemboweling | disemboweled
immolate | immolates | immolating | immolated
murder in cold blood | murders in cold blood | murdering in cold blood | murdered in cold blood
kill in cold blood | kills in cold blood | killing in cold blood | killed in cold blood
shoot in cold blood | shoots in cold blood | shooting in cold blood | shot in cold blood
cut down | cuts down | cutting down | cut down
shoot through the head | shoots through the head | shooting through the head | shot through the head
crush beneath the wheels | crushes beneath the wheels | crushing beneath the wheels | crushed beneath the wheels
bury under an avalanche | buries under an avalanche | burying under an avalanche | buried under an avalanche
fatally crush | fatallies crush | fatallying crush | fatallied crush
fatally burn | fatallies burn | fatallying burn | fatallied burn
fatally hit | fatallies hit | fatallying hit | fatallied hit
fatally strike | fatallies strike | fatallying strike | fatallied strike
euthanise | euthanises | euthanising | euthanised
dismember | dismembers | dismembering | dismembered
cleave to death | cleaves to death | cleaving to death | cleaved to death
bomb to death | bombs to death | bombing to death | bombed to death
whip to death | whips to death | whiping to death | whiped to death
flog to death | flogs to death | floging to death | floged to death

= vbase | vthird | ving | vpast vpart : verb subject measure=killed
meet their end | meets their end | meeting their end | met their end
meet his death | meets his death | meeting his death | met his death
meet her death | meets her death | meeting her death | met her death
give their lives | gives their lives | giving their lives | gave their lives / given their lives
give his life | gives his life | giving his life | gave his life / given his life
give her life | gives her life | giving her life | gave her life / given her life
sacrifice their lives | sacrifices their lives | sacrificing their lives | sacrificed their lives
pay with their lives | pays with their lives | paying with their lives | paid with their lives
pay with his life | pays with his life | paying with his life | paid with his life
breathe their last | breathes their last | breathing their last | breathed their last
take his own life | takes his own life | taking his own life | took his own life / taken his own life
take her own life | takes her own life | taking her own life | took her own life / taken her own life
hang himself | hangs himself | hanging himself | hanged himself
hang herself | hangs herself | hanging herself | hanged herself
drop dead | drops dead | dropping dead | dropped dead
lie dead | lies dead | lying dead | lay dead / lain dead
bleed out | bleeds out | bleeding out | bled out
go to their deaths | goes to their deaths | going to their deaths | went to their deaths / gone to their deaths
fall to her death | falls to her death | falling to her death | fell to her death / fallen to her death
jump to his death | jumps to his death | jumping to his death | jumped to his death
jump to her death | jumps to her death | jumping to her death | jumped to her death
plunge to his death | plunges to his death | plunging to his death | plunged to his death
plunge to her death | plunges to her death | plunging to her death | plunged to her death
leap to his death | leaps to his death | leaping to his death | leaped to his death
leap to her death | leaps to her death | leaping to her death | leaped to her death
come home in coffins | comes home in coffins | coming home in coffins | came home in coffins / come home in coffins
come back in coffins | comes back in coffins | coming back in coffins | came back in coffins / come back in coffins
return in coffins | returns in coffins | returning in coffins | returned in coffins
cough to death | coughs to death | coughing to death | coughed to death
roast alive | roasts alive | roasting alive | roasted alive
fall to their death | falls to their death | falling to their death | fell to their death / fallen to their death
end their lives | ends their lives | ending their lives | ended their lives
end his life | ends his life | ending his life | ended his life
end her life | ends her life | ending her life | ended her life
burn to ashes | burns to ashes | burning to ashes | burned to ashes

= : state measure=killed
shot dead
found shot dead
dead in the street
dead in the streets
in the morgue
in the mortuary
in body bags
dead and buried
brought dead
lost to the sea
stillborn

# ---- wounded

= vbase | vthird | ving | vpast vpart : verb object measure=wounded
wound | wounds | wounding | wounded
injure | injures | injuring | injured
hurt | hurts | hurting | hurt
maim | maims | maiming | maimed
burn | - | burning | burned / burnt : onthings
scald | scalds | scalding | scalded
blind | - | - | blinded
disfigure | disfigures | disfiguring | disfigured
shoot | shoots | shooting | shot : shooting onthings
beat up | beats up | beating up | beat up / beaten up
stab | stabs | stabbing | stabbed
hospitalise / hospitalize | hospitalises / hospitalizes | hospitalising / hospitalizing | hospitalised / hospitalized
take to hospital | takes to hospital | taking to hospital | taken to hospital
bring to hospital | brings to hospital | bringing to hospital | brought to hospital
rush to hospital | rushes to hospital | rushing to hospital | rushed to hospital
treat for injuries | treats for injuries | treating for injuries | treated for injuries
treat for wounds | treats for wounds | treating for wounds | treated for wounds
treat for gunshot wounds | treats for gunshot wounds | treating for gunshot wounds | treated for gunshot wounds
treat for minor injuries | treats for minor injuries | treating for minor injuries | treated for minor injuries
treat for serious injuries | treats for serious injuries | treating for serious injuries | treated for serious injuries
treat for burns | treats for burns | treating for burns | treated for burns
treat for smoke inhalation | treats for smoke inhalation | treating for smoke inhalation | treated for smoke inhalation
treat for shock | treats for shock | treating for shock | treated for shock
treat in hospital | treats in hospital | treating in hospital | treated in hospital
treat in hospitals | treats in hospitals | treating in hospitals | treated in hospitals
treat at hospital | treats at hospital | treating at hospital | treated at hospital
treat at hospitals | treats at hospitals | treating at hospitals | treated at hospitals
treat at the hospital | treats at the hospital | treating at the hospital | treated at the hospital
treat at a hospital | treats at a hospital | treating at a hospital | treated at a hospital
treat at the scene | treats at the scene | treating at the scene | treated at the scene
admit to hospital | admits to hospital | admitting to hospital | admitted to hospital
take to hospitals | takes to hospitals | taking to hospitals | taken to hospitals
take to the hospital | takes to the hospital | taking to the hospital | taken to the hospital
take to a hospital | takes to a hospital | taking to a hospital | taken to a hospital
rush to hospitals | rushes to hospitals | rushing to hospitals | rushed to hospitals
rush to the hospital | rushes to the hospital | rushing to the hospital | rushed to the hospital
send to hospital | sends to hospital | sending to hospital | sent to hospital
send to the hospital | sends to the hospital | sending to the hospital | sent to the hospital
fly to hospital | flies to hospital | flying to hospital | flown to hospital
airlift to hospital | airlifts to hospital | airlifting to hospital | airlifted to hospital
carry to hospital | carries to hospital | carrying to hospital | carried to hospital
cripple | cripples | crippling | crippled
bruise | bruises | bruising | bruised
concuss | - | - | concussed
tear-gas | - | - | overcome by smoke / overcome by fumes / cut by glass / cut by flying glass / bitten / bitten by dogs
knife | knifes | knifing | knifed
pistol-whip | pistol-whips | pistol-whipping | pistol-whipped
- | - | - | struck by
hit by gunfire | hits by gunfire | hitting by gunfire | hit by gunfire / hit by bullets / hit by rubber bullets / struck by bullets / struck by rubber bullets / hit by stones / struck by stones / struck by shrapnel / hit by debris / struck by debris / hit by shrapnel / hit by a car
mutilate | mutilates | mutilating | mutilated

= vbase | vthird | ving | vpast vpart : verb subject measure=wounded
seek treatment | seeks treatment | seeking treatment | sought treatment
suffer injuries | suffers injuries | suffering injuries | suffered injuries
sustain injuries | sustains injuries | sustaining injuries | sustained injuries
suffer burns | suffers burns | suffering burns | suffered burns
suffer wounds | suffers wounds | suffering wounds | suffered wounds
need hospital treatment | needs hospital treatment | needing hospital treatment | needed hospital treatment
require hospital treatment | requires hospital treatment | requiring hospital treatment | required hospital treatment
need medical treatment | needs medical treatment | needing medical treatment | needed medical treatment
require medical treatment | requires medical treatment | requiring medical treatment | required medical treatment
receive wounds | receives wounds | receiving wounds | received wounds
receive wound | receives wound | receiving wound | received wound
receive injuries | receives injuries | receiving injuries | received injuries
receive hospital treatment | receives hospital treatment | receiving hospital treatment | received hospital treatment
fight for their lives | fights for their lives | fighting for their lives | fought for their lives
lose an eye | loses an eye | losing an eye | lost an eye
lose a leg | loses a leg | losing a leg | lost a leg / lost an arm / lost both legs / lost their legs / lost his legs / lost her legs / lost a hand / lost a foot / lost both arms
need stitches | needs stitches | needing stitches | needed stitches
lose limbs | loses limbs | losing limbs | lost limbs

# With their adverbs, which are states elsewhere.
= vbase | vthird | ving | vpast vpart : verb object measure=wounded
seriously wound | seriously wounds | seriously wounding | seriously wounded
seriously injure | seriously injures | seriously injuring | seriously injured
seriously hurt | seriously hurts | seriously hurting | seriously hurt
critically wound | critically wounds | critically wounding | critically wounded
critically injure | critically injures | critically injuring | critically injured
critically hurt | critically hurts | critically hurting | critically hurt
badly wound | badly wounds | badly wounding | badly wounded
badly injure | badly injures | badly injuring | badly injured
badly hurt | badly hurts | badly hurting | badly hurt
slightly wound | slightly wounds | slightly wounding | slightly wounded
slightly injure | slightly injures | slightly injuring | slightly injured
slightly hurt | slightly hurts | slightly hurting | slightly hurt
lightly wound | lightly wounds | lightly wounding | lightly wounded
lightly injure | lightly injures | lightly injuring | lightly injured
lightly hurt | lightly hurts | lightly hurting | lightly hurt
severely wound | severely wounds | severely wounding | severely wounded
severely injure | severely injures | severely injuring | severely injured
severely hurt | severely hurts | severely hurting | severely hurt
gravely wound | gravely wounds | gravely wounding | gravely wounded
gravely injure | gravely injures | gravely injuring | gravely injured
gravely hurt | gravely hurts | gravely hurting | gravely hurt

= : state measure=wounded
in hospital
in hospitals
in the hospital
in a hospital
at hospital
at hospitals
at a hospital
at the hospital
at area hospitals
at local hospitals
hospitalised / hospitalized
in intensive care
in critical care
in the intensive care unit
in a critical condition
in a serious condition
in a grave condition
in a stable condition
in stable condition
in serious but stable condition
in grave condition
in fair condition
in guarded condition
in a coma
in surgery
under treatment
on life support
in critical condition
in serious condition
critically wounded
seriously wounded
seriously injured
critically injured
badly injured
badly wounded
slightly wounded
slightly injured
lightly wounded
severely wounded
severely injured
gravely wounded
gravely injured
slightly hurt
seriously hurt
badly hurt
critically hurt
badly burned
badly burnt
severely burned
severely burnt
critically ill
recovering in hospital
fighting for life
fighting for their lives
between life and death
in danger of their lives
in critical but stable condition
in good condition
in satisfactory condition
in a satisfactory condition
in intensive therapy
in traction
with severe burns
with serious burns
with minor injuries
with serious injuries
with gunshot wounds
with bullet wounds
with stab wounds
with shrapnel wounds
with burns
with broken bones
with head injuries
with fractures
with cuts and bruises

= singular | plural : noun measured measure=wounded
injury | injuries
- | wounded : adjnoun
- | injured : adjnoun
- | injured people
wounded person | wounded people

= : tollnoun measure=wounded
number of wounded
number of the wounded
number of injured
number of injuries
number of those injured
number of those wounded
number of people injured
number of people wounded
injury toll : scope=total

= : actnoun measure=wounded
wounding
injury
injuries

= vbase | vthird | ving | vpast vpart : verb object measure=wounded
gore | gores | goring | gored
maul | mauls | mauling | mauled
lacerate | lacerates | lacerating | lacerated
harm | harms | harming | harmed
trample | tramples | trampling | trampled
bludgeon | bludgeons | bludgeoning | bludgeoned
bash | bashes | bashing | bashed
shoot and wound | shoots and wound | shooting and wound | shot and wound
shoot and injure | shoots and injure | shooting and injure | shot and injure
hit and wound | hits and wound | hitting and wound | hit and wound
hit and injure | hits and injure | hitting and injure | hit and injure
strike and injure | strikes and injure | striking and injure | struck and injure
scorch | scorches | scorching | scorched
beat unconscious | beats unconscious | beating unconscious | beat unconscious / beaten unconscious
knock unconscious | knocks unconscious | knocking unconscious | knocked unconscious
knock down | knocks down | knocking down | knocked down
run over | runs over | running over | ran over / run over
run down | runs down | running down | ran down / run down
cut about | cuts about | cutting about | cut about
overcome | overcomes | overcoming | overcomed
leave injured | leaves injured | leaving injured | left injured
shoot in the leg | shoots in the leg | shooting in the leg | shot in the leg : shooting
shoot in the legs | shoots in the legs | shooting in the legs | shot in the legs : shooting
shoot in the head | shoots in the head | shooting in the head | shot in the head : shooting
shoot in the foot | shoots in the foot | shooting in the foot | shot in the foot : shooting
shoot in the arm | shoots in the arm | shooting in the arm | shot in the arm : shooting
shoot in the chest | shoots in the chest | shooting in the chest | shot in the chest : shooting
shoot in the stomach | shoots in the stomach | shooting in the stomach | shot in the stomach : shooting
shoot in the back | shoots in the back | shooting in the back | shot in the back : shooting
shoot in the face | shoots in the face | shooting in the face | shot in the face : shooting
stab in the chest | stabs in the chest | stabbing in the chest | stabbed in the chest
stab in the neck | stabs in the neck | stabbing in the neck | stabbed in the neck
stab in the back | stabs in the back | stabbing in the back | stabbed in the back
treat for heat exhaustion | treats for heat exhaustion | treating for heat exhaustion | treated for heat exhaustion
treat for heatstroke | treats for heatstroke | treating for heatstroke | treated for heatstroke
treat for hypothermia | treats for hypothermia | treating for hypothermia | treated for hypothermia
treat for bruises | treats for bruises | treating for bruises | treated for bruises
treat for cuts | treats for cuts | treating for cuts | treated for cuts
treat for gunshot injuries | treats for gunshot injuries | treating for gunshot injuries | treated for gunshot injuries
treat for stab wounds | treats for stab wounds | treating for stab wounds | treated for stab wounds
treat for breathing difficulties | treats for breathing difficulties | treating for breathing difficulties | treated for breathing difficulties
treat for exposure | treats for exposure | treating for exposure | treated for exposure
treat for their injuries | treats for their injuries | treating for their injuries | treated for their injuries
treat for their wounds | treats for their wounds | treating for their wounds | treated for their wounds
treat for head injuries | treats for head injuries | treating for head injuries | treated for head injuries
treat by medics | treats by medics | treating by medics | treated by medics
treat by paramedics | treats by paramedics | treating by paramedics | treated by paramedics
treat on the scene | treats on the scene | treating on the scene | treated on the scene
admit with injuries | admits with injuries | admiting with injuries | admited with injuries
rush to emergency rooms | rushes to emergency rooms | rushing to emergency rooms | rushed to emergency rooms
take to an emergency room | takes to an emergency room | taking to an emergency room | took to an emergency room / taken to an emergency room
take to the emergency room | takes to the emergency room | taking to the emergency room | took to the emergency room / taken to the emergency room
take to casualty | takes to casualty | taking to casualty | took to casualty / taken to casualty
cripple for life | cripples for life | crippling for life | crippled for life
disable for life | disables for life | disabling for life | disabled for life
tear-gas | tear-gasses | tear-gassing | tear-gassed

= vbase | vthird | ving | vpast vpart : verb subject measure=wounded
break an arm | breaks an arm | breaking an arm | broke an arm / broken an arm
break a leg | breaks a leg | breaking a leg | broke a leg / broken a leg
lose fingers | loses fingers | losing fingers | lost fingers
lose their sight | loses their sight | losing their sight | lost their sight
lose his sight | loses his sight | losing his sight | lost his sight
suffer cuts | suffers cuts | suffering cuts | suffered cuts
suffer fractures | suffers fractures | suffering fractures | suffered fractures
suffer bruises | suffers bruises | suffering bruises | suffered bruises
suffer gunshot wounds | suffers gunshot wounds | suffering gunshot wounds | suffered gunshot wounds
suffer injury | suffers injury | suffering injury | suffered injury
receive medical treatment | receives medical treatment | receiving medical treatment | received medical treatment
receive medical attention | receives medical attention | receiving medical attention | received medical attention
receive medical care | receives medical care | receiving medical care | received medical care
receive first aid | receives first aid | receiving first aid | received first aid
need medical attention | needs medical attention | needing medical attention | needed medical attention
require medical attention | requires medical attention | requiring medical attention | required medical attention
need surgery | needs surgery | needing surgery | needed surgery
undergo surgery | undergoes surgery | undergoing surgery | underwent surgery / undergone surgery
undergo operations | undergoes operations | undergoing operations | underwent operations / undergone operations
require surgery | requires surgery | requiring surgery | required surgery
seek medical attention | seeks medical attention | seeking medical attention | sought medical attention
seek medical help | seeks medical help | seeking medical help | sought medical help
seek medical treatment | seeks medical treatment | seeking medical treatment | sought medical treatment
seek hospital treatment | seeks hospital treatment | seeking hospital treatment | sought hospital treatment
inhale smoke | inhales smoke | inhaling smoke | inhaled smoke
bleed from the head | bleeds from the head | bleeding from the head | bled from the head
limp away | limps away | limping away | limped away
hobble away | hobbles away | hobbling away | hobbled away
fight for life | fights for life | fighting for life | fought for life
fight for his life | fights for his life | fighting for his life | fought for his life
fight for her life | fights for her life | fighting for her life | fought for her life
be hospitalised | bes hospitalised | bing hospitalised | bed hospitalised
collapse from the heat | collapses from the heat | collapsing from the heat | collapsed from the heat

= : state measure=wounded
inj
on stretchers
on a drip
on the operating table
in the burns unit
in a burns unit
in the trauma ward
in hospital with injuries
hurt in the crush
with shrapnel in their bodies
out of danger
off the danger list
at death's door
maimed for life
crippled for life
wounded in action
in critical but stable state
in a critical state
in a serious state
in serious state
in critical state

= singular | plural : noun measured measure=wounded
- | gunshot victims
- | burn victims / burns victims
- | stabbing victims
wounded man | wounded men
wounded soldier | wounded soldiers
injured person | injured persons
amputee | amputees

# ---- casualties: killed or wounded, not told apart

= vbase | vthird | ving | vpast vpart : verb object measure=casualties
- | - | felling | felled
kill or wound | kills or wounds | killing or wounding | killed or wounded
kill or injure | kills or injures | killing or injuring | killed or injured
kill or hurt | kills or hurts | killing or hurting | killed or hurt
kill or maim | kills or maims | killing or maiming | killed or maimed
kill and wound | kills and wounds | killing and wounding | killed and wounded
kill and injure | kills and injures | killing and injuring | killed and injured
kill and maim | kills and maims | killing and maiming | killed and maimed
wound or kill | wounds or kills | wounding or killing | wounded or killed
injure or kill | injures or kills | injuring or killing | injured or killed
wound and kill | wounds and kills | wounding and killing | wounded and killed
kill or capture | kills or captures | killing or capturing | killed or captured


= singular | plural : noun measured measure=casualties
casualty | casualties
- | causalities

= : tollnoun measure=casualties
casualty toll : scope=total
number of casualties
casualty figure
casualty figures

# ---- missing

= : state measure=missing
overdue
missing
buried in rubble
buried under debris
under the rubble
under rubble
beneath the rubble
under the debris
under debris
unaccounted for
feared trapped
trapped
lost at sea
still missing
trapped under rubble
buried under rubble
buried under the rubble
buried in the rubble
buried in the mud
buried under the mud
buried under mud
buried under the snow
buried under snow
buried under the debris
missing and feared dead
missing and presumed dead
missing presumed dead
missing and believed dead
missing and believed drowned
missing, presumed dead
missing feared dead
missing at sea
lost without trace
lost without a trace
not accounted for
entombed
buried alive under rubble
trapped underground
trapped beneath the rubble
trapped beneath rubble
trapped in the rubble
trapped in rubble
trapped under debris
trapped in the wreckage
under the ruins
under the mud
under the snow
under the wreckage
under the concrete
beneath the concrete
beneath the debris
beneath rubble
beneath the mud
beneath the snow
beneath the ruins
in the wreckage
trapped under the rubble

= vbase | vthird | ving | vpast vpart : verb subject measure=missing
drop from sight | drops from sight | dropping from sight | dropped from sight
disappear without trace | disappears without trace | disappearing without trace | disappeared without trace
disappear | disappears | disappearing | disappeared
vanish | vanishes | vanishing | vanished
go overboard | goes overboard | going overboard | went overboard / gone overboard
fall overboard | falls overboard | falling overboard | fell overboard / fallen overboard
go missing | goes missing | going missing | went missing / gone missing

= vbase | vthird | ving | vpast vpart : verb object measure=missing
trap | traps | trapping | trapped
entomb | entombs | entombing | entombed
wash away | washes away | washing away | washed away
sweep away | sweeps away | sweeping away | swept away
wash overboard | washes overboard | washing overboard | washed overboard
sweep out to sea | sweeps out to sea | sweeping out to sea | swept out to sea
forcibly disappear | - | - | forcibly disappeared

= : tollnoun measure=missing
number of missing
number of people missing
number of the missing

= singular | plural : noun measured measure=missing
missing person | missing people / missing persons
disappearance | disappearances

= vbase | vthird | ving | vpast vpart : verb subject measure=missing
go down with the boat | goes down with the boat | going down with the boat | went down with the boat / gone down with the boat
sink without trace | sinks without trace | sinking without trace | sinked without trace
drop out of sight | drops out of sight | dropping out of sight | dropped out of sight
disappear at sea | disappears at sea | disappearing at sea | disappeared at sea
vanish at sea | vanishes at sea | vanishing at sea | vanished at sea
vanish without trace | vanishes without trace | vanishing without trace | vanished without trace
vanish without a trace | vanishes without a trace | vanishing without a trace | vanished without a trace
disappear without a trace | disappears without a trace | disappearing without a trace | disappeared without a trace
vanish into thin air | vanishes into thin air | vanishing into thin air | vanished into thin air
disappear into the sea | disappears into the sea | disappearing into the sea | disappeared into the sea
remain underground | remains underground | remaining underground | remained underground
remain unaccounted for | remains unaccounted for | remaining unaccounted for | remained unaccounted for
fail to return | fails to return | failing to return | failed to return
fail to come back | fails to come back | failing to come back | failed to come back
fail to return home | fails to return home | failing to return home | failed to return home
get lost | gets lost | getting lost | got lost

= vbase | vthird | ving | vpast vpart : verb object measure=missing
sweep overboard | sweeps overboard | sweeping overboard | swept overboard
sweep into the sea | sweeps into the sea | sweeping into the sea | swept into the sea
wash out to sea | washes out to sea | washing out to sea | washed out to sea
wash into the sea | washes into the sea | washing into the sea | washed into the sea
carry out to sea | carries out to sea | carrying out to sea | carried out to sea
pull under | pulls under | pulling under | pulled under
suck under | sucks under | sucking under | sucked under
sweep downstream | sweeps downstream | sweeping downstream | swept downstream
wash downstream | washes downstream | washing downstream | washed downstream
carry downstream | carries downstream | carrying downstream | carried downstream
sweep from the deck | sweeps from the deck | sweeping from the deck | swept from the deck
list as missing | lists as missing | listing as missing | listed as missing
report missing | reports missing | reporting missing | reported missing
declare missing | declares missing | declaring missing | declared missing
post missing | posts missing | posting missing | posted missing
trap underground | traps underground | trapping underground | trapped underground
bury beneath rubble | buries beneath rubble | burying beneath rubble | buried beneath rubble

= : state measure=missing
lost in the jungle
lost in the fog
lost in the mountains
lost in the desert
lost in the snow
lost overboard
overboard
stuck underground
stuck below ground
still underground
trapped below
trapped below ground
trapped inside
trapped in a mine
trapped in the mine
trapped in the cave
trapped in the shaft
trapped in the building
trapped in the hull
entombed in the mine
somewhere under the rubble
under the rubble and mud
under the earth
under the avalanche
under tons of earth
under tonnes of earth
under tons of mud
under tonnes of mud
beneath the avalanche
under the collapsed building
beneath tons of mud
beneath tonnes of mud
still to be found
yet to be found
yet to be accounted for
still to be accounted for
not yet found
never found
nowhere to be found
without trace

# ---- arrested

= vbase | vthird | ving | vpast vpart : verb object eventful measure=arrested category=COERCE
arrest | arrests | arresting | arrested
detain | detains | detaining | detained
jail | jails | jailing | jailed
imprison | imprisons | imprisoning | imprisoned
capture | captures | capturing | captured : onthings seizes
take alive | takes alive | taking alive | taken alive / took alive
capture alive | captures alive | capturing alive | captured alive
apprehend | apprehends | apprehending | apprehended
pick up for questioning | picks up for questioning | picking up for questioning | picked up for questioning
round up | rounds up | rounding up | rounded up
nab | nabs | nabbing | nabbed
incarcerate | incarcerates | incarcerating | incarcerated
charge | - | charging | charged : onthings
indict | indicts | indicting | indicted
convict | convicts | convicting | convicted
sentence | - | sentencing | sentenced
prosecute | prosecutes | prosecuting | prosecuted
arraign | arraigns | arraigning | arraigned
court-martial | court-martials | court-martialing | court-martialed / court-martialled
lock up | locks up | locking up | locked up
put behind bars | puts behind bars | putting behind bars | put behind bars
remand | remands | remanding | remanded
intern | interns | interning | interned
take into custody | takes into custody | taking into custody | taken into custody / took into custody
hold in custody | holds in custody | holding in custody | held in custody
take prisoner | takes prisoner | taking prisoner | taken prisoner / took prisoner
place under arrest | places under arrest | placing under arrest | placed under arrest
put on trial | puts on trial | putting on trial | put on trial
book | - | booking | booked
pick up in raids | picks up in raids | picking up in raids | picked up in raids
sentence to death | sentences to death | sentencing to death | sentenced to death
sentence to prison | sentences to prison | sentencing to prison | sentenced to prison
bring to trial | brings to trial | bringing to trial | brought to trial
bring before a court | brings before a court | bringing before a court | brought before a court
haul before a court | hauls before a court | hauling before a court | hauled before a court
send to prison | sends to prison | sending to prison | sent to prison
send to jail | sends to jail | sending to jail | sent to jail
throw in jail | throws in jail | throwing in jail | thrown in jail / threw in jail
throw into jail | throws into jail | throwing into jail | thrown into jail / threw into jail
put in jail | puts in jail | putting in jail | put in jail
bundle into police vans | bundles into police vans | bundling into police vans | bundled into police vans / bundled into police buses / bundled into police cars / loaded onto police buses / herded into police buses / dragged into police vans
put in prison | puts in prison | putting in prison | put in prison
hold for questioning | holds for questioning | holding for questioning | held for questioning
hold without charge | holds without charge | holding without charge | held without charge
hold without trial | holds without trial | holding without trial | held without trial
hold prisoner | holds prisoner | holding prisoner | held prisoner
catch red-handed | catches red-handed | catching red-handed | caught red-handed
handcuff | handcuffs | handcuffing | handcuffed
place in custody | places in custody | placing in custody | placed in custody
place in detention | places in detention | placing in detention | placed in detention
keep in custody | keeps in custody | keeping in custody | kept in custody
question in custody | - | - | taken in for questioning / brought in for questioning / hauled in / hauled off to jail / taken to the police station / led away in handcuffs
bust | busts | busting | busted

# Its object stands before "with".
= vpart vpast : verb object eventful measure=arrested category=COERCE nodirect
charged with

= vpart : verb object eventful measure=arrested category=COERCE passiveonly
seized : seizes
held
tried
referred to trial

= vbase | vthird | ving | vpast vpart : verb subject measure=arrested
surrender | surrenders | surrendering | surrendered
give themselves up | gives themselves up | giving themselves up | gave themselves up / given themselves up
turn themselves in | turns themselves in | turning themselves in | turned themselves in
stand trial | stands trial | standing trial | stood trial
appear in court | appears in court | appearing in court | appeared in court
appear before magistrates | appears before magistrates | appearing before magistrates | appeared before magistrates
appear before a magistrate | appears before a magistrate | appearing before a magistrate | appeared before a magistrate
appear before the court | appears before the court | appearing before the court | appeared before the court
appear before court | appears before court | appearing before court | appeared before court
languish in prison | languishes in prison | languishing in prison | languished in prison
languish in jail | languishes in jail | languishing in jail | languished in jail
await trial | awaits trial | awaiting trial | awaited trial
await sentencing | awaits sentencing | awaiting sentencing | awaited sentencing
await execution | awaits execution | awaiting execution | awaited execution
serve life sentences | serves life sentences | serving life sentences | served life sentences
serve sentences | serves sentences | serving sentences | served sentences
lay down their arms | lays down their arms | laying down their arms | laid down their arms
lay down their weapons | lays down their weapons | laying down their weapons | laid down their weapons
spend the night in jail | spends the night in jail | spending the night in jail | spent the night in jail
spend the night in cells | spends the night in cells | spending the night in cells | spent the night in cells
appear before a judge | appears before a judge | appearing before a judge | appeared before a judge
appear before a court | appears before a court | appearing before a court | appeared before a court
plead guilty | pleads guilty | pleading guilty | pleaded guilty
plead not guilty | pleads not guilty | pleading not guilty | pleaded not guilty
go on trial | goes on trial | going on trial | went on trial / gone on trial
face charges | faces charges | facing charges | faced charges
face trial | faces trial | facing trial | faced trial

= : state measure=arrested
in custody
in police custody
in jails
in prisons
in state prison
in detention centres / in detention centers
in police cells
in captivity : captivity
under house arrest
on remand
under arrest
behind bars
in detention
in jail
in prison
on trial
on death row
in the dock
in cells
in the cells
in pre-trial detention
in pretrial detention
in preventive detention
in solitary confinement
in handcuffs
in prison camps
in labour camps / in labor camps
in immigration detention
facing trial
facing charges
facing execution
awaiting trial
awaiting execution

= singular | plural : noun measured measure=arrested
arrest | arrests
detention | detentions
detainee | detainees
prisoner | prisoners
political prisoner | political prisoners
prisoner of war | prisoners of war
inmate | inmates
captive | captives : captives
defendant | defendants
convict | convicts

= : tollnoun measure=arrested
number of arrests
number of detainees
number of prisoners
number of those arrested
number of people arrested
number of people detained
number of those detained
total arrests

= : actnoun measure=arrested
arrest
arrests
detention
detentions
capture
imprisonment
jailing
trial
trials
sentencing
conviction
indictment
prosecution
extradition
incarceration

= vbase | vthird | ving | vpast vpart : verb object eventful measure=arrested category=COERCE
haul off | hauls off | hauling off | hauled off
haul off to prison | hauls off to prison | hauling off to prison | hauled off to prison
lead off in handcuffs | leads off in handcuffs | leading off in handcuffs | led off in handcuffs
lead away in chains | leads away in chains | leading away in chains | led away in chains
take away in handcuffs | takes away in handcuffs | taking away in handcuffs | took away in handcuffs / taken away in handcuffs
take off in handcuffs | takes off in handcuffs | taking off in handcuffs | took off in handcuffs / taken off in handcuffs
drag off to prison | drags off to prison | dragging off to prison | dragged off to prison
drag off to jail | drags off to jail | dragging off to jail | dragged off to jail
cart off | carts off | carting off | carted off
cart off to jail | carts off to jail | carting off to jail | carted off to jail
frogmarch | frogmarches | frogmarching | frogmarched
throw into prison | throws into prison | throwing into prison | threw into prison / thrown into prison
throw in prison | throws in prison | throwing in prison | threw in prison / thrown in prison
throw behind bars | throws behind bars | throwing behind bars | threw behind bars / thrown behind bars
throw into cells | throws into cells | throwing into cells | threw into cells / thrown into cells
throw into a cell | throws into a cell | throwing into a cell | threw into a cell / thrown into a cell
lock away | locks away | locking away | locked away
lock in cells | locks in cells | locking in cells | locked in cells
bundle into vans | bundles into vans | bundling into vans | bundled into vans
bundle into police trucks | bundles into police trucks | bundling into police trucks | bundled into police trucks
bundle into trucks | bundles into trucks | bundling into trucks | bundled into trucks
bundle into buses | bundles into buses | bundling into buses | bundled into buses
load into vans | loads into vans | loading into vans | loaded into vans
herd onto buses | herds onto buses | herding onto buses | herded onto buses
herd into trucks | herds into trucks | herding into trucks | herded into trucks
put under arrest | puts under arrest | putting under arrest | put under arrest
put into custody | puts into custody | putting into custody | put into custody
put into jail | puts into jail | putting into jail | put into jail
put in custody | puts in custody | putting in custody | put in custody
put in the dock | puts in the dock | putting in the dock | put in the dock
put in handcuffs | puts in handcuffs | putting in handcuffs | put in handcuffs
put in cells | puts in cells | putting in cells | put in cells
hold in detention | holds in detention | holding in detention | held in detention
hold in jail | holds in jail | holding in jail | held in jail
hold in prison | holds in prison | holding in prison | held in prison
hold in cells | holds in cells | holding in cells | held in cells
hold under house arrest | holds under house arrest | holding under house arrest | held under house arrest
hold on suspicion of | holds on suspicion of | holding on suspicion of | held on suspicion of
hold on charges of | holds on charges of | holding on charges of | held on charges of
hold in connection with | holds in connection with | holding in connection with | held in connection with
keep in prison | keeps in prison | keeping in prison | kept in prison
keep in jail | keeps in jail | keeping in jail | kept in jail
keep in detention | keeps in detention | keeping in detention | kept in detention
keep behind bars | keeps behind bars | keeping behind bars | kept behind bars
keep under house arrest | keeps under house arrest | keeping under house arrest | kept under house arrest
- | - | - | questioned by police
- | - | - | picked up by police
pull in for questioning | pulls in for questioning | pulling in for questioning | pulled in for questioning
bring in for questioning | brings in for questioning | bringing in for questioning | brought in for questioning
take in for questioning | takes in for questioning | taking in for questioning | took in for questioning / taken in for questioning
round up and jail | rounds up and jail | rounding up and jail | rounded up and jail
bring to justice | brings to justice | bringing to justice | brought to justice
bring before magistrates | brings before magistrates | bringing before magistrates | brought before magistrates
bring to court | brings to court | bringing to court | brought to court
hand prison sentences | hands prison sentences | handing prison sentences | handed prison sentences
hand jail terms | hands jail terms | handing jail terms | handed jail terms
sentence to life | sentences to life | sentencing to life | sentenced to life
sentence to life imprisonment | sentences to life imprisonment | sentencing to life imprisonment | sentenced to life imprisonment
sentence in absentia | sentences in absentia | sentencing in absentia | sentenced in absentia
condemn to death | condemns to death | condemning to death | condemned to death
condemn to prison | condemns to prison | condemning to prison | condemned to prison
try in absentia | tries in absentia | trying in absentia | tried in absentia
put away | puts away | putting away | put away
stop and detain | stops and detain | stopping and detain | stopped and detain
intercept and detain | intercepts and detain | intercepting and detain | intercepted and detain
commit for trial | commits for trial | commiting for trial | commited for trial
collar | collars | collaring | collared
place on remand | places on remand | placing on remand | placed on remand
place in jail | places in jail | placing in jail | placed in jail
take into detention | takes into detention | taking into detention | took into detention / taken into detention
take into police custody | takes into police custody | taking into police custody | took into police custody / taken into police custody
take into preventive detention | takes into preventive detention | taking into preventive detention | took into preventive detention / taken into preventive detention
snare | snares | snaring | snared
net in raids | nets in raids | netting in raids | netted in raids

= vbase | vthird | ving | vpast vpart : verb subject measure=arrested
rot in jail | rots in jail | rotting in jail | rotted in jail
rot in prison | rots in prison | rotting in prison | rotted in prison
rot in prisons | rots in prisons | rotting in prisons | rotted in prisons
rot in cells | rots in cells | rotting in cells | rotted in cells
sit in jail | sits in jail | sitting in jail | sat in jail
sit in prison | sits in prison | sitting in prison | sat in prison
languish behind bars | languishes behind bars | languishing behind bars | languished behind bars
languish in jails | languishes in jails | languishing in jails | languished in jails
languish in prisons | languishes in prisons | languishing in prisons | languished in prisons
languish in detention | languishes in detention | languishing in detention | languished in detention
languish in cells | languishes in cells | languishing in cells | languished in cells
help police with their inquiries | helps police with their inquiries | helping police with their inquiries | helped police with their inquiries
help police with their enquiries | helps police with their enquiries | helping police with their enquiries | helped police with their enquiries
help the police with their inquiries | helps the police with their inquiries | helping the police with their inquiries | helped the police with their inquiries
help detectives with their inquiries | helps detectives with their inquiries | helping detectives with their inquiries | helped detectives with their inquiries
answer charges | answers charges | answering charges | answered charges
answer to charges | answers to charges | answering to charges | answered to charges
face a judge | faces a judge | facing a judge | faced a judge
face prosecution | faces prosecution | facing prosecution | faced prosecution
face criminal charges | faces criminal charges | facing criminal charges | faced criminal charges
face murder charges | faces murder charges | facing murder charges | faced murder charges
face a firing squad | faces a firing squad | facing a firing squad | faced a firing squad
face the death penalty | faces the death penalty | facing the death penalty | faced the death penalty
face life in prison | faces life in prison | facing life in prison | faced life in prison
face the gallows | faces the gallows | facing the gallows | faced the gallows
face prison | faces prison | facing prison | faced prison
face jail | faces jail | facing jail | faced jail
face court martial | faces court martial | facing court martial | faced court martial
face deportation | faces deportation | facing deportation | faced deportation
go to jail | goes to jail | going to jail | went to jail / gone to jail
go to prison | goes to prison | going to prison | went to prison / gone to prison
go before a judge | goes before a judge | going before a judge | went before a judge / gone before a judge
go before the court | goes before the court | going before the court | went before the court / gone before the court
go before a court | goes before a court | going before a court | went before a court / gone before a court
go before the tribunal | goes before the tribunal | going before the tribunal | went before the tribunal / gone before the tribunal
go before a tribunal | goes before a tribunal | going before a tribunal | went before a tribunal / gone before a tribunal
go before a military court | goes before a military court | going before a military court | went before a military court / gone before a military court
await deportation | awaits deportation | awaiting deportation | awaited deportation
await extradition | awaits extradition | awaiting extradition | awaited extradition
await the hangman | awaits the hangman | awaiting the hangman | awaited the hangman
await a verdict | awaits a verdict | awaiting a verdict | awaited a verdict
stand accused | stands accused | standing accused | stood accused
get life | gets life | getting life | got life
get life sentences | gets life sentences | getting life sentences | got life sentences
end up in jail | ends up in jail | ending up in jail | ended up in jail
end up in prison | ends up in prison | ending up in prison | ended up in prison
end up in the cells | ends up in the cells | ending up in the cells | ended up in the cells
end up behind bars | ends up behind bars | ending up behind bars | ended up behind bars
end up in custody | ends up in custody | ending up in custody | ended up in custody
end up in police cells | ends up in police cells | ending up in police cells | ended up in police cells
serve time | serves time | serving time | served time
serve prison terms | serves prison terms | serving prison terms | served prison terms
serve jail terms | serves jail terms | serving jail terms | served jail terms
serve life | serves life | serving life | served life
serve life terms | serves life terms | serving life terms | served life terms
serve long sentences | serves long sentences | serving long sentences | served long sentences
spend the night in custody | spends the night in custody | spending the night in custody | spent the night in custody
spend the night behind bars | spends the night behind bars | spending the night behind bars | spent the night behind bars
spend the night in police cells | spends the night in police cells | spending the night in police cells | spent the night in police cells
spend a night in the cells | spends a night in the cells | spending a night in the cells | spent a night in the cells
remain in custody | remains in custody | remaining in custody | remained in custody
remain in jail | remains in jail | remaining in jail | remained in jail
remain in prison | remains in prison | remaining in prison | remained in prison
remain in detention | remains in detention | remaining in detention | remained in detention
remain behind bars | remains behind bars | remaining behind bars | remained behind bars
draw prison terms | draws prison terms | drawing prison terms | drew prison terms / drawn prison terms
receive prison terms | receives prison terms | receiving prison terms | received prison terms
receive jail terms | receives jail terms | receiving jail terms | received jail terms
receive life sentences | receives life sentences | receiving life sentences | received life sentences
receive prison sentences | receives prison sentences | receiving prison sentences | received prison sentences
receive the death sentence | receives the death sentence | receiving the death sentence | received the death sentence
receive the death penalty | receives the death penalty | receiving the death penalty | received the death penalty
plead innocent | pleads innocent | pleading innocent | pleaded innocent

= : state measure=arrested
in military custody
in federal custody
in government custody
in state custody
in us custody
in u.s. custody
in american custody
in british custody
in administrative detention
in military detention
in secret detention
in secret prisons
in jail cells
in jail awaiting trial
in jail on remand
in prison awaiting trial
in prison cells
in a prison cell
in the hands of police
in the hands of the police
in police hands
in leg irons
in irons
in chains
in shackles
in gulags
in the gulag
in penal colonies
in a penal colony
in prisoner-of-war camps
in the county jail
in county jail
in a county jail
in city jail
in the city jail
before the courts
before the court
on charges of murder
in isolation cells
under administrative detention
under lock and key
under detention
under guard in hospital
on trial for their lives
awaiting sentence
awaiting sentencing
awaiting deportation
awaiting extradition
awaiting the death penalty

= singular | plural : noun measured measure=arrested
jail inmate | jail inmates
prison inmate | prison inmates
political detainee | political detainees
death-row inmate | death-row inmates
internee | internees
remand prisoner | remand prisoners
prisoner of conscience | prisoners of conscience

# ---- kidnapped

= vbase | vthird | ving | vpast vpart : verb object eventful measure=kidnapped category=ASSAULT
kidnap | kidnaps | kidnapping | kidnapped
abduct | abducts | abducting | abducted
take hostage | takes hostage | taking hostage | taken hostage / took hostage
hold hostage | holds hostage | holding hostage | held hostage
take captive | takes captive | taking captive | taken captive / took captive
hold captive | holds captive | holding captive | held captive
seize hostage | seizes hostage | seizing hostage | seized hostage
snatch | snatches | snatching | snatched
carry off | carries off | carrying off | carried off
spirit away | spirits away | spiriting away | spirited away
hold for ransom | holds for ransom | holding for ransom | held for ransom
drag away | drags away | dragging away | dragged away
march off | marches off | marching off | marched off
march away | marches away | marching away | marched away
herd away | herds away | herding away | herded away
haul away | hauls away | hauling away | hauled away
seize as hostages | seizes as hostages | seizing as hostages | seized as hostages
bundle into a car | bundles into a car | bundling into a car | bundled into a car
bundle into a van | bundles into a van | bundling into a van | bundled into a van
take at gunpoint | takes at gunpoint | taking at gunpoint | taken at gunpoint / took at gunpoint
bundle off | bundles off | bundling off | bundled off
whisk away | whisks away | whisking away | whisked away
drive off with | drives off with | driving off with | drove off with
make off with | makes off with | making off with | made off with
lead away at gunpoint | leads away at gunpoint | leading away at gunpoint | led away at gunpoint
use as human shields | uses as human shields | using as human shields | used as human shields
take away at gunpoint | takes away at gunpoint | taking away at gunpoint | taken away at gunpoint
hold against their will | holds against their will | holding against their will | held against their will

= singular | plural : noun measured measure=kidnapped
hostage | hostages
abductee | abductees
kidnapping | kidnappings
abduction | abductions
kidnap victim | kidnap victims
kidnapped person | kidnapped people
human shield | human shields

= : state measure=kidnapped
held hostage
held captive
in captivity as hostages
in the hands of pirates
in the hands of kidnappers
in the hands of their captors
in the hands of gunmen
in the hands of militants

= : actnoun measure=kidnapped
kidnapping
kidnap
abduction
abductions

= vbase | vthird | ving | vpast vpart : verb object eventful measure=kidnapped category=ASSAULT
whisk off | whisks off | whisking off | whisked off
spirit off | spirits off | spiriting off | spirited off
drag off | drags off | dragging off | dragged off
drag into the bush | drags into the bush | dragging into the bush | dragged into the bush
drag into the forest | drags into the forest | dragging into the forest | dragged into the forest
march into the bush | marches into the bush | marching into the bush | marched into the bush
march into the forest | marches into the forest | marching into the forest | marched into the forest
march into the hills | marches into the hills | marching into the hills | marched into the hills
march into the jungle | marches into the jungle | marching into the jungle | marched into the jungle
march off into the bush | marches off into the bush | marching off into the bush | marched off into the bush
lead off into the bush | leads off into the bush | leading off into the bush | led off into the bush
lead into the bush | leads into the bush | leading into the bush | led into the bush
herd into the bush | herds into the bush | herding into the bush | herded into the bush
take into the bush | takes into the bush | taking into the bush | took into the bush / taken into the bush
take into the forest | takes into the forest | taking into the forest | took into the forest / taken into the forest
take into the hills | takes into the hills | taking into the hills | took into the hills / taken into the hills
take into the jungle | takes into the jungle | taking into the jungle | took into the jungle / taken into the jungle
take off the bus | takes off the bus | taking off the bus | took off the bus / taken off the bus
take from the bus | takes from the bus | taking from the bus | took from the bus / taken from the bus
take from a bus | takes from a bus | taking from a bus | took from a bus / taken from a bus
pull off a bus | pulls off a bus | pulling off a bus | pulled off a bus
pull from their cars | pulls from their cars | pulling from their cars | pulled from their cars
pull from their vehicles | pulls from their vehicles | pulling from their vehicles | pulled from their vehicles
pull from their car | pulls from their car | pulling from their car | pulled from their car
force into a car | forces into a car | forcing into a car | forced into a car
force into a van | forces into a van | forcing into a van | forced into a van
force into a vehicle | forces into a vehicle | forcing into a vehicle | forced into a vehicle
force into vehicles | forces into vehicles | forcing into vehicles | forced into vehicles
force onto trucks | forces onto trucks | forcing onto trucks | forced onto trucks
force into trucks | forces into trucks | forcing into trucks | forced into trucks
bundle into a vehicle | bundles into a vehicle | bundling into a vehicle | bundled into a vehicle
bundle into a truck | bundles into a truck | bundling into a truck | bundled into a truck
bundle into vehicles | bundles into vehicles | bundling into vehicles | bundled into vehicles
bundle into cars | bundles into cars | bundling into cars | bundled into cars
bundle into a boat | bundles into a boat | bundling into a boat | bundled into a boat
hold to ransom | holds to ransom | holding to ransom | held to ransom
hold prisoner aboard | holds prisoner aboard | holding prisoner aboard | held prisoner aboard
hold at gunpoint | holds at gunpoint | holding at gunpoint | held at gunpoint
hold at knifepoint | holds at knifepoint | holding at knifepoint | held at knifepoint
keep at gunpoint | keeps at gunpoint | keeping at gunpoint | kept at gunpoint
keep hostage | keeps hostage | keeping hostage | kept hostage
keep captive | keeps captive | keeping captive | kept captive
keep as hostages | keeps as hostages | keeping as hostages | kept as hostages
hold as hostages | holds as hostages | holding as hostages | held as hostages
hold as human shields | holds as human shields | holding as human shields | held as human shields
take as hostages | takes as hostages | taking as hostages | took as hostages / taken as hostages
take as captives | takes as captives | taking as captives | took as captives / taken as captives
take as slaves | takes as slaves | taking as slaves | took as slaves / taken as slaves
ride off with | rides off with | riding off with | rode off with / ridden off with
run off with | runs off with | running off with | ran off with / run off with
drive away with | drives away with | driving away with | drove away with / driven away with
speed off with | speeds off with | speeding off with | speeded off with
abduct at gunpoint | abducts at gunpoint | abducting at gunpoint | abducted at gunpoint
kidnap at gunpoint | kidnaps at gunpoint | kidnaping at gunpoint | kidnaped at gunpoint
seize at gunpoint | seizes at gunpoint | seizing at gunpoint | seized at gunpoint
enslave | enslaves | enslaving | enslaved

= : state measure=kidnapped
in rebel hands
in the hands of rebels
in the hands of the rebels
in the hands of separatists
in the hands of insurgents
in the hands of bandits
in the hands of guerrillas
in the hands of terrorists
in the hands of extremists
in the hands of jihadists
in the hands of their kidnappers
in the hands of their abductors
in the hands of the kidnappers
in the hands of islamic state
in the hands of boko haram
in the hands of hamas
in the hands of the militants
in the hands of the gunmen
in their grip
in their clutches
in hamas captivity
in rebel captivity
at the mercy of the gunmen
held at gunpoint

# ---- released

= vbase | vthird | ving | vpast vpart : verb object frees measure=released category=RETREAT kind=release
release | releases | releasing | released
free | frees | freeing | freed
set free | sets free | setting free | set free
let go | lets go | letting go | let go
parole | paroles | paroling | paroled
acquit and release | acquits and releases | acquitting and releasing | acquitted and released
liberate | liberates | liberating | liberated
set at liberty | sets at liberty | setting at liberty | set at liberty
hand over | hands over | handing over | handed over
ransom | ransoms | ransoming | ransomed
exchange | exchanges | exchanging | exchanged
swap | swaps | swapping | swapped
pardon | pardons | pardoning | pardoned
bail | bails | bailing | bailed
amnesty | amnesties | amnestying | amnestied
grant amnesty | grants amnesty | granting amnesty | granted amnesty
give amnesty | gives amnesty | giving amnesty | given amnesty
grant bail | grants bail | granting bail | granted bail
grant clemency | grants clemency | granting clemency | granted clemency
release on bail | releases on bail | releasing on bail | released on bail
free on bail | frees on bail | freeing on bail | freed on bail
let out | lets out | letting out | let out
turn loose | turns loose | turning loose | turned loose
set loose | sets loose | setting loose | set loose
rescue from captivity | rescues from captivity | rescuing from captivity | rescued from captivity

= vbase | vthird | ving | vpast vpart : verb subject measure=released
go free | goes free | going free | went free / gone free
walk free | walks free | walking free | walked free
regain their freedom | regains their freedom | regaining their freedom | regained their freedom
regain freedom | regains freedom | regaining freedom | regained freedom
win their freedom | wins their freedom | winning their freedom | won their freedom
walk out of prison | walks out of prison | walking out of prison | walked out of prison
walk out of jail | walks out of jail | walking out of jail | walked out of jail
leave prison | leaves prison | leaving prison | left prison
leave jail | leaves jail | leaving jail | left jail
return from captivity | returns from captivity | returning from captivity | returned from captivity

= : actnoun measure=released
release
freeing

= vbase | vthird | ving | vpast vpart : verb object frees measure=released category=RETREAT kind=release
let off | lets off | letting off | let off
let loose | lets loose | letting loose | let loose
let off with a warning | lets off with a warning | letting off with a warning | let off with a warning
let off with a caution | lets off with a caution | letting off with a caution | let off with a caution
let off with fines | lets off with fines | letting off with fines | let off with fines
set free on bail | sets free on bail | setting free on bail | set free on bail
send home on bail | sends home on bail | sending home on bail | sent home on bail
order released | orders released | ordering released | ordered released
order freed | orders freed | ordering freed | ordered freed
free on parole | frees on parole | freeing on parole | freed on parole
release on parole | releases on parole | releasing on parole | released on parole
release without charge | releases without charge | releasing without charge | released without charge
free without charge | frees without charge | freeing without charge | freed without charge
release from custody | releases from custody | releasing from custody | released from custody
release from prison | releases from prison | releasing from prison | released from prison
release from jail | releases from jail | releasing from jail | released from jail
release from detention | releases from detention | releasing from detention | released from detention
free from captivity | frees from captivity | freeing from captivity | freed from captivity
free from prison | frees from prison | freeing from prison | freed from prison
free from jail | frees from jail | freeing from jail | freed from jail
free from custody | frees from custody | freeing from custody | freed from custody
grant a pardon | grants a pardon | granting a pardon | granted a pardon
grant parole | grants parole | granting parole | granted parole
grant early release | grants early release | granting early release | granted early release
grant conditional release | grants conditional release | granting conditional release | granted conditional release
grant their freedom | grants their freedom | granting their freedom | granted their freedom
give their freedom | gives their freedom | giving their freedom | gave their freedom / given their freedom
give back their freedom | gives back their freedom | giving back their freedom | gave back their freedom / given back their freedom
give a pardon | gives a pardon | giving a pardon | gave a pardon / given a pardon
repatriate from captivity | repatriates from captivity | repatriating from captivity | repatriated from captivity
return to their families | returns to their families | returning to their families | returned to their families
reunite with their families | reunites with their families | reuniting with their families | reunited with their families
exonerate | exonerates | exonerating | exonerated
discharge from prison | discharges from prison | discharging from prison | discharged from prison
discharge from custody | discharges from custody | discharging from custody | discharged from custody
bail out of jail | bails out of jail | bailing out of jail | bailed out of jail

= vbase | vthird | ving | vpast vpart : verb subject measure=released
regain their liberty | regains their liberty | regaining their liberty | regained their liberty
taste freedom | tastes freedom | tasting freedom | tasted freedom
walk out free | walks out free | walking out free | walked out free
come home from captivity | comes home from captivity | coming home from captivity | came home from captivity / come home from captivity
walk free from court | walks free from court | walking free from court | walked free from court
walk free from prison | walks free from prison | walking free from prison | walked free from prison
walk from court | walks from court | walking from court | walked from court
leave court free | leaves court free | leaving court free | left court free
leave detention | leaves detention | leaving detention | left detention
leave captivity | leaves captivity | leaving captivity | left captivity
leave custody | leaves custody | leaving custody | left custody
emerge from captivity | emerges from captivity | emerging from captivity | emerged from captivity
emerge from prison | emerges from prison | emerging from prison | emerged from prison
emerge from detention | emerges from detention | emerging from detention | emerged from detention
get out on bail | gets out on bail | getting out on bail | got out on bail
get out of jail | gets out of jail | getting out of jail | got out of jail
get out of prison | gets out of prison | getting out of prison | got out of prison
get bail | gets bail | getting bail | got bail
go home from prison | goes home from prison | going home from prison | went home from prison / gone home from prison
go home on bail | goes home on bail | going home on bail | went home on bail / gone home on bail
come out of prison | comes out of prison | coming out of prison | came out of prison / come out of prison
come out of jail | comes out of jail | coming out of jail | came out of jail / come out of jail
come out of captivity | comes out of captivity | coming out of captivity | came out of captivity / come out of captivity
be reunited with their families | bes reunited with their families | bing reunited with their families | bed reunited with their families
leave the jail | leaves the jail | leaving the jail | left the jail
leave the prison | leaves the prison | leaving the prison | left the prison

= : state measure=released
free again
free on bail
at liberty
out of jail
out of prison
out on bail
out on parole
back home from captivity
back in freedom
home free
released on bail

# ---- displaced

= vbase | vthird | ving | vpast vpart : verb object measure=displaced
displace | displaces | displacing | displaced
evacuate | evacuates | evacuating | evacuated
uproot | uproots | uprooting | uprooted
make refugees of | makes refugees of | making refugees of | made refugees of
rehouse | rehouses | rehousing | rehoused
relocate | relocates | relocating | relocated
resettle | resettles | resettling | resettled
expel | expels | expelling | expelled
evict | evicts | evicting | evicted
drive out | drives out | driving out | driven out / drove out
force out | forces out | forcing out | forced out
order to leave | orders to leave | ordering to leave | ordered to leave
dislodge | dislodges | dislodging | dislodged
make homeless | makes homeless | making homeless | made homeless
drive from their homes | drives from their homes | driving from their homes | driven from their homes / drove from their homes
- | - | - | driven over / driven across / driven into
force from their homes | forces from their homes | forcing from their homes | forced from their homes
force to flee | forces to flee | forcing to flee | forced to flee
force to leave | forces to leave | forcing to leave | forced to leave
make homeless | makes homeless | making homeless | made homeless
leave homeless | leaves homeless | leaving homeless | left homeless
move to safety | moves to safety | moving to safety | moved to safety
move to higher ground | moves to higher ground | moving to higher ground | moved to higher ground
take to higher ground | takes to higher ground | taking to higher ground | taken to higher ground
move to safer areas | moves to safer areas | moving to safer areas | moved to safer areas
move to safer ground | moves to safer ground | moving to safer ground | moved to safer ground
move to safer places | moves to safer places | moving to safer places | moved to safer places
move to shelters | moves to shelters | moving to shelters | moved to shelters
take to safety | takes to safety | taking to safety | taken to safety / brought to safety / led to safety / ferried to safety / flown to safety
move to camps | moves to camps | moving to camps | moved to camps
move to relief camps | moves to relief camps | moving to relief camps | moved to relief camps
tell to leave | tells to leave | telling to leave | told to leave
tell to evacuate | tells to evacuate | telling to evacuate | told to evacuate
order to evacuate | orders to evacuate | ordering to evacuate | ordered to evacuate
order out | orders out | ordering out | ordered out
urge to leave | urges to leave | urging to leave | urged to leave
advise to leave | advises to leave | advising to leave | advised to leave
house in tents | houses in tents | housing in tents | housed in tents
house in shelters | houses in shelters | housing in shelters | housed in shelters
house in camps | houses in camps | housing in camps | housed in camps
house in schools | houses in schools | housing in schools | housed in schools
accommodate in shelters | accommodates in shelters | accommodating in shelters | accommodated in shelters
burn out of their homes | burns out of their homes | burning out of their homes | burned out of their homes / flooded out of their homes / bombed out of their homes / shelled out of their homes
flush out of their homes | - | - | turned out of their homes / thrown out of their homes
drive from home | drives from home | driving from home | driven from home
drive into exile | drives into exile | driving into exile | driven into exile
force into exile | forces into exile | forcing into exile | forced into exile

= vbase | vthird | ving | vpast vpart : verb subject measure=displaced
flee | flees | fleeing | fled
run for their lives | runs for their lives | running for their lives | ran for their lives
escape across the border | escapes across the border | escaping across the border | escaped across the border
seek refuge | seeks refuge | seeking refuge | sought refuge
seek shelter | seeks shelter | seeking shelter | sought shelter
take refuge | takes refuge | taking refuge | taken refuge / took refuge
leave their homes | leaves their homes | leaving their homes | left their homes
abandon their homes | abandons their homes | abandoning their homes | abandoned their homes
lose their homes | loses their homes | losing their homes | lost their homes
take shelter | takes shelter | taking shelter | taken shelter / took shelter
find shelter | finds shelter | finding shelter | found shelter
find refuge | finds refuge | finding refuge | found refuge
seek asylum | seeks asylum | seeking asylum | sought asylum
seek safety | seeks safety | seeking safety | sought safety
seek sanctuary | seeks sanctuary | seeking sanctuary | sought sanctuary
leave home | leaves home | leaving home | left home
leave their villages | leaves their villages | leaving their villages | left their villages
flee their homes | flees their homes | fleeing their homes | fled their homes
move to safety | moves to safety | moving to safety | -
move into shelters | moves into shelters | moving into shelters | moved into shelters
spend the night outdoors | spends the night outdoors | spending the night outdoors | spent the night outdoors : lodges
spend the night in the open | spends the night in the open | spending the night in the open | spent the night in the open : lodges
spend the night outside | spends the night outside | spending the night outside | spent the night outside : lodges
sleep outdoors | sleeps outdoors | sleeping outdoors | slept outdoors : lodges
sleep in the open | sleeps in the open | sleeping in the open | slept in the open : lodges
sleep rough | sleeps rough | sleeping rough | slept rough : lodges
sleep in tents | sleeps in tents | sleeping in tents | slept in tents : lodges
sleep in their cars | sleeps in their cars | sleeping in their cars | slept in their cars : lodges
live in tents | lives in tents | living in tents | lived in tents : lodges
live in camps | lives in camps | living in camps | lived in camps : lodges
live in refugee camps | lives in refugee camps | living in refugee camps | lived in refugee camps : lodges
live in shelters | lives in shelters | living in shelters | lived in shelters : lodges
live in exile | lives in exile | living in exile | lived in exile : lodges
run from their homes | runs from their homes | running from their homes | ran from their homes
camp out | camps out | camping out | camped out : lodges
cross the border | crosses the border | crossing the border | crossed the border
pack their belongings | packs their belongings | packing their belongings | packed their belongings
pack up and leave | packs up and leaves | packing up and leaving | packed up and left
head for the hills | heads for the hills | heading for the hills | headed for the hills
trek to safety | treks to safety | trekking to safety | trekked to safety

= : state measure=displaced
homeless
without a home
without a roof
without homes
in the open
in tents
in tent cities
in makeshift camps
in refugee camps
in temporary shelters
in evacuation centres / in evacuation centers
in emergency shelters
on the move
on the roads
without shelter
without homes
in shelters
in camps
in emergency accommodation
in temporary accommodation
in exile
in relief camps
in displacement camps
in evacuation shelters
in tent camps
in tent camps
in transit camps
in makeshift shelters
in makeshift tents
roofless
out of their homes
under canvas
under plastic sheeting

= singular | plural : noun measured measure=displaced
refugee | refugees
evacuee | evacuees
displaced person | displaced people / displaced persons
internally displaced person | internally displaced people / internally displaced persons
- | displaced : adjnoun
- | homeless people
- | internally displaced : adjnoun
idp | idps
new arrival | new arrivals
boat person | boat people
asylum seeker | asylum seekers / asylum-seekers

= : tollnoun measure=displaced
number of refugees
exodus
number of homeless people
number of people made homeless
number of displaced persons
number of asylum seekers
number of internally displaced
number of families displaced
number of displaced
number of displaced people
number of people displaced
number of evacuees
number of homeless

= : actnoun measure=displaced
displacement
evacuation
exodus
flight

= vbase | vthird | ving | vpast vpart : verb object measure=displaced
make refugees | makes refugees | making refugees | made refugees
drive off their land | drives off their land | driving off their land | drove off their land / driven off their land
drive from their land | drives from their land | driving from their land | drove from their land / driven from their land
drive from their villages | drives from their villages | driving from their villages | drove from their villages / driven from their villages
drive from their farms | drives from their farms | driving from their farms | drove from their farms / driven from their farms
chase from their homes | chases from their homes | chasing from their homes | chased from their homes
chase off their land | chases off their land | chasing off their land | chased off their land
chase from their land | chases from their land | chasing from their land | chased from their land
flush out of their homes | flushes out of their homes | flushing out of their homes | flushed out of their homes
clear out of their homes | clears out of their homes | clearing out of their homes | cleared out of their homes
move out of harm's way | moves out of harm's way | moving out of harm's way | moved out of harm's way
move out of danger | moves out of danger | moving out of danger | moved out of danger
move from their homes | moves from their homes | moving from their homes | moved from their homes
move from the area | moves from the area | moving from the area | moved from the area
move to evacuation centres | moves to evacuation centres | moving to evacuation centres | moved to evacuation centres
move to evacuation centers | moves to evacuation centers | moving to evacuation centers | moved to evacuation centers
move to temporary shelters | moves to temporary shelters | moving to temporary shelters | moved to temporary shelters
move to temporary shelter | moves to temporary shelter | moving to temporary shelter | moved to temporary shelter
move to emergency shelters | moves to emergency shelters | moving to emergency shelters | moved to emergency shelters
get out of harm's way | gets out of harm's way | getting out of harm's way | got out of harm's way
lead out of the danger zone | leads out of the danger zone | leading out of the danger zone | led out of the danger zone
bring out of the danger zone | brings out of the danger zone | bringing out of the danger zone | brought out of the danger zone
bring to safer places | brings to safer places | bringing to safer places | brought to safer places
bring to shelters | brings to shelters | bringing to shelters | brought to shelters
bus to safety | buses to safety | busing to safety | bused to safety
bus out | buses out | busing out | bused out
airlift to safety | airlifts to safety | airlifting to safety | airlifted to safety
airlift out | airlifts out | airlifting out | airlifted out
ferry out | ferries out | ferrying out | ferried out
rescue from rooftops | rescues from rooftops | rescuing from rooftops | rescued from rooftops
rescue from their roofs | rescues from their roofs | rescuing from their roofs | rescued from their roofs
pluck from rooftops | plucks from rooftops | plucking from rooftops | plucked from rooftops
pluck from their roofs | plucks from their roofs | plucking from their roofs | plucked from their roofs
pluck from roofs | plucks from roofs | plucking from roofs | plucked from roofs
lift from rooftops | lifts from rooftops | lifting from rooftops | lifted from rooftops
lift to safety | lifts to safety | lifting to safety | lifted to safety
winch to safety | winches to safety | winching to safety | winched to safety
pull to safety | pulls to safety | pulling to safety | pulled to safety
deport | deports | deporting | deported : eventful category=COERCE
turn into refugees | turns into refugees | turning into refugees | turned into refugees
burn out of their huts | burns out of their huts | burning out of their huts | burned out of their huts
bomb out | bombs out | bombing out | bombed out
flood out | floods out | flooding out | flooded out
shell out of their homes | shells out of their homes | shelling out of their homes | shelled out of their homes
render homeless | renders homeless | rendering homeless | rendered homeless
put out of their homes | puts out of their homes | putting out of their homes | put out of their homes
throw out of their homes | throws out of their homes | throwing out of their homes | threw out of their homes / thrown out of their homes
turn out of their homes | turns out of their homes | turning out of their homes | turned out of their homes
ask to leave their homes | asks to leave their homes | asking to leave their homes | asked to leave their homes
ask to evacuate | asks to evacuate | asking to evacuate | asked to evacuate
instruct to evacuate | instructs to evacuate | instructing to evacuate | instructed to evacuate
instruct to leave | instructs to leave | instructing to leave | instructed to leave
order from their homes | orders from their homes | ordering from their homes | ordered from their homes
order to leave their homes | orders to leave their homes | ordering to leave their homes | ordered to leave their homes
order to leave home | orders to leave home | ordering to leave home | ordered to leave home
force to abandon their homes | forces to abandon their homes | forcing to abandon their homes | forced to abandon their homes
force to leave their homes | forces to leave their homes | forcing to leave their homes | forced to leave their homes
tell to leave their homes | tells to leave their homes | telling to leave their homes | telled to leave their homes
tell to get out | tells to get out | telling to get out | telled to get out
cram into camps | crams into camps | craming into camps | cramed into camps
pack into camps | packs into camps | packing into camps | packed into camps
herd into camps | herds into camps | herding into camps | herded into camps
put up in shelters | puts up in shelters | putting up in shelters | put up in shelters
put up in schools | puts up in schools | putting up in schools | put up in schools
put up in hotels | puts up in hotels | putting up in hotels | put up in hotels
put up in tents | puts up in tents | putting up in tents | put up in tents
put up in camps | puts up in camps | putting up in camps | put up in camps
shelter in schools | shelters in schools | sheltering in schools | sheltered in schools
shelter in camps | shelters in camps | sheltering in camps | sheltered in camps
lodge in schools | lodges in schools | lodging in schools | lodged in schools
lodge in tents | lodges in tents | lodging in tents | lodged in tents
house in hotels | houses in hotels | housing in hotels | housed in hotels
house in tents and schools | houses in tents and schools | housing in tents and schools | housed in tents and schools
accommodate in schools | accommodates in schools | accommodating in schools | accommodated in schools
accommodate in camps | accommodates in camps | accommodating in camps | accommodated in camps
accommodate in hotels | accommodates in hotels | accommodating in hotels | accommodated in hotels
move into tents | moves into tents | moving into tents | moved into tents
move into hotels | moves into hotels | moving into hotels | moved into hotels
move into camps | moves into camps | moving into camps | moved into camps

= vbase | vthird | ving | vpast vpart : verb subject measure=displaced
leave their houses | leaves their houses | leaving their houses | left their houses
leave their farms | leaves their farms | leaving their farms | left their farms
leave their land | leaves their land | leaving their land | left their land
leave the war zone | leaves the war zone | leaving the war zone | left the war zone
leave the disaster zone | leaves the disaster zone | leaving the disaster zone | left the disaster zone
leave their flats | leaves their flats | leaving their flats | left their flats
leave their apartments | leaves their apartments | leaving their apartments | left their apartments
leave their towns | leaves their towns | leaving their towns | left their towns
leave the danger zone | leaves the danger zone | leaving the danger zone | left the danger zone
abandon their villages | abandons their villages | abandoning their villages | abandoned their villages
abandon their farms | abandons their farms | abandoning their farms | abandoned their farms
abandon their houses | abandons their houses | abandoning their houses | abandoned their houses
quit their homes | quits their homes | quiting their homes | quited their homes
quit their villages | quits their villages | quiting their villages | quited their villages
run for safety | runs for safety | running for safety | ran for safety / run for safety
run for cover | runs for cover | running for cover | ran for cover / run for cover
await evacuation | awaits evacuation | awaiting evacuation | awaited evacuation
wait to be evacuated | waits to be evacuated | waiting to be evacuated | waited to be evacuated
escape the fighting | escapes the fighting | escaping the fighting | escaped the fighting
escape the flooding | escapes the flooding | escaping the flooding | escaped the flooding
escape the violence | escapes the violence | escaping the violence | escaped the violence
escape the shelling | escapes the shelling | escaping the shelling | escaped the shelling
escape from the fighting | escapes from the fighting | escaping from the fighting | escaped from the fighting
head for safety | heads for safety | heading for safety | headed for safety
head for the border | heads for the border | heading for the border | headed for the border
head for the frontier | heads for the frontier | heading for the frontier | headed for the frontier
make for the border | makes for the border | making for the border | made for the border
cross the frontier | crosses the frontier | crossing the frontier | crossed the frontier
cross the border into | crosses the border into | crossing the border into | crossed the border into
stream across the border | streams across the border | streaming across the border | streamed across the border
stream over the border | streams over the border | streaming over the border | streamed over the border
pour across the border | pours across the border | pouring across the border | poured across the border
pour over the border | pours over the border | pouring over the border | poured over the border
pour over the frontier | pours over the frontier | pouring over the frontier | poured over the frontier
pour across the frontier | pours across the frontier | pouring across the frontier | poured across the frontier
flood across the border | floods across the border | flooding across the border | flooded across the border
flock across the border | flocks across the border | flocking across the border | flocked across the border
spill across the border | spills across the border | spilling across the border | spilled across the border
trek across the border | treks across the border | treking across the border | treked across the border
surge across the border | surges across the border | surging across the border | surged across the border
swarm across the border | swarms across the border | swarming across the border | swarmed across the border
spend the night in shelters | spends the night in shelters | spending the night in shelters | spent the night in shelters : lodges
spend the night in gymnasiums | spends the night in gymnasiums | spending the night in gymnasiums | spent the night in gymnasiums : lodges
spend the night in schools | spends the night in schools | spending the night in schools | spent the night in schools : lodges
spend the night in tents | spends the night in tents | spending the night in tents | spent the night in tents : lodges
spend the night in their cars | spends the night in their cars | spending the night in their cars | spent the night in their cars : lodges
spend the night in cars | spends the night in cars | spending the night in cars | spent the night in cars : lodges
spend the night on the streets | spends the night on the streets | spending the night on the streets | spent the night on the streets : lodges
spend the night in the streets | spends the night in the streets | spending the night in the streets | spent the night in the streets : lodges
sleep in schools | sleeps in schools | sleeping in schools | sleeped in schools : lodges
sleep in shelters | sleeps in shelters | sleeping in shelters | sleeped in shelters : lodges
sleep in cars | sleeps in cars | sleeping in cars | sleeped in cars : lodges
sleep in churches | sleeps in churches | sleeping in churches | sleeped in churches : lodges
sleep on the streets | sleeps on the streets | sleeping on the streets | sleeped on the streets : lodges
sleep on pavements | sleeps on pavements | sleeping on pavements | sleeped on pavements : lodges
sleep under the stars | sleeps under the stars | sleeping under the stars | sleeped under the stars : lodges
sleep under trees | sleeps under trees | sleeping under trees | sleeped under trees : lodges
sleep in parks | sleeps in parks | sleeping in parks | sleeped in parks : lodges
live rough | lives rough | living rough | lived rough : lodges
live in makeshift camps | lives in makeshift camps | living in makeshift camps | lived in makeshift camps : lodges
live in makeshift shelters | lives in makeshift shelters | living in makeshift shelters | lived in makeshift shelters : lodges
live in makeshift tents | lives in makeshift tents | living in makeshift tents | lived in makeshift tents : lodges
live in temporary camps | lives in temporary camps | living in temporary camps | lived in temporary camps : lodges
live in temporary shelters | lives in temporary shelters | living in temporary shelters | lived in temporary shelters : lodges
live in temporary housing | lives in temporary housing | living in temporary housing | lived in temporary housing : lodges
live in emergency shelters | lives in emergency shelters | living in emergency shelters | lived in emergency shelters : lodges
live in tent camps | lives in tent camps | living in tent camps | lived in tent camps : lodges
live in tent cities | lives in tent cities | living in tent cities | lived in tent cities : lodges
live in squalid camps | lives in squalid camps | living in squalid camps | lived in squalid camps : lodges
live as refugees | lives as refugees | living as refugees | lived as refugees : lodges
live in displacement camps | lives in displacement camps | living in displacement camps | lived in displacement camps : lodges
live in relief camps | lives in relief camps | living in relief camps | lived in relief camps : lodges
live under canvas | lives under canvas | living under canvas | lived under canvas : lodges
live under plastic sheeting | lives under plastic sheeting | living under plastic sheeting | lived under plastic sheeting : lodges
live under plastic sheets | lives under plastic sheets | living under plastic sheets | lived under plastic sheets : lodges
live on the streets | lives on the streets | living on the streets | lived on the streets : lodges
live in the open | lives in the open | living in the open | lived in the open : lodges
arrive as refugees | arrives as refugees | arriving as refugees | arrived as refugees
register as refugees | registers as refugees | registering as refugees | registered as refugees
claim asylum | claims asylum | claiming asylum | claimed asylum
apply for asylum | applies for asylum | applying for asylum | applied for asylum
ask for asylum | asks for asylum | asking for asylum | asked for asylum
request asylum | requests asylum | requesting asylum | requested asylum
find sanctuary | finds sanctuary | finding sanctuary | found sanctuary
take sanctuary | takes sanctuary | taking sanctuary | took sanctuary / taken sanctuary
take to the hills | takes to the hills | taking to the hills | took to the hills / taken to the hills
take to the forests | takes to the forests | taking to the forests | took to the forests / taken to the forests
take to the forest | takes to the forest | taking to the forest | took to the forest / taken to the forest
take to the bush | takes to the bush | taking to the bush | took to the bush / taken to the bush
take to the roads | takes to the roads | taking to the roads | took to the roads / taken to the roads
take to the road | takes to the road | taking to the road | took to the road / taken to the road
take to the mountains | takes to the mountains | taking to the mountains | took to the mountains / taken to the mountains
wait out the storm in shelters | waits out the storm in shelters | waiting out the storm in shelters | waited out the storm in shelters
camp in the open | camps in the open | camping in the open | camped in the open
camp in tents | camps in tents | camping in tents | camped in tents
squat in schools | squats in schools | squating in schools | squated in schools
squat in public buildings | squats in public buildings | squating in public buildings | squated in public buildings
shelter in schools | shelters in schools | sheltering in schools | sheltered in schools
shelter in churches | shelters in churches | sheltering in churches | sheltered in churches
shelter in mosques | shelters in mosques | sheltering in mosques | sheltered in mosques
shelter in a church | shelters in a church | sheltering in a church | sheltered in a church
shelter in a school | shelters in a school | sheltering in a school | sheltered in a school
shelter at the base | shelters at the base | sheltering at the base | sheltered at the base
huddle in camps | huddles in camps | huddling in camps | huddled in camps
huddle in shelters | huddles in shelters | huddling in shelters | huddled in shelters
crowd into camps | crowds into camps | crowding into camps | crowded into camps
crowd into shelters | crowds into shelters | crowding into shelters | crowded into shelters
cram into camps | crams into camps | craming into camps | cramed into camps
pour into camps | pours into camps | pouring into camps | poured into camps
stream into camps | streams into camps | streaming into camps | streamed into camps
go into exile | goes into exile | going into exile | went into exile / gone into exile
pack their bags | packs their bags | packing their bags | packed their bags
uproot themselves | uproots themselves | uprooting themselves | uprooted themselves
lose homes | loses homes | losing homes | lost homes
lose a home | loses a home | losing a home | lost a home
lose the roof over their heads | loses the roof over their heads | losing the roof over their heads | lost the roof over their heads
lose their houses | loses their houses | losing their houses | lost their houses
lose everything | loses everything | losing everything | lost everything

= : state measure=displaced
in a refugee camp
at a refugee camp
at refugee camps
in the refugee camp
in the camps
in a relief camp
in a displacement camp
in a makeshift camp
in a transit camp
at a transit camp
in an evacuation centre / in an evacuation center
at an evacuation centre / at an evacuation center
at evacuation centres / at evacuation centers
at a shelter
at shelters
with nowhere to live
with nowhere to go
with nowhere to sleep
without a roof over their heads
without roofs
without roofs over their heads
without housing
without accommodation
without homes to go to
in need of shelter
in public shelters
in overcrowded camps
in crowded camps
in squalid camps
in muddy camps
in sprawling camps
in makeshift settlements
in makeshift camps and schools
in tented camps
in temporary camps
in temporary housing
in temporary shelter
in collective centres
in collective centers
in reception centres
in reception centers
in emergency housing
in refugee shelters
in rented rooms and camps
in schools and churches
in schools and mosques
in churches and schools
living in tents
living in camps
camped in the open
camped out
encamped
destitute and homeless
on the run from the fighting

# ---- troops: people of a force

# These say of anyone that he is of a force; those below only of soldiers, police and fighters.
= vbase | vthird | ving | vpast vpart : verb object forces deploys measure=troops category=MOBILIZE
deploy | deploys | deploying | deployed : arrays
redeploy | redeploys | redeploying | redeployed : arrays
station | stations | stationing | stationed
mobilise / mobilize | mobilises / mobilizes | mobilising / mobilizing | mobilised / mobilized

= vbase | vthird | ving | vpast vpart : verb object forces measure=troops category=MOBILIZE
send | sends | sending | sent : sends
dispatch | dispatches | dispatching | dispatched : sends
mass | masses | massing | massed : arrays
withdraw | withdraws | withdrawing | withdrawn / withdrew : sends category=RETREAT
pull out | pulls out | pulling out | pulled out : sends category=RETREAT
airlift | airlifts | airlifting | airlifted : ferries sends
fly in | flies in | flying in | flown in / flew in : sends
bring in | brings in | bringing in | brought in
call in | calls in | calling in | called in
call up | calls up | calling up | called up : arrays
recruit | recruits | recruiting | recruited
train | trains | training | trained
rush | rushes | rushing | rushed : sends
assign | assigns | assigning | assigned
base | bases | basing | based
field | fields | fielding | fielded
muster | musters | mustering | mustered
amass | amasses | amassing | amassed
commit | commits | committing | committed : sends
contribute | contributes | contributing | contributed : sends
supply | supplies | supplying | supplied
provide | provides | providing | provided
add | adds | adding | added : sends
put on alert | puts on alert | putting on alert | put on alert
keep | keeps | keeping | kept : keeps
maintain | maintains | maintaining | maintained
bring home | brings home | bringing home | brought home : ferries
pull back | pulls back | pulling back | pulled back
send in | sends in | sending in | sent in : sends
pour in | pours in | pouring in | poured in
move in | moves in | moving in | moved in : sends
land | lands | landing | landed
draft in | drafts in | drafting in | drafted in
put on standby | puts on standby | putting on standby | put on standby
place on alert | places on alert | placing on alert | placed on alert
enlist | enlists | enlisting | enlisted
conscript | conscripts | conscripting | conscripted
demobilise / demobilize | demobilises / demobilizes | demobilising / demobilizing | demobilised / demobilized
disarm | disarms | disarming | disarmed

= singular | plural : noun measured forcenoun measure=troops class=military
- | troops
peacekeeper | peacekeepers
- | peacekeeping troops
- | reinforcements
- | military personnel
- | security personnel
- | ground forces
- | ground troops
- | security forces
- | riot police
- | paratroopers
- | reservists
- | military advisers / military advisors
- | foreign fighters
military observer | military observers
UN observer | UN observers
ceasefire monitor | ceasefire monitors
- | infantrymen
- | blue helmets
- | national guardsmen

= : tollnoun measure=troops
number of troops
number of soldiers
troop strength
troop level
troop levels
troop numbers

= : actnoun measure=troops
deployment
dispatch
withdrawal
pullout
mobilisation / mobilization
arrival

= : noun thing forcebody measure=troops
battalions
brigades
regiments
platoons
squadrons
contingents
detachments

= : forcebody measure=troops
column
corps
regiment
platoon
squadron
force
army
contingent
garrison
battalion
brigade
militia
mission
detachment
unit
peacekeeping force
peacekeeping mission

= vbase | vthird | ving | vpast vpart : verb object forces measure=troops category=MOBILIZE
move forward | moves forward | moving forward | moved forward
bring over | brings over | bringing over | brought over
draw up | draws up | drawing up | drew up / drawn up
ship out | ships out | shipping out | shipped out : ferries
ship in | ships in | shipping in | shipped in
send over | sends over | sending over | sent over
send abroad | sends abroad | sending abroad | sent abroad
fly out | flies out | flying out | flew out / flown out : ferries
fly home | flies home | flying home | flew home / flown home : ferries
order in | orders in | ordering in | ordered in
order out | orders out | ordering out | ordered out
order to the area | orders to the area | ordering to the area | ordered to the area
order to deploy | orders to deploy | ordering to deploy | ordered to deploy
put on patrol | puts on patrol | putting on patrol | put on patrol
concentrate | concentrates | concentrating | concentrated
marshal | marshals | marshaling | marshaled
parachute | parachutes | parachuting | parachuted
drop behind enemy lines | drops behind enemy lines | dropping behind enemy lines | dropped behind enemy lines
rotate | rotates | rotating | rotated
rotate out | rotates out | rotating out | rotated out
rotate in | rotates in | rotating in | rotated in
retain | retains | retaining | retained
leave behind | leaves behind | leaving behind | left behind
lend | lends | lending | lended
loan | loans | loaning | loaned
call out | calls out | calling out | called out
call back | calls back | calling back | called back
recall | recalls | recalling | recalled
hold in reserve | holds in reserve | holding in reserve | held in reserve
keep in reserve | keeps in reserve | keeping in reserve | kept in reserve
keep on standby | keeps on standby | keeping on standby | kept on standby
hold in readiness | holds in readiness | holding in readiness | held in readiness
put into the field | puts into the field | putting into the field | put into the field
put on the streets | puts on the streets | putting on the streets | put on the streets
put on the ground | puts on the ground | putting on the ground | put on the ground
train and equip | trains and equip | training and equip | trained and equip
bus in | buses in | busing in | bused in
scramble | scrambles | scrambling | scrambled
throw into battle | throws into battle | throwing into battle | threw into battle / thrown into battle
throw into the fight | throws into the fight | throwing into the fight | threw into the fight / thrown into the fight
throw into the battle | throws into the battle | throwing into the battle | threw into the battle / thrown into the battle

# ---- protesters

= singular | plural : noun measured measure=protesters class=protester
protester / protestor | protesters / protestors
demonstrator | demonstrators
marcher | marchers
- | anti-government protesters
- | pro-democracy protesters
mourner | mourners
rioter | rioters

= vbase | vthird | ving | vpast vpart : verb subject crowd measure=protesters
protest | protests | protesting | protested
demonstrate | demonstrates | demonstrating | demonstrated
march | marches | marching | marched
rally | rallies | rallying | rallied
take to the streets | takes to the streets | taking to the streets | took to the streets / taken to the streets
turn out | turns out | turning out | turned out
gather | gathers | gathering | gathered
assemble | assembles | assembling | assembled
converge | converges | converging | converged
chant | chants | chanting | chanted
picket | pickets | picketing | picketed
parade | parades | parading | paraded
mass outside | masses outside | massing outside | massed outside
congregate | congregates | congregating | congregated
- | - | rioting | rioted
fill the streets | fills the streets | filling the streets | filled the streets
line the streets | lines the streets | lining the streets | lined the streets
pour into the streets | pours into the streets | pouring into the streets | poured into the streets
pour onto the streets | pours onto the streets | pouring onto the streets | poured onto the streets
link arms | links arms | linking arms | linked arms
form a human chain | forms a human chain | forming a human chain | formed a human chain
shout slogans | shouts slogans | shouting slogans | shouted slogans
wave flags | waves flags | waving flags | waved flags
wave banners | waves banners | waving banners | waved banners
crowd the streets | crowds the streets | crowding the streets | crowded the streets
flood the streets | floods the streets | flooding the streets | flooded the streets
fill the square | fills the square | filling the square | filled the square
pack the square | packs the square | packing the square | packed the square
throng the streets | throngs the streets | thronging the streets | thronged the streets
jam the streets | jams the streets | jamming the streets | jammed the streets
block roads | blocks roads | blocking roads | blocked roads
walk in silence | walks in silence | walking in silence | walked in silence
boo | boos | booing | booed
hold a hunger strike | holds a hunger strike | holding a hunger strike | held a hunger strike
keep vigil | keeps vigil | keeping vigil | kept vigil
camp outside | camps outside | camping outside | camped outside
follow the coffin | follows the coffin | following the coffin | followed the coffin
pay their last respects | pays their last respects | paying their last respects | paid their last respects
pay their respects | pays their respects | paying their respects | paid their respects
bang pots | bangs pots | banging pots | banged pots
bang saucepans | bangs saucepans | banging saucepans | banged saucepans
beat saucepans | beats saucepans | beating saucepans | beat saucepans / beaten saucepans
beat pots | beats pots | beating pots | beat pots / beaten pots
burn flags | burns flags | burning flags | burned flags / burnt flags
burn a flag | burns a flag | burning a flag | burned a flag / burnt a flag
burn tyres / burn tires | burns tyres | burning tyres / burning tires | burned tyres / burned tires / burnt tyres
sing the national anthem | sings the national anthem | singing the national anthem | sang the national anthem / sung the national anthem

# These only beside a march, a rally, a funeral.
= vbase | vthird | ving | vpast vpart : verb subject joins measure=protesters
take part | takes part | taking part | took part / taken part : participates
join | joins | joining | joined
attend | attends | attending | attended
fill | fills | filling | filled
jam | jams | jamming | jammed
jam into | jams into | jamming into | jammed into
swarm | swarms | swarming | swarmed
pack | packs | packing | packed
throng | throngs | thronging | thronged
cram | crams | cramming | crammed
stage | stages | staging | staged
flock to | flocks to | flocking to | flocked to
occupy | occupies | occupying | occupied
block | blocks | blocking | blocked
pour into | pours into | pouring into | poured into
stream into | streams into | streaming into | streamed into
crowd into | crowds into | crowding into | crowded into
turn up | turns up | turning up | turned up : participates
show up | shows up | showing up | showed up : participates

= : crowdnoun measure=protesters
crowd
crowds
turnout
gathering
mob
throng
march
protest
demonstration
rally
protest rally
procession
sit-in
protests
marches
rallies
demonstrations
funeral : venue
funerals : venue
vigil : venue
streets : venue
avenue : venue
avenues : venue
boulevard : venue
boulevards : venue
plaza : venue
maidan : venue
square : venue
parade

= : tollnoun measure=protesters
number of protesters
number of demonstrators
number of marchers
turnout
crowd size

= vbase | vthird | ving | vpast vpart : verb subject crowd measure=protesters
line the route | lines the route | lining the route | lined the route
line the road | lines the road | lining the road | lined the road
line the roads | lines the roads | lining the roads | lined the roads
line the procession | lines the procession | lining the procession | lined the procession
sit down in the road | sits down in the road | sitting down in the road | sat down in the road
sit down in the street | sits down in the street | sitting down in the street | sat down in the street
sit in the road | sits in the road | sitting in the road | sat in the road
lie down in the road | lies down in the road | lying down in the road | lay down in the road / lain down in the road
lie down in the street | lies down in the street | lying down in the street | lay down in the street / lain down in the street
hold placards | holds placards | holding placards | held placards
hold banners | holds banners | holding banners | held banners
hold candles | holds candles | holding candles | held candles
hold up placards | holds up placards | holding up placards | held up placards
walk out of class | walks out of class | walking out of class | walked out of class
walk out of classes | walks out of classes | walking out of classes | walked out of classes
walk out of their classes | walks out of their classes | walking out of their classes | walked out of their classes
walk off the job | walks off the job | walking off the job | walked off the job
walk out in protest | walks out in protest | walking out in protest | walked out in protest
down tools | downs tools | downing tools | downed tools
go on the streets | goes on the streets | going on the streets | went on the streets / gone on the streets
come out on the streets | comes out on the streets | coming out on the streets | came out on the streets / come out on the streets
come out onto the streets | comes out onto the streets | coming out onto the streets | came out onto the streets / come out onto the streets
come out into the streets | comes out into the streets | coming out into the streets | came out into the streets / come out into the streets
come onto the streets | comes onto the streets | coming onto the streets | came onto the streets / come onto the streets
come into the streets | comes into the streets | coming into the streets | came into the streets / come into the streets
take to the streets in protest | takes to the streets in protest | taking to the streets in protest | took to the streets in protest / taken to the streets in protest
take to the square | takes to the square | taking to the square | took to the square / taken to the square
take to the squares | takes to the squares | taking to the squares | took to the squares / taken to the squares
take their anger to the streets | takes their anger to the streets | taking their anger to the streets | took their anger to the streets / taken their anger to the streets
take their protest to the streets | takes their protest to the streets | taking their protest to the streets | took their protest to the streets / taken their protest to the streets
pour through the streets | pours through the streets | pouring through the streets | poured through the streets
stream through the streets | streams through the streets | streaming through the streets | streamed through the streets
stream into the streets | streams into the streets | streaming into the streets | streamed into the streets
spill into the streets | spills into the streets | spilling into the streets | spilled into the streets
spill onto the streets | spills onto the streets | spilling onto the streets | spilled onto the streets
surge through the streets | surges through the streets | surging through the streets | surged through the streets
surge into the streets | surges into the streets | surging into the streets | surged into the streets
parade through the streets | parades through the streets | parading through the streets | paraded through the streets
walk through the streets | walks through the streets | walking through the streets | walked through the streets
march through the streets | marches through the streets | marching through the streets | marched through the streets
wave placards | waves placards | waving placards | waved placards
carry banners | carries banners | carrying banners | carried banners
carry placards | carries placards | carrying placards | carried placards
carry torches | carries torches | carrying torches | carried torches
sing and chant | sings and chant | singing and chant | sang and chant / sung and chant
shout slogans against | shouts slogans against | shouting slogans against | shouted slogans against
shout anti-government slogans | shouts anti-government slogans | shouting anti-government slogans | shouted anti-government slogans
chant slogans | chants slogans | chanting slogans | chanted slogans
chant anti-government slogans | chants anti-government slogans | chanting anti-government slogans | chanted anti-government slogans
barricade roads | barricades roads | barricading roads | barricaded roads
barricade streets | barricades streets | barricading streets | barricaded streets
occupy the square | occupies the square | occupying the square | occupied the square
occupy the streets | occupies the streets | occupying the streets | occupied the streets
throw stones at police | throws stones at police | throwing stones at police | threw stones at police / thrown stones at police
hurl stones at police | hurls stones at police | hurling stones at police | hurled stones at police
throw rocks at police | throws rocks at police | throwing rocks at police | threw rocks at police / thrown rocks at police
chain themselves | chains themselves | chaining themselves | chained themselves
chain themselves to | chains themselves to | chaining themselves to | chained themselves to
glue themselves | glues themselves | gluing themselves | glued themselves
join hands | joins hands | joining hands | joined hands
form human chains | forms human chains | forming human chains | formed human chains
form a picket line | forms a picket line | forming a picket line | formed a picket line
man picket lines | mans picket lines | manning picket lines | manned picket lines
camp in the square | camps in the square | camping in the square | camped in the square
mass in the square | masses in the square | massing in the square | massed in the square
mass in the streets | masses in the streets | massing in the streets | massed in the streets
throng the square | throngs the square | thronging the square | thronged the square
throng the capital | throngs the capital | thronging the capital | thronged the capital
throng the city | throngs the city | thronging the city | thronged the city
jam the square | jams the square | jamming the square | jammed the square
swarm into the streets | swarms into the streets | swarming into the streets | swarmed into the streets
swamp the streets | swamps the streets | swamping the streets | swamped the streets
crowd the square | crowds the square | crowding the square | crowded the square
crowd into the square | crowds into the square | crowding into the square | crowded into the square
crowd the squares | crowds the squares | crowding the squares | crowded the squares
flood the square | floods the square | flooding the square | flooded the square
pack the streets | packs the streets | packing the streets | packed the streets
pack the stands for the funeral | packs the stands for the funeral | packing the stands for the funeral | packed the stands for the funeral
pack into the square | packs into the square | packing into the square | packed into the square
pour into the square | pours into the square | pouring into the square | poured into the square
stream into the square | streams into the square | streaming into the square | streamed into the square
cram the square | crams the square | craming the square | cramed the square
cram into the square | crams into the square | craming into the square | cramed into the square
fill the streets of the capital | fills the streets of the capital | filling the streets of the capital | filled the streets of the capital
demand his resignation | demands his resignation | demanding his resignation | demanded his resignation
demand her resignation | demands her resignation | demanding her resignation | demanded her resignation
stand vigil | stands vigil | standing vigil | stood vigil
hold a minute's silence | holds a minute's silence | holding a minute's silence | held a minute's silence
accompany the coffin | accompanies the coffin | accompanying the coffin | accompanied the coffin
follow the cortege | follows the cortege | following the cortege | followed the cortege
file past the coffin | files past the coffin | filing past the coffin | filed past the coffin
file past his coffin | files past his coffin | filing past his coffin | filed past his coffin
file past her coffin | files past her coffin | filing past her coffin | filed past her coffin
escort the coffin | escorts the coffin | escorting the coffin | escorted the coffin

# ---- infected

= vbase | vthird | ving | vpast vpart : verb object measure=infected
poison | poisons | poisoning | poisoned
strike down | strikes down | striking down | struck down
infect | infects | infecting | infected
sicken | sickens | sickening | sickened

= vbase | vthird | ving | vpast vpart : verb subject measure=infected
fall sick | falls sick | falling sick | fell sick / fallen sick
become sick | becomes sick | becoming sick | became sick
take ill | takes ill | taking ill | taken ill / took ill
go down with | goes down with | going down with | went down with / gone down with
catch the disease | catches the disease | catching the disease | caught the disease
come down with | comes down with | coming down with | came down with / come down with
fall ill | falls ill | falling ill | fell ill / fallen ill
become ill | becomes ill | becoming ill | became ill
become infected | becomes infected | becoming infected | became infected
test positive | tests positive | testing positive | tested positive
contract the disease | contracts the disease | contracting the disease | contracted the disease
contract the virus | contracts the virus | contracting the virus | contracted the virus
catch the virus | catches the virus | catching the virus | caught the virus
catch the infection | catches the infection | catching the infection | caught the infection
fall sick | - | - | fallen sick
get sick | gets sick | getting sick | got sick
get ill | gets ill | getting ill | got ill
develop symptoms | develops symptoms | developing symptoms | developed symptoms
show symptoms | shows symptoms | showing symptoms | showed symptoms
complain of vomiting | complains of vomiting | complaining of vomiting | complained of vomiting
complain of stomach pains | complains of stomach pains | complaining of stomach pains | complained of stomach pains
take sick | takes sick | taking sick | took sick

= : state measure=infected
sick
ill
infected

= singular | plural : noun measured measure=infected
infection | infections : tally
patient | patients : sampled
new case | new cases : tally
new infection | new infections : tally

= : tollnoun measure=infected
number of cases
number of infections
number of confirmed cases
caseload

= vbase | vthird | ving | vpast vpart : verb subject measure=infected
become violently ill | becomes violently ill | becoming violently ill | became violently ill / become violently ill
become seriously ill | becomes seriously ill | becoming seriously ill | became seriously ill / become seriously ill
become gravely ill | becomes gravely ill | becoming gravely ill | became gravely ill / become gravely ill
become mildly ill | becomes mildly ill | becoming mildly ill | became mildly ill / become mildly ill
become unwell | becomes unwell | becoming unwell | became unwell / become unwell
fall mildly ill | falls mildly ill | falling mildly ill | fell mildly ill / fallen mildly ill
fall seriously ill | falls seriously ill | falling seriously ill | fell seriously ill / fallen seriously ill
fall violently ill | falls violently ill | falling violently ill | fell violently ill / fallen violently ill
fall gravely ill | falls gravely ill | falling gravely ill | fell gravely ill / fallen gravely ill
fall sick with | falls sick with | falling sick with | fell sick with / fallen sick with
fall ill with | falls ill with | falling ill with | fell ill with / fallen ill with
fall victim to the virus | falls victim to the virus | falling victim to the virus | fell victim to the virus / fallen victim to the virus
fall victim to the disease | falls victim to the disease | falling victim to the disease | fell victim to the disease / fallen victim to the disease
feel ill | feels ill | feeling ill | felt ill
feel unwell | feels unwell | feeling unwell | felt unwell
feel sick | feels sick | feeling sick | felt sick
take to their beds | takes to their beds | taking to their beds | took to their beds / taken to their beds
report sick | reports sick | reporting sick | reported sick
call in sick | calls in sick | calling in sick | called in sick
catch the bug | catches the bug | catching the bug | caught the bug
catch the flu | catches the flu | catching the flu | caught the flu
catch flu | catches flu | catching flu | caught flu
catch the fever | catches the fever | catching the fever | caught the fever
contract the infection | contracts the infection | contracting the infection | contracted the infection
contract the bug | contracts the bug | contracting the bug | contracted the bug
contract the illness | contracts the illness | contracting the illness | contracted the illness
contract the fever | contracts the fever | contracting the fever | contracted the fever
pick up the virus | picks up the virus | picking up the virus | picked up the virus
pick up the bug | picks up the bug | picking up the bug | picked up the bug
pick up the infection | picks up the infection | picking up the infection | picked up the infection
carry the virus | carries the virus | carrying the virus | carried the virus
suffer from the disease | suffers from the disease | suffering from the disease | suffered from the disease
suffer from the virus | suffers from the virus | suffering from the virus | suffered from the virus
suffer food poisoning | suffers food poisoning | suffering food poisoning | suffered food poisoning
suffer from food poisoning | suffers from food poisoning | suffering from food poisoning | suffered from food poisoning
suffer from diarrhoea | suffers from diarrhoea | suffering from diarrhoea | suffered from diarrhoea
suffer from diarrhea | suffers from diarrhea | suffering from diarrhea | suffered from diarrhea
suffer vomiting | suffers vomiting | suffering vomiting | suffered vomiting
develop the disease | develops the disease | developing the disease | developed the disease
develop fever | develops fever | developing fever | developed fever
develop fevers | develops fevers | developing fevers | developed fevers
develop a fever | develops a fever | developing a fever | developed a fever
develop a rash | develops a rash | developing a rash | developed a rash
display symptoms | displays symptoms | displaying symptoms | displayed symptoms
exhibit symptoms | exhibits symptoms | exhibiting symptoms | exhibited symptoms
show signs of infection | shows signs of infection | showing signs of infection | showed signs of infection
show signs of illness | shows signs of illness | showing signs of illness | showed signs of illness
come down sick | comes down sick | coming down sick | came down sick / come down sick
come down with stomach cramps | comes down with stomach cramps | coming down with stomach cramps | came down with stomach cramps / come down with stomach cramps
vomit | vomits | vomiting | vomited
test positive for covid | tests positive for covid | testing positive for covid | tested positive for covid
test positive for covid-19 | tests positive for covid-19 | testing positive for covid-19 | tested positive for covid-19
test positive for coronavirus | tests positive for coronavirus | testing positive for coronavirus | tested positive for coronavirus
test positive for the virus | tests positive for the virus | testing positive for the virus | tested positive for the virus
test positive for the coronavirus | tests positive for the coronavirus | testing positive for the coronavirus | tested positive for the coronavirus
test positive for the disease | tests positive for the disease | testing positive for the disease | tested positive for the disease
undergo treatment for the disease | undergoes treatment for the disease | undergoing treatment for the disease | underwent treatment for the disease / undergone treatment for the disease
become infected with | becomes infected with | becoming infected with | became infected with / become infected with

= vbase | vthird | ving | vpast vpart : verb object measure=infected
lay low | lays low | laying low | laid low
make sick | makes sick | making sick | made sick
make ill | makes ill | making ill | made ill
make unwell | makes unwell | making unwell | made unwell
take ill | takes ill | taking ill | took ill / taken ill
take sick | takes sick | taking sick | took sick / taken sick
sicken with food poisoning | sickens with food poisoning | sickening with food poisoning | sickened with food poisoning
diagnose | diagnoses | diagnosing | diagnosed
confirm positive | confirms positive | confirming positive | confirmed positive
find positive | finds positive | finding positive | found positive / found to be positive
admit with symptoms | admits with symptoms | admiting with symptoms | admited with symptoms
admit with fever | admits with fever | admiting with fever | admited with fever
hospitalise with flu | hospitalises with flu | hospitalising with flu | hospitalised with flu
hospitalize with flu | hospitalizes with flu | hospitalizing with flu | hospitalized with flu
hospitalise with covid | hospitalises with covid | hospitalising with covid | hospitalised with covid
hospitalize with covid | hospitalizes with covid | hospitalizing with covid | hospitalized with covid
hospitalise with covid-19 | hospitalises with covid-19 | hospitalising with covid-19 | hospitalised with covid-19
hospitalize with covid-19 | hospitalizes with covid-19 | hospitalizing with covid-19 | hospitalized with covid-19
hospitalise with the virus | hospitalises with the virus | hospitalising with the virus | hospitalised with the virus
hospitalize with the virus | hospitalizes with the virus | hospitalizing with the virus | hospitalized with the virus
hospitalise with the disease | hospitalises with the disease | hospitalising with the disease | hospitalised with the disease
treat for food poisoning | treats for food poisoning | treating for food poisoning | treated for food poisoning
treat for flu | treats for flu | treating for flu | treated for flu
treat for cholera | treats for cholera | treating for cholera | treated for cholera
treat for the disease | treats for the disease | treating for the disease | treated for the disease
treat for the virus | treats for the virus | treating for the virus | treated for the virus
treat for dehydration | treats for dehydration | treating for dehydration | treated for dehydration
treat for diarrhoea | treats for diarrhoea | treating for diarrhoea | treated for diarrhoea
treat for diarrhea | treats for diarrhea | treating for diarrhea | treated for diarrhea
treat for malaria | treats for malaria | treating for malaria | treated for malaria
treat for measles | treats for measles | treating for measles | treated for measles

= : state measure=infected
unwell
seropositive
hiv-positive / hiv positive
covid-positive / covid positive
sick with the disease
sick with the virus
ill with the disease
ill with the virus
ill with the flu
sick with flu
sick with the flu
down with the flu
down with flu
down with the virus
down with fever
down with food poisoning
on ventilators
in isolation with the virus
in quarantine with the virus
in quarantine with symptoms

= singular | plural : noun measured measure=infected
carrier of the virus | carriers of the virus
fresh infection | fresh infections : tally
fresh case | fresh cases : tally
active case | active cases : tally
positive case | positive cases : tally
covid case | covid cases : tally
coronavirus case | coronavirus cases : tally
infected person | infected people / infected persons

# Cases are people only beside a disease.
= singular | plural : noun measured weakcase
case | cases : tally

= : disease
flu
bird flu
swine flu
influenza
h1n1
sars
mers
ebola
cholera
measles
malaria
dengue
dengue fever
yellow fever
typhoid
syndrome
encephalitis
hepatitis
leprosy
rabies
diphtheria
whooping cough
smallpox
chickenpox
chikungunya
lassa fever
marburg
legionnaires' disease
pneumonia
e coli
salmonella
food poisoning
norovirus
dysentery
diarrhoea / diarrhea
cancer
malnutrition
poisoning
h5n1
h7n9
avian influenza
avian flu
vcjd
new strain
the strain
typhus
polio
plague
meningitis
tuberculosis
anthrax
zika
mpox
monkeypox
aids
hiv
covid
covid-19
coronavirus
the coronavirus
virus
the virus
the disease
disease
infection
fever
outbreak
epidemic
pandemic

# Places whose names hold a word of a measure.
= singular | plural : noun thing
refugee camp | refugee camps
hostage crisis | hostage crises

# Things whose names hold a word of a measure.
= :
arrest warrant
arrest warrants
death sentence
death sentences
death penalty
death threat
death threats
death row
murder charge
murder charges
murder trial
murder trials

# What a number is called when nothing says of whom: "the figure rose to 30".
= : countword
count
tally
figure
figures
number
numbers
total : sum
estimate
estimates

# What takes people but is nobody: "the sea took nine fishermen".
= : captor
inmates
rioters
mutineers
separatists
insurgents
terrorists
jihadis
armed men
masked men
robbers
bank robbers
raiders
hostage-taker
kidnap gang
kidnappers
kidnapper
abductors
captors
hostage-takers
hijackers
hijacker
pirates
gunmen
bandits
tribesmen
militants
extremists
jihadists
hostage takers
boko haram
abu sayyaf
al-shabab
al-shabaab
islamic state
isis
hamas
hezbollah
cartel
traffickers

# What buries people.
= : burier
landslide
landslides
landslip
mudslide
mudslides
rockslide
rockfall
avalanche
avalanches
cave-in
collapse
debris
snow
rubble
mud
roof
building
buildings
house
houses
ruins
wreckage
concrete
earth
rocks
mine
pit

# What hits people and hurts them.
= : hitter
bullet
bullets
shrapnel
gunfire
shell
shells
mortar
mortars
grenade
grenades
rocket
rockets
missile
missiles
car
cars
truck
trucks
lorry
bus
van
tram
train
taxi
vehicle
driver
motorist
lightning
debris
branch
bricks
stones
rubber bullets
shots
gunman
gunmen
shooter
sniper
snipers
fireball
splinters
fragments
