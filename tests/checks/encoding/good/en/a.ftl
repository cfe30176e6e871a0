title = A summary of the work
