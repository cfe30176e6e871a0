size = Il pèse { NUMBER($n) } kg
