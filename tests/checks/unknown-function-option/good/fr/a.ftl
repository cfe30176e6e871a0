size = Il pèse { NUMBER($n, minimumFractionDigits: 2) } kg
