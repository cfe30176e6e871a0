a = It is saved now.
