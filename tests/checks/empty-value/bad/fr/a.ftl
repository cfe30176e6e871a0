close = { "" }
