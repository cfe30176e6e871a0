a = The first one is done.
b = The second one is done.
c = The third one is done.
