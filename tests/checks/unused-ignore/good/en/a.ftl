open = Open it
