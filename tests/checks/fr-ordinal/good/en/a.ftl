a = The second time
