# measures.lex - the words that put people into a measure.
#
# Verbs: "object" where those counted are its object (kill 12; 12 were killed),
# "subject" where they are its subject (12 died).
# To add a trigger word, add a line to the section of its kind.

# ---- killed

= vbase | vthird | ving | vpast vpart : verb object measure=killed
kill | kills | killing | killed
murder | murders | murdering | murdered
execute | executes | executing | executed
assassinate | assassinates | assassinating | assassinated
massacre | massacres | massacring | massacred
slaughter | slaughters | slaughtering | slaughtered
crush | crushes | crushing | crushed
asphyxiate | asphyxiates | asphyxiating | asphyxiated
incinerate | incinerates | incinerating | incinerated
- | - | gassing | gassed
drown | drowns | drowning | drowned
starve | starves | starving | starved
suffocate | suffocates | suffocating | suffocated
strangle | strangles | strangling | strangled
exterminate | exterminates | exterminating | exterminated
annihilate | annihilates | annihilating | annihilated
blow up | blows up | blowing up | blown up
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
hang | hangs | hanging | hanged
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
freeze to death | freezes to death | freezing to death | froze to death
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
put
revised
standing at
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
burn | - | burning | burned / burnt
scald | scalds | scalding | scalded
blind | - | - | blinded
disfigure | disfigures | disfiguring | disfigured
shoot | shoots | shooting | shot : shooting
beat up | beats up | beating up | beaten up
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
- | - | - | struck by
hit by gunfire | hits by gunfire | hitting by gunfire | hit by gunfire / hit by bullets / hit by shrapnel / hit by a car
mutilate | mutilates | mutilating | mutilated

= vbase | vthird | ving | vpast vpart : verb subject measure=wounded
seek treatment | seeks treatment | seeking treatment | sought treatment
suffer injuries | suffers injuries | suffering injuries | suffered injuries
sustain injuries | sustains injuries | sustaining injuries | sustained injuries
suffer burns | suffers burns | suffering burns | suffered burns
suffer wounds | suffers wounds | suffering wounds | suffered wounds

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
missing and feared dead
missing and presumed dead
missing presumed dead
trapped under the rubble

= vbase | vthird | ving | vpast vpart : verb subject measure=missing
disappear | disappears | disappearing | disappeared
vanish | vanishes | vanishing | vanished
go missing | goes missing | going missing | went missing / gone missing

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
capture | captures | capturing | captured
apprehend | apprehends | apprehending | apprehended
pick up for questioning | picks up for questioning | picking up for questioning | picked up for questioning
round up | rounds up | rounding up | rounded up
nab | nabs | nabbing | nabbed
incarcerate | incarcerates | incarcerating | incarcerated
charge | - | charging | charged
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

= vpart : verb object eventful measure=arrested category=COERCE passiveonly
seized
held
tried
referred to trial

= vbase | vthird | ving | vpast vpart : verb subject measure=arrested
surrender | surrenders | surrendering | surrendered
give themselves up | gives themselves up | giving themselves up | gave themselves up
turn themselves in | turns themselves in | turning themselves in | turned themselves in
stand trial | stands trial | standing trial | stood trial
appear in court | appears in court | appearing in court | appeared in court
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
in captivity
under house arrest
on remand
under arrest
behind bars
in detention
in jail
in prison
on trial
on death row

= singular | plural : noun measured measure=arrested
arrest | arrests
detention | detentions
detainee | detainees
prisoner | prisoners
political prisoner | political prisoners
prisoner of war | prisoners of war
inmate | inmates
captive | captives
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

= singular | plural : noun measured measure=kidnapped
hostage | hostages
abductee | abductees
kidnapping | kidnappings
abduction | abductions
kidnap victim | kidnap victims

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

= vbase | vthird | ving | vpast vpart : verb subject measure=released
go free | goes free | going free | went free / gone free
walk free | walks free | walking free | walked free
regain their freedom | regains their freedom | regaining their freedom | regained their freedom

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

= singular | plural : noun measured measure=displaced
refugee | refugees
evacuee | evacuees
displaced person | displaced people / displaced persons
internally displaced person | internally displaced people / internally displaced persons
- | displaced : adjnoun
- | homeless people
- | internally displaced : adjnoun
idp | idps
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
add | adds | adding | added
put on alert | puts on alert | putting on alert | put on alert
keep | keeps | keeping | kept
maintain | maintains | maintaining | maintained

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
riot | riots | rioting | rioted
fill the streets | fills the streets | filling the streets | filled the streets
line the streets | lines the streets | lining the streets | lined the streets
pour into the streets | pours into the streets | pouring into the streets | poured into the streets

# These only beside a march, a rally, a funeral.
= vbase | vthird | ving | vpast vpart : verb subject joins measure=protesters
take part | takes part | taking part | took part / taken part
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
turn up | turns up | turning up | turned up

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
