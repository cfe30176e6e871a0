open = Open
ask = Choose the first one.
