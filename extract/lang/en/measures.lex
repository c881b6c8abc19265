# measures.lex - the words that put people into a measure.
#
# Verbs: "object" where those counted are its object (kill 12; 12 were killed),
# "subject" where they are its subject (12 died).
# To add a trigger word, add a line to the section of its kind.

# ---- killed

= vbase | vthird | ving | vpast vpart : verb object measure=killed
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

# ---- casualties: killed or wounded, not told apart

= vbase | vthird | ving | vpast vpart : verb object measure=casualties
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

# ---- arrested

= vbase | vthird | ving | vpast vpart : verb object eventful measure=arrested category=COERCE
arrest | arrests | arresting | arrested
detain | detains | detaining | detained
jail | jails | jailing | jailed
imprison | imprisons | imprisoning | imprisoned
capture | captures | capturing | captured : onthings
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
seized
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
spend the night outdoors | spends the night outdoors | spending the night outdoors | spent the night outdoors
spend the night in the open | spends the night in the open | spending the night in the open | spent the night in the open
spend the night outside | spends the night outside | spending the night outside | spent the night outside
sleep outdoors | sleeps outdoors | sleeping outdoors | slept outdoors
sleep in the open | sleeps in the open | sleeping in the open | slept in the open
sleep rough | sleeps rough | sleeping rough | slept rough
sleep in tents | sleeps in tents | sleeping in tents | slept in tents
sleep in their cars | sleeps in their cars | sleeping in their cars | slept in their cars
live in tents | lives in tents | living in tents | lived in tents
live in camps | lives in camps | living in camps | lived in camps
live in refugee camps | lives in refugee camps | living in refugee camps | lived in refugee camps
live in shelters | lives in shelters | living in shelters | lived in shelters
live in exile | lives in exile | living in exile | lived in exile
run from their homes | runs from their homes | running from their homes | ran from their homes
camp out | camps out | camping out | camped out
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

# ---- troops: people of a force

# These say of anyone that he is of a force; those below only of soldiers, police and fighters.
= vbase | vthird | ving | vpast vpart : verb object forces deploys measure=troops category=MOBILIZE
deploy | deploys | deploying | deployed
redeploy | redeploys | redeploying | redeployed
station | stations | stationing | stationed
mobilise / mobilize | mobilises / mobilizes | mobilising / mobilizing | mobilised / mobilized

= vbase | vthird | ving | vpast vpart : verb object forces measure=troops category=MOBILIZE
send | sends | sending | sent
dispatch | dispatches | dispatching | dispatched
mass | masses | massing | massed
withdraw | withdraws | withdrawing | withdrawn / withdrew : category=RETREAT
pull out | pulls out | pulling out | pulled out : category=RETREAT
airlift | airlifts | airlifting | airlifted
fly in | flies in | flying in | flown in / flew in
bring in | brings in | bringing in | brought in
call in | calls in | calling in | called in
call up | calls up | calling up | called up
recruit | recruits | recruiting | recruited
train | trains | training | trained
rush | rushes | rushing | rushed
assign | assigns | assigning | assigned
base | bases | basing | based
field | fields | fielding | fielded
muster | musters | mustering | mustered
amass | amasses | amassing | amassed
commit | commits | committing | committed
contribute | contributes | contributing | contributed
supply | supplies | supplying | supplied
provide | provides | providing | provided
add | adds | adding | added
put on alert | puts on alert | putting on alert | put on alert
keep | keeps | keeping | kept
maintain | maintains | maintaining | maintained
bring home | brings home | bringing home | brought home
pull back | pulls back | pulling back | pulled back
send in | sends in | sending in | sent in
pour in | pours in | pouring in | poured in
move in | moves in | moving in | moved in
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

= : forcebody measure=troops
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

# These only beside a march, a rally, a funeral.
= vbase | vthird | ving | vpast vpart : verb subject joins measure=protesters
take part | takes part | taking part | took part / taken part : participates
join | joins | joining | joined
attend | attends | attending | attended
fill | fills | filling | filled
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
