open = Open the file
