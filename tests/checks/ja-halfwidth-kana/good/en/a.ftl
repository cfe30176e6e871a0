a = Open a file
