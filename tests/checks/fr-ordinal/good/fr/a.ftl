a = La 2e fois
