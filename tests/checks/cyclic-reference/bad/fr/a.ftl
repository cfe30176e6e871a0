a = { b }
b = { a }
