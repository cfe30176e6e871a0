menu-open-file = Open
