open = Open
usage = Copy it
