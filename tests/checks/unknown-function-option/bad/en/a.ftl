size = It weighs { NUMBER($n) } kg
