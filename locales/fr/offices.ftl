### Fonctions : .m au masculin, .f au féminin ; la valeur est le masculin.

## Heads of State and crowned heads

office-president = président
    .m = président
    .f = présidente

office-state-president-cn = président
    .m = président
    .f = présidente

office-vice-president = vice-président
    .m = vice-président
    .f = vice-présidente

office-king = roi
    .m = roi
    .f = reine

office-queen = reine
    .m = reine
    .f = reine

office-emperor = empereur
    .m = empereur
    .f = impératrice

office-empress = impératrice
    .m = impératrice
    .f = impératrice

office-crown-prince = prince héritier
    .m = prince héritier
    .f = princesse héritière

office-prince = prince
    .m = prince
    .f = princesse

office-grand-duke = grand-duc
    .m = grand-duc
    .f = grande-duchesse

office-emir = émir
    .m = émir
    .f = émir

office-sultan = sultan
    .m = sultan
    .f = sultane

office-pope = pape
    .m = pape
    .f = pape

office-cardinal = cardinal
    .m = cardinal
    .f = cardinal

office-governor-general = gouverneur général
    .m = gouverneur général
    .f = gouverneure générale

office-supreme-leader = guide suprême
    .m = guide suprême
    .f = guide suprême

office-leader = dirigeant
    .m = dirigeant
    .f = dirigeante

office-state-counsellor = conseiller d’État
    .m = conseiller d’État
    .f = conseillère d’État

## Heads of government

office-prime-minister = Premier ministre
    .m = Premier ministre
    .f = Première ministre

office-deputy-prime-minister = vice-Premier ministre
    .m = vice-Premier ministre
    .f = vice-Première ministre

office-chancellor = chancelier
    .m = chancelier
    .f = chancelière

office-vice-chancellor = vice-chancelier
    .m = vice-chancelier
    .f = vice-chancelière

office-first-minister = Premier ministre
    .m = Premier ministre
    .f = Première ministre

office-head-of-government = chef du gouvernement
    .m = chef du gouvernement
    .f = cheffe du gouvernement

## Ministers

office-minister = ministre
    .m = ministre
    .f = ministre

office-vice-minister = vice-ministre
    .m = vice-ministre
    .f = vice-ministre

office-foreign-minister = ministre des Affaires étrangères
    .m = ministre des Affaires étrangères
    .f = ministre des Affaires étrangères

office-vice-foreign-minister = vice-ministre des Affaires étrangères
    .m = vice-ministre des Affaires étrangères
    .f = vice-ministre des Affaires étrangères

office-defence-minister = ministre de la Défense
    .m = ministre de la Défense
    .f = ministre de la Défense

office-vice-defence-minister = vice-ministre de la Défense
    .m = vice-ministre de la Défense
    .f = vice-ministre de la Défense

office-finance-minister = ministre des Finances
    .m = ministre des Finances
    .f = ministre des Finances

office-economy-minister = ministre de l’Économie
    .m = ministre de l’Économie
    .f = ministre de l’Économie

office-trade-minister = ministre du Commerce
    .m = ministre du Commerce
    .f = ministre du Commerce

office-industry-minister = ministre de l’Industrie
    .m = ministre de l’Industrie
    .f = ministre de l’Industrie

office-interior-minister = ministre de l’Intérieur
    .m = ministre de l’Intérieur
    .f = ministre de l’Intérieur

office-justice-minister = ministre de la Justice
    .m = ministre de la Justice
    .f = ministre de la Justice

office-health-minister = ministre de la Santé
    .m = ministre de la Santé
    .f = ministre de la Santé

office-education-minister = ministre de l’Éducation
    .m = ministre de l’Éducation
    .f = ministre de l’Éducation

office-science-minister = ministre de la Recherche
    .m = ministre de la Recherche
    .f = ministre de la Recherche

office-environment-minister = ministre de l’Environnement
    .m = ministre de l’Environnement
    .f = ministre de l’Environnement

office-energy-minister = ministre de l’Énergie
    .m = ministre de l’Énergie
    .f = ministre de l’Énergie

office-agriculture-minister = ministre de l’Agriculture
    .m = ministre de l’Agriculture
    .f = ministre de l’Agriculture

office-fisheries-minister = ministre de la Pêche
    .m = ministre de la Pêche
    .f = ministre de la Pêche

office-transport-minister = ministre des Transports
    .m = ministre des Transports
    .f = ministre des Transports

office-labour-minister = ministre du Travail
    .m = ministre du Travail
    .f = ministre du Travail

office-culture-minister = ministre de la Culture
    .m = ministre de la Culture
    .f = ministre de la Culture

office-digital-minister = ministre du Numérique
    .m = ministre du Numérique
    .f = ministre du Numérique

office-development-minister = ministre de la Coopération
    .m = ministre de la Coopération
    .f = ministre de la Coopération

office-europe-minister = ministre des Affaires européennes
    .m = ministre des Affaires européennes
    .f = ministre des Affaires européennes

office-overseas-minister = ministre des Outre-mer
    .m = ministre des Outre-mer
    .f = ministre des Outre-mer

office-security-minister = ministre de la Sécurité
    .m = ministre de la Sécurité
    .f = ministre de la Sécurité

office-immigration-minister = ministre de l’Immigration
    .m = ministre de l’Immigration
    .f = ministre de l’Immigration

office-tourism-minister = ministre du Tourisme
    .m = ministre du Tourisme
    .f = ministre du Tourisme

office-unification-minister = ministre de l’Unification
    .m = ministre de l’Unification
    .f = ministre de l’Unification

office-chief-cabinet-secretary = secrétaire général du Cabinet
    .m = secrétaire général du Cabinet
    .f = secrétaire générale du Cabinet

office-deputy-chief-cabinet-secretary = secrétaire général adjoint du Cabinet
    .m = secrétaire général adjoint du Cabinet
    .f = secrétaire générale adjointe du Cabinet

office-state-secretary = secrétaire d’État
    .m = secrétaire d’État
    .f = secrétaire d’État

## Members of the government of the United States

office-secretary-of-state = secrétaire d’État
    .m = secrétaire d’État
    .f = secrétaire d’État

office-deputy-secretary-of-state = secrétaire d’État adjoint
    .m = secrétaire d’État adjoint
    .f = secrétaire d’État adjointe

office-under-secretary-of-state = sous-secrétaire d’État
    .m = sous-secrétaire d’État
    .f = sous-secrétaire d’État

office-assistant-secretary-of-state = secrétaire d’État adjoint
    .m = secrétaire d’État adjoint
    .f = secrétaire d’État adjointe

office-secretary-of-defense = secrétaire à la Défense
    .m = secrétaire à la Défense
    .f = secrétaire à la Défense

office-treasury-secretary = secrétaire au Trésor
    .m = secrétaire au Trésor
    .f = secrétaire au Trésor

office-commerce-secretary = secrétaire au Commerce
    .m = secrétaire au Commerce
    .f = secrétaire au Commerce

office-energy-secretary = secrétaire à l’Énergie
    .m = secrétaire à l’Énergie
    .f = secrétaire à l’Énergie

office-homeland-security-secretary = secrétaire à la Sécurité intérieure
    .m = secrétaire à la Sécurité intérieure
    .f = secrétaire à la Sécurité intérieure

office-attorney-general = procureur général
    .m = procureur général
    .f = procureure générale

office-trade-representative = représentant au commerce
    .m = représentant au commerce
    .f = représentante au commerce

office-national-security-adviser = conseiller à la sécurité nationale
    .m = conseiller à la sécurité nationale
    .f = conseillère à la sécurité nationale

office-presidential-adviser = conseiller du président
    .m = conseiller du président
    .f = conseillère du président

office-chief-of-staff = directeur de cabinet
    .m = directeur de cabinet
    .f = directrice de cabinet

office-cia-director = directeur de la CIA
    .m = directeur de la CIA
    .f = directrice de la CIA

## Diplomacy

office-ambassador = ambassadeur
    .m = ambassadeur
    .f = ambassadrice

office-permanent-representative = représentant permanent
    .m = représentant permanent
    .f = représentante permanente

office-consul-general = consul général
    .m = consul général
    .f = consule générale

office-consul = consul
    .m = consul
    .f = consule

office-charge-d-affaires = chargé d’affaires
    .m = chargé d’affaires
    .f = chargée d’affaires

office-minister-counsellor = ministre conseiller
    .m = ministre conseiller
    .f = ministre conseillère

office-special-envoy = envoyé spécial
    .m = envoyé spécial
    .f = envoyée spéciale

office-special-representative = représentant spécial
    .m = représentant spécial
    .f = représentante spéciale

office-special-rapporteur = rapporteur spécial
    .m = rapporteur spécial
    .f = rapporteuse spéciale

office-negotiator = négociateur
    .m = négociateur
    .f = négociatrice

office-mediator = médiateur
    .m = médiateur
    .f = médiatrice

office-spokesperson = porte-parole
    .m = porte-parole
    .f = porte-parole

## International organisations

office-secretary-general = secrétaire général
    .m = secrétaire général
    .f = secrétaire générale

office-deputy-secretary-general = secrétaire général adjoint
    .m = secrétaire général adjoint
    .f = secrétaire générale adjointe

office-under-secretary-general = secrétaire général adjoint
    .m = secrétaire général adjoint
    .f = secrétaire générale adjointe

office-director-general = directeur général
    .m = directeur général
    .f = directrice générale

office-deputy-director-general = directeur général adjoint
    .m = directeur général adjoint
    .f = directrice générale adjointe

office-executive-director = directeur exécutif
    .m = directeur exécutif
    .f = directrice exécutive

office-managing-director = directeur général
    .m = directeur général
    .f = directrice générale

office-high-commissioner = haut-commissaire
    .m = haut-commissaire
    .f = haute-commissaire

office-high-representative = haut représentant
    .m = haut représentant
    .f = haute représentante

office-commission-president = président de la Commission européenne
    .m = président de la Commission européenne
    .f = présidente de la Commission européenne

office-council-president = président du Conseil européen
    .m = président du Conseil européen
    .f = présidente du Conseil européen

office-commissioner = commissaire
    .m = commissaire
    .f = commissaire

office-chairperson = président
    .m = président
    .f = présidente

office-central-bank-governor = gouverneur de la banque centrale
    .m = gouverneur de la banque centrale
    .f = gouverneure de la banque centrale

## Parliaments, parties and regions

office-speaker = président de l’Assemblée nationale
    .m = président de l’Assemblée nationale
    .f = présidente de l’Assemblée nationale

office-senator = sénateur
    .m = sénateur
    .f = sénatrice

office-member-of-parliament = député
    .m = député
    .f = députée

office-opposition-leader = chef de l’opposition
    .m = chef de l’opposition
    .f = cheffe de l’opposition

office-party-leader = chef du parti
    .m = chef du parti
    .f = cheffe du parti

office-party-general-secretary = secrétaire général du Parti
    .m = secrétaire général du Parti
    .f = secrétaire générale du Parti

office-governor = gouverneur
    .m = gouverneur
    .f = gouverneure

office-mayor = maire
    .m = maire
    .f = maire

office-prefect = préfet
    .m = préfet
    .f = préfète

office-regional-president = président de la région
    .m = président de la région
    .f = présidente de la région

## Armed forces

office-general = général
    .m = général
    .f = générale

office-admiral = amiral
    .m = amiral
    .f = amirale

office-marshal = maréchal
    .m = maréchal
    .f = maréchale

office-colonel = colonel
    .m = colonel
    .f = colonelle

office-commander = commandant
    .m = commandant
    .f = commandante

office-chief-of-defence-staff = chef d’état-major des armées
    .m = chef d’état-major des armées
    .f = cheffe d’état-major des armées

office-joint-chiefs-chairman = chef d’état-major interarmées
    .m = chef d’état-major interarmées
    .f = cheffe d’état-major interarmées

## Courts and administrations

office-judge = juge
    .m = juge
    .f = juge

office-chief-justice = président de la Cour suprême
    .m = président de la Cour suprême
    .f = présidente de la Cour suprême

office-prosecutor = procureur
    .m = procureur
    .f = procureure

office-director = directeur
    .m = directeur
    .f = directrice

office-commissioner-of-police = chef de la police
    .m = chef de la police
    .f = cheffe de la police

office-chief-executive = directeur général
    .m = directeur général
    .f = directrice générale
