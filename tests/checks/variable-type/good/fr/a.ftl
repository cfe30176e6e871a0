on = Vu le { DATETIME($day) }
