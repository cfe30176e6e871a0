seen = Vu le { SHORTDATE($when) }
