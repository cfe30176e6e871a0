see = See https://example.org/en/help
