open = Open
close = Close
