a = Press “One”
b = Press “Two”
c = Press "Three"
