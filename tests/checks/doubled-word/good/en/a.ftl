open = Open the file you need
