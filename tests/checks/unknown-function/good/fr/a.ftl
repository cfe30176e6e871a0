seen = Vu le { DATETIME($when) }
