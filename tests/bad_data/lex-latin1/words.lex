= : noun person
café owner
