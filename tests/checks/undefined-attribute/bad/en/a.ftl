a = Text
    .title = Title
b = See { a.title }
