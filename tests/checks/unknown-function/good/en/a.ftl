seen = Seen on { DATETIME($when) }
