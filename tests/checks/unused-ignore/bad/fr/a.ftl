# check-ignore: double-space The columns are aligned.
open = Ouvrir
