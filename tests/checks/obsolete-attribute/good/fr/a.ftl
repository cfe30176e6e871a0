button = OK
