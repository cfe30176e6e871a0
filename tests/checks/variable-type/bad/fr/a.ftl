on = Vu le { NUMBER($day) }
