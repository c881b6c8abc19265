= : noun person
soldier : class=
