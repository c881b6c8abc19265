# names.lex - words beside numbers that count nothing: numbers of sections, games, votes, streets.

# Nouns that a number names one of.
= : designator modifier reason=law
article
articles
section
sections
paragraph
clause
title
proposition
amendment
schedule

= : designator modifier reason=name
row
part
unit
chapter
phase
level
type
category
grade
tier
volume
episode
game
round
stage
page
pages
page numbers
line
lane
gate
platform
pier
exit
terminal
zone
district
precinct
ward
sector
area
block
building
hut
tower
apartment
apt
apt.
suite
floor
ladder
engine
squadron
apollo
formula
iphone
ipad
galaxy
windows
playstation
xbox
pixel
mark
mk
version
generation
web
s&p
s & p
sp
s p
ftse
nasdaq
dow
nikkei
dax
cac
fortune
euro stoxx
stoxx
asx
russell
mach
radio
bbc
super bowl
world war
big
camp
group
pool
heat
day
week
year
box
case
exhibit
form
figure
table
chart
item
rule
order
decree
directive
bill
hiv
covid
model
class
psalm
psalms

= : game
won
win
wins
winning
lost
lose
loses
losing
beat
beats
beaten
beating
drew
draw
draws
drawn
drawing
led
lead
leads
trailed
trailing
defeated
defeat
defeating
victory
score
scored
tied
down
ahead
up
behind
edged
routed
thrashed
downed
level

= : gamenoun
win
victory
defeat
loss
draw
lead
score
record
triumph
rout
advantage
aggregate

= : voting modifier
ruling
voting

= : voting
voted
vote
ruled
votes
passed
approved
rejected

= : street modifier
street
st
st.
road
rd
rd.
avenue
ave
ave.
way
lane
drive
dr
dr.
boulevard
blvd
blvd.
court
place
square
highway
terrace
crescent
close
parkway
row
