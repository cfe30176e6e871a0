# $name (String) - who signed in
hello = Hello { $name }
