button =
    .title = Go on
