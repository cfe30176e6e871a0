name = Name of the file
