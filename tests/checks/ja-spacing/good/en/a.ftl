a = Open the settings
