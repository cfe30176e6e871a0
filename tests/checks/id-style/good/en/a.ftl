open-file = Open
