button = OK
    .title = Go on
