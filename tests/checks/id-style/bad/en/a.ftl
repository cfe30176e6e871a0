Open_File = Open
