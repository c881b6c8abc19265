= : noun person
officers of the mobile brigade of the northern border
