= : numword
one : value=1
two : value=2
three : value=3
ten : value=10

= : scaleword
hundred : scale=100
million : scale=1000000

= : hedge
at least : bound=at_least
about : bound=about
up to : bound=at_most

= : vague
dozens : low=24 high=99
several hundred : low=300 high=900

= : article
a / an

= : negative
no

= : noun person
people
soldier / soldiers : class=military
police officer / police officers : class=police
child / children
family / families : unit=family

= : modifier
young

= : verb measure=killed
killed
= : verb measure=wounded
hurt
= : adjnoun noun measure=killed
dead

= : say
said
denied : status=denied

= : month
january : month=1
february : month=2

= : eventnoun
clash / clashes : category=ASSAULT
march / marches : category=PROTEST
quake : category=DISASTER

= : hint
toll : scope=total
feared : status=feared
planned : status=planned

= : starter
the

# Words that part clauses.
= : far=10
while
= : far=6
where
