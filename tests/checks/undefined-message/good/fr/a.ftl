usage = Copier { "{" }source{ "}" }
