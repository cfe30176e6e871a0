usage = Copy it
