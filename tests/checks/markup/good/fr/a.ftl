go = Appuyez sur <b>OK</b> dans <lieu>.
