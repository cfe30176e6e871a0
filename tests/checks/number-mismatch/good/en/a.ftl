days = Send it within 30 days and 10,000 words.
