open = Open
ask = Choose { open }.
