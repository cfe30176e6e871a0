go = Appuyez sur <b>OK dans <lieu>.
