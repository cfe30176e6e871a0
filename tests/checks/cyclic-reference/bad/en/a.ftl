a = Text
b = { a }
