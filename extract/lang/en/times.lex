# times.lex - the words of dates, clocks and stretches of time.
#
# capital: a month or weekday that is an everyday word too, and counts only with a capital letter.

= : month
january / jan. / jan : month=1
february / feb. / feb : month=2
mar. : month=3
april / apr. / apr : month=4
june : month=6
july : month=7
jul. : month=7
jun. : month=6
august / aug. / aug : month=8
september / sept. / sept / sep. / sep : month=9
october / oct. / oct : month=10
november / nov. / nov : month=11
december / dec. / dec : month=12

= : month capital
march : month=3
may : month=5

= weekday | weekday plural
monday | mondays : weekday=1
tuesday | tuesdays : weekday=2
wednesday | wednesdays : weekday=3
thursday | thursdays : weekday=4
friday | fridays : weekday=5
saturday | saturdays : weekday=6
sunday | sundays : weekday=7

= : weekday
mon. / mon : weekday=1
tues. / tues / tue. : weekday=2
wed. : weekday=3
thurs. / thurs / thu. : weekday=4
fri. / fri : weekday=5

= unit | unit plural
second | seconds : unit=second
minute | minutes : unit=minute
hour | hours : unit=hour
day | days : unit=day
week | weeks : unit=week
fortnight | fortnights : unit=fortnight
weekend | weekends : unit=weekend
month | months : unit=month
quarter | quarters : unit=quarter
year | years : unit=year
decade | decades : unit=decade
century | centuries : unit=century
millennium | millennia : unit=millennium

= season | season plural
spring | springs : season=SP
summer | summers : season=SU
autumn | autumns : season=FA
fall | - : season=FA
winter | winters : season=WI

= : daypart
morning : part=MO
afternoon : part=AF
evening : part=EV
night : part=NI

# Days by the day of publication.
= : day
today : n=0
yesterday : n=-1
tomorrow : n=1
the day before yesterday : n=-2
the day after tomorrow : n=2

# Which of several: last week, the following year.
= : which
last / past : n=-1 from=published
next / upcoming / coming : n=1 from=published
this / current / present : n=0 from=published
previous / preceding / prior : n=-1 from=text
following / subsequent / ensuing : n=1 from=text
same : n=0 from=text
