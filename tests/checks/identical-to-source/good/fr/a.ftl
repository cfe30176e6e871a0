wait = Cela peut prendre quelques minutes.
show = Notifications
