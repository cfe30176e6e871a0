a = Ready?
b = Done!
c = Sure?
