go = Press <b>Go</b> in <place>.
