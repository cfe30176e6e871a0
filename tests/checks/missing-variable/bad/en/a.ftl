copied = { $n } files copied to { $dir }
