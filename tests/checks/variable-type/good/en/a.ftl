on = Seen on { DATETIME($day) }
