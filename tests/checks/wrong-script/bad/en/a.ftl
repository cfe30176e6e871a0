wait = Your files are being read.
