# holidays.lex - named days.

# Named days: of a month; on the nth such weekday of it (-1: last); so many days from Easter;
# month of the Islamic year.
= : holiday
new year's day / new year 's day / new year's : month=1 day=1
new year's eve / new year 's eve : month=12 day=31
orthodox new year / old new year : month=1 day=14
holocaust memorial day / holocaust remembrance day : month=1 day=27
groundhog day : month=2 day=2
earth day : month=4 day=22
world press freedom day : month=5 day=3
world environment day : month=6 day=5
world refugee day : month=6 day=20
human rights day : month=12 day=10
world aids day : month=12 day=1
kwanzaa : month=12 day=26
trinity sunday : easter=56
holy saturday / easter saturday : easter=-1
easter eve : easter=-1
islamic new year / hijri new year : islamic=1 day=1
mawlid / the prophet's birthday : islamic=3 day=12
giving tuesday : month=11 weekday=4 nth=4 n=5
epiphany : month=1 day=6
orthodox christmas : month=1 day=7
martin luther king day / martin luther king jr. day / mlk day : month=1 weekday=1 nth=3
valentine's day / valentine 's day / st. valentine's day : month=2 day=14
presidents' day / presidents day / president's day : month=2 weekday=1 nth=3
international women's day / women's day : month=3 day=8
st. patrick's day / saint patrick's day : month=3 day=17
nowruz / norouz : month=3 day=20
april fools' day / april fool's day : month=4 day=1
anzac day : month=4 day=25
may day / international workers' day : month=5 day=1
cinco de mayo : month=5 day=5
mother's day : month=5 weekday=7 nth=2
memorial day : month=5 weekday=1 nth=-1
juneteenth : month=6 day=19
father's day : month=6 weekday=7 nth=3
canada day : month=7 day=1
fourth of july / july fourth / july 4th / the fourth of july : month=7 day=4
bastille day : month=7 day=14
september 11 / sept. 11 / sep. 11 : terror month=9 day=11
labor day : month=9 weekday=1 nth=1
columbus day / indigenous peoples' day : month=10 weekday=1 nth=2
halloween : month=10 day=31
all saints' day / all saints day : month=11 day=1
all souls' day : month=11 day=2
guy fawkes night / bonfire night : month=11 day=5
armistice day / remembrance day / veterans day : month=11 day=11
election day : month=11 weekday=1 nth=1 n=1
thanksgiving / thanksgiving day / thanks giving day : month=11 weekday=4 nth=4
black friday : month=11 weekday=4 nth=4 n=1
cyber monday : month=11 weekday=4 nth=4 n=4
christmas eve : month=12 day=24
christmas / christmas day / xmas : month=12 day=25
boxing day : month=12 day=26
mardi gras / shrove tuesday : easter=-47
ash wednesday : easter=-46
palm sunday : easter=-7
maundy thursday : easter=-3
good friday : easter=-2
easter / easter sunday / easter day : easter=0
easter monday : easter=1
ascension day : easter=39
pentecost / whit sunday : easter=49
whit monday / pentecost monday : easter=50
corpus christi day / feast of corpus christi / the feast of corpus christi : easter=60
ramadan : islamic=9
eid al-fitr / eid ul-fitr / eid el-fitr : islamic=10 day=1
eid al-adha / eid ul-adha / eid el-adha : islamic=12 day=10
ashura : islamic=1 day=10

# The day of a country: which, the article says.
= : national
independence day : country=US month=7 day=4
independence day : country=IN month=8 day=15
independence day : country=PK month=8 day=14
independence day : country=ID month=8 day=17
independence day : country=MY month=8 day=31
independence day : country=PH month=6 day=12
independence day : country=KE month=12 day=12
independence day : country=NG month=10 day=1
independence day : country=GH month=3 day=6
independence day : country=UG month=10 day=9
independence day : country=TZ month=12 day=9
independence day : country=ZW month=4 day=18
independence day : country=ZM month=10 day=24
independence day : country=MW month=7 day=6
independence day : country=MZ month=6 day=25
independence day : country=AO month=11 day=11
independence day : country=CD month=6 day=30
independence day : country=BI month=7 day=1
independence day : country=RW month=7 day=1
independence day : country=SS month=7 day=9
independence day : country=SD month=1 day=1
independence day : country=SO month=7 day=1
independence day : country=LY month=12 day=24
independence day : country=TN month=3 day=20
independence day : country=MA month=11 day=18
independence day : country=DZ month=7 day=5
independence day : country=JO month=5 day=25
independence day : country=LB month=11 day=22
independence day : country=SY month=4 day=17
independence day : country=IQ month=10 day=3
independence day : country=YE month=11 day=30
independence day : country=AF month=8 day=19
independence day : country=BD month=3 day=26
independence day : country=LK month=2 day=4
independence day : country=MM month=1 day=4
independence day : country=KZ month=12 day=16
independence day : country=UZ month=9 day=1
independence day : country=KG month=8 day=31
independence day : country=TJ month=9 day=9
independence day : country=AM month=9 day=21
independence day : country=AZ month=10 day=18
independence day : country=GE month=5 day=26
independence day : country=UA month=8 day=24
independence day : country=BY month=7 day=3
independence day : country=MD month=8 day=27
independence day : country=EE month=2 day=24
independence day : country=LV month=11 day=18
independence day : country=LT month=2 day=16
independence day : country=FI month=12 day=6
independence day : country=PL month=11 day=11
independence day : country=GR month=3 day=25
independence day : country=XK month=2 day=17
independence day : country=MX month=9 day=16
independence day : country=GT month=9 day=15
independence day : country=HN month=9 day=15
independence day : country=SV month=9 day=15
independence day : country=NI month=9 day=15
independence day : country=CR month=9 day=15
independence day : country=HT month=1 day=1
independence day : country=JM month=8 day=6
independence day : country=CO month=7 day=20
independence day : country=VE month=7 day=5
independence day : country=EC month=8 day=10
independence day : country=PE month=7 day=28
independence day : country=BO month=8 day=6
independence day : country=BR month=9 day=7
independence day : country=AR month=7 day=9
independence day : country=CL month=9 day=18
independence day : country=UY month=8 day=25
independence day : country=PY month=5 day=15
republic day : country=IN month=1 day=26
republic day : country=TR month=10 day=29
republic day : country=IT month=6 day=2
republic day : country=NP month=5 day=28
republic day : country=ZA month=5 day=31
republic day : country=KZ month=10 day=25
national day : country=CN month=10 day=1
national day : country=FR month=7 day=14
national day : country=SG month=8 day=9
national day : country=SA month=9 day=23
national day : country=TW month=10 day=10
national day : country=ES month=10 day=12
national day : country=HU month=10 day=23
national day : country=NO month=5 day=17
national day : country=AE month=12 day=2
national day : country=QA month=12 day=18
liberation day : country=KW month=2 day=26
liberation day : country=IT month=4 day=25
liberation day : country=NL month=5 day=5
liberation day : country=KR month=8 day=15
victory day : country=RU month=5 day=9
victory day : country=BY month=5 day=9
victory day : country=UA month=5 day=9
victory day : country=KZ month=5 day=9
victory day : country=BD month=12 day=16
victory day : country=TR month=8 day=30
unity day : country=DE month=10 day=3
unity day : country=RU month=11 day=4
australia day : country=AU month=1 day=26
freedom day : country=ZA month=4 day=27
constitution day : country=NO month=5 day=17
constitution day : country=MX month=2 day=5
