size = Il pèse { NUMBER($n, minFractionDigits: 2) } kg
