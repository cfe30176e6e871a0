a = The word “yes”
b = The word “no”
