# words of numbers
one : value=1
= : numword
two : value=2
