title = Un rÃ©sumé du travail
