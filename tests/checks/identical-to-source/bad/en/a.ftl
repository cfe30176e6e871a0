wait = This may take a few minutes for your files.
show = Notifications
