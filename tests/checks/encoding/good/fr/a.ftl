title = Un résumé du travail
