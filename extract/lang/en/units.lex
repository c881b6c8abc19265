# units.lex - money, and the units of measures.  reason: why a number beside one is no figure.
#
# money stands before the number, unitword behind it; letter: only right behind the digits.

= : money reason=money
$ / us $ / us$ / u.s. $ / $us / a$ / au$ / c$ / ca$ / hk$ / nz$ / s$ / nt$ / r$ / c $ / hk $ / nz $ / s $
$a / $c / $s / $hk
£ / € / ¥ / ₹ / ₽ / ₩ / ₦ / ₺ / ₱ / ฿
usd / eur / gbp / inr / jpy / chf / aud / cad / cny / rmb / rub / sek / nok / dkk / zar / rm / rs / rs. / kes / ksh / ngn / php

# The pound's and the yen's sign, as they are often written in ASCII ("PS6m").
= : money ascii reason=money
ps
y =

= : unitword reason=money
dollar / dollars / us dollars / u.s. dollars / canadian dollars / australian dollars / hong kong dollars
euro / euros
pounds sterling
yuan / chinese yuan / renminbi
yen / japanese yen
rupee / rupees / rupiah / ruble / rubles / rouble / roubles
peso / pesos / naira / baht / dinar / dinars / dirham / dirhams / riyal / riyals / shekel / shekels / lira / liras
krona / kronor / kroner / zloty / ringgit / shilling / shillings / francs / hryvnia
cent / cents / pence / bucks

= : unitword letter reason=money
p
usd
eur

= : unitword percent reason=percent
% / percent / per cent / pct

= : unitword reason=percent
percentage point / percentage points / percentage
basis point / basis points / parts per million / parts per billion / ppm

= : unitword letter reason=percent
pc

# The metre's letter stands for a million as well: extract/cardinal.c says when.
= : unitword reason=distance
mile / miles / nautical mile / nautical miles / light-year / light-years / light year / light years
kilometer / kilometers / kilometre / kilometres / km / kms
meter / meters / metre / metres / centimeter / centimeters / centimetre / centimetres / cm
millimeter / millimeters / millimetre / millimetres / mm / micron / microns / nanometer / nanometers / nanometre / nanometres / nm
foot / feet / ft / yard / yards / yd / yds / inch / inches

= : unitword letter reason=distance
m
in
mi
'

= : unitword reason=measure
acre / acres / hectare / hectares / ha
square mile / square miles / square nautical miles / square km / sq km / sq. km / square kilometer / square kilometers / square kilometre / square kilometres / km2
square meter / square meters / square metre / square metres / sq m / sq. m. / sqm / m2
square foot / square feet / sq ft / sq. ft. / square inch / square inches / square yard / square yards

= : unitword reason=weight
ton / tons / tonne / tonnes / metric ton / metric tons / megaton / megatons / kiloton / kilotons / gigatonne / gigatonnes
kilogram / kilograms / kilogramme / kilogrammes / kilo / kilos / kg / kgs
gram / grams / gramme / grammes / milligram / milligrams / mg / microgram / micrograms
pound / pounds / lb / lbs / lb. / lbs. / ounce / ounces / oz / oz. / carat / carats

= : unitword letter reason=weight
g
t

= : unitword reason=volume
liter / liters / litre / litres / milliliter / milliliters / millilitre / millilitres / ml / cc
gallon / gallons / pint / pints / quart / quarts / barrel / barrels / bushel / bushels
cubic meter / cubic meters / cubic metre / cubic metres / cubic foot / cubic feet / m3

= : unitword letter reason=volume
l

= : unitword reason=speed
mph / kph / km/h / kmh / miles per hour / miles an hour / kilometers per hour / kilometres per hour / kilometers an hour / kilometres an hour
knot / knots / rpm / mpg / miles per gallon

= : unitword letter reason=speed
kt

= : unitword reason=temperature
degree / degrees / degrees celsius / degrees fahrenheit / degrees centigrade / celsius / fahrenheit / ° / ° c / ° f / degrees c / degrees f

= : unitword letter reason=temperature
c
f

= : unitword reason=measure
watt / watts / kilowatt / kilowatts / megawatt / megawatts / gigawatt / gigawatts / kw / mw / gw / kwh / mwh / gwh / kilowatt-hour / kilowatt-hours / megawatt-hours
horsepower / hp / bhp / ps / joule / joules / calorie / calories / kcal / volt / volts / ampere / amperes / ohm / ohms
hertz / hz / khz / mhz / ghz / decibel / decibels / db / newton / newtons / pascal / pascals / gigapascal / gigapascals / gpa / psi / ksi / pound-feet / pound-foot
bit / bits / byte / bytes / kilobyte / kilobytes / megabyte / megabytes / gigabyte / gigabytes / terabyte / terabytes
kb / mb / gb / tb / kbps / mbps / gbps / pixel / pixels / megapixel / megapixels
point / points / lumen / lumens / caliber / calibre

# Seconds and minutes written short; the words are times.
= : unitword letter reason=duration
min
mins
sec
secs
ms
