a = La 2ème fois
