### Organisations et régions qui concluent des accords, d’après leur code : la valeur est sans article ; .def avec l’article, .de « de », .a « à », .par « par ».

## The United Nations and its organs

organisation-un = ONU
    .def = l’ONU
    .de = de l’ONU
    .a = à l’ONU
    .par = par l’ONU
    .gender = f
    .number = sg

organisation-unhcr = HCR
    .def = le HCR
    .de = du HCR
    .a = au HCR
    .par = par le HCR
    .gender = m
    .number = sg

organisation-unicef = Unicef
    .def = l’Unicef
    .de = de l’Unicef
    .a = à l’Unicef
    .par = par l’Unicef
    .gender = m
    .number = sg

organisation-unesco = Unesco
    .def = l’Unesco
    .de = de l’Unesco
    .a = à l’Unesco
    .par = par l’Unesco
    .gender = f
    .number = sg

organisation-undp = PNUD
    .def = le PNUD
    .de = du PNUD
    .a = au PNUD
    .par = par le PNUD
    .gender = m
    .number = sg

organisation-unep = PNUE
    .def = le PNUE
    .de = du PNUE
    .a = au PNUE
    .par = par le PNUE
    .gender = m
    .number = sg

organisation-unfpa = UNFPA
    .def = l’UNFPA
    .de = de l’UNFPA
    .a = à l’UNFPA
    .par = par l’UNFPA
    .gender = m
    .number = sg

organisation-unodc = ONUDC
    .def = l’ONUDC
    .de = de l’ONUDC
    .a = à l’ONUDC
    .par = par l’ONUDC
    .gender = m
    .number = sg

organisation-unops = UNOPS
    .def = l’UNOPS
    .de = de l’UNOPS
    .a = à l’UNOPS
    .par = par l’UNOPS
    .gender = m
    .number = sg

organisation-un-habitat = ONU-Habitat
    .def = ONU-Habitat
    .de = d’ONU-Habitat
    .a = à ONU-Habitat
    .par = par ONU-Habitat
    .gender = m
    .number = sg

organisation-un-women = ONU Femmes
    .def = ONU Femmes
    .de = d’ONU Femmes
    .a = à ONU Femmes
    .par = par ONU Femmes
    .gender = f
    .number = sg

organisation-unrwa = UNRWA
    .def = l’UNRWA
    .de = de l’UNRWA
    .a = à l’UNRWA
    .par = par l’UNRWA
    .gender = m
    .number = sg

organisation-wfp = PAM
    .def = le PAM
    .de = du PAM
    .a = au PAM
    .par = par le PAM
    .gender = m
    .number = sg

organisation-unctad = CNUCED
    .def = la CNUCED
    .de = de la CNUCED
    .a = à la CNUCED
    .par = par la CNUCED
    .gender = f
    .number = sg

organisation-unaids = Onusida
    .def = l’Onusida
    .de = de l’Onusida
    .a = à l’Onusida
    .par = par l’Onusida
    .gender = m
    .number = sg

organisation-unitar = UNITAR
    .def = l’UNITAR
    .de = de l’UNITAR
    .a = à l’UNITAR
    .par = par l’UNITAR
    .gender = m
    .number = sg

## Specialised agencies and bodies of world-wide scope

organisation-iaea = AIEA
    .def = l’AIEA
    .de = de l’AIEA
    .a = à l’AIEA
    .par = par l’AIEA
    .gender = f
    .number = sg

organisation-who = OMS
    .def = l’OMS
    .de = de l’OMS
    .a = à l’OMS
    .par = par l’OMS
    .gender = f
    .number = sg

organisation-ilo = OIT
    .def = l’OIT
    .de = de l’OIT
    .a = à l’OIT
    .par = par l’OIT
    .gender = f
    .number = sg

organisation-fao = FAO
    .def = la FAO
    .de = de la FAO
    .a = à la FAO
    .par = par la FAO
    .gender = f
    .number = sg

organisation-imf = FMI
    .def = le FMI
    .de = du FMI
    .a = au FMI
    .par = par le FMI
    .gender = m
    .number = sg

organisation-wb = Banque mondiale
    .def = la Banque mondiale
    .de = de la Banque mondiale
    .a = à la Banque mondiale
    .par = par la Banque mondiale
    .gender = f
    .number = sg

organisation-ibrd = BIRD
    .def = la BIRD
    .de = de la BIRD
    .a = à la BIRD
    .par = par la BIRD
    .gender = f
    .number = sg

organisation-ida = Association internationale de développement
    .def = l’Association internationale de développement
    .de = de l’Association internationale de développement
    .a = à l’Association internationale de développement
    .par = par l’Association internationale de développement
    .gender = f
    .number = sg

organisation-ifc = SFI
    .def = la SFI
    .de = de la SFI
    .a = à la SFI
    .par = par la SFI
    .gender = f
    .number = sg

organisation-wto = OMC
    .def = l’OMC
    .de = de l’OMC
    .a = à l’OMC
    .par = par l’OMC
    .gender = f
    .number = sg

organisation-wipo = OMPI
    .def = l’OMPI
    .de = de l’OMPI
    .a = à l’OMPI
    .par = par l’OMPI
    .gender = f
    .number = sg

organisation-wmo = OMM
    .def = l’OMM
    .de = de l’OMM
    .a = à l’OMM
    .par = par l’OMM
    .gender = f
    .number = sg

organisation-imo = OMI
    .def = l’OMI
    .de = de l’OMI
    .a = à l’OMI
    .par = par l’OMI
    .gender = f
    .number = sg

organisation-icao = OACI
    .def = l’OACI
    .de = de l’OACI
    .a = à l’OACI
    .par = par l’OACI
    .gender = f
    .number = sg

organisation-itu = UIT
    .def = l’UIT
    .de = de l’UIT
    .a = à l’UIT
    .par = par l’UIT
    .gender = f
    .number = sg

organisation-upu = UPU
    .def = l’UPU
    .de = de l’UPU
    .a = à l’UPU
    .par = par l’UPU
    .gender = f
    .number = sg

organisation-unido = ONUDI
    .def = l’ONUDI
    .de = de l’ONUDI
    .a = à l’ONUDI
    .par = par l’ONUDI
    .gender = f
    .number = sg

organisation-ifad = FIDA
    .def = le FIDA
    .de = du FIDA
    .a = au FIDA
    .par = par le FIDA
    .gender = m
    .number = sg

organisation-unwto = ONU Tourisme
    .def = ONU Tourisme
    .de = d’ONU Tourisme
    .a = à ONU Tourisme
    .par = par ONU Tourisme
    .gender = f
    .number = sg

organisation-iom = OIM
    .def = l’OIM
    .de = de l’OIM
    .a = à l’OIM
    .par = par l’OIM
    .gender = f
    .number = sg

organisation-opcw = OIAC
    .def = l’OIAC
    .de = de l’OIAC
    .a = à l’OIAC
    .par = par l’OIAC
    .gender = f
    .number = sg

organisation-ctbto = OTICE
    .def = l’OTICE
    .de = de l’OTICE
    .a = à l’OTICE
    .par = par l’OTICE
    .gender = f
    .number = sg

organisation-icc = CPI
    .def = la CPI
    .de = de la CPI
    .a = à la CPI
    .par = par la CPI
    .gender = f
    .number = sg

organisation-pca = Cour permanente d’arbitrage
    .def = la Cour permanente d’arbitrage
    .de = de la Cour permanente d’arbitrage
    .a = à la Cour permanente d’arbitrage
    .par = par la Cour permanente d’arbitrage
    .gender = f
    .number = sg

organisation-isa = AIFM
    .def = l’AIFM
    .de = de l’AIFM
    .a = à l’AIFM
    .par = par l’AIFM
    .gender = f
    .number = sg

organisation-hcch = Conférence de La Haye
    .def = la Conférence de La Haye
    .de = de la Conférence de La Haye
    .a = à la Conférence de La Haye
    .par = par la Conférence de La Haye
    .gender = f
    .number = sg

organisation-interpol = Interpol
    .def = Interpol
    .de = d’Interpol
    .a = à Interpol
    .par = par Interpol
    .gender = m
    .number = sg

organisation-wco = OMD
    .def = l’OMD
    .de = de l’OMD
    .a = à l’OMD
    .par = par l’OMD
    .gender = f
    .number = sg

organisation-woah = OMSA
    .def = l’OMSA
    .de = de l’OMSA
    .a = à l’OMSA
    .par = par l’OMSA
    .gender = f
    .number = sg

organisation-oecd = OCDE
    .def = l’OCDE
    .de = de l’OCDE
    .a = à l’OCDE
    .par = par l’OCDE
    .gender = f
    .number = sg

organisation-nea = Agence pour l’énergie nucléaire
    .def = l’Agence pour l’énergie nucléaire
    .de = de l’Agence pour l’énergie nucléaire
    .a = à l’Agence pour l’énergie nucléaire
    .par = par l’Agence pour l’énergie nucléaire
    .gender = f
    .number = sg

organisation-iea = AIE
    .def = l’AIE
    .de = de l’AIE
    .a = à l’AIE
    .par = par l’AIE
    .gender = f
    .number = sg

organisation-irena = Irena
    .def = l’Irena
    .de = de l’Irena
    .a = à l’Irena
    .par = par l’Irena
    .gender = f
    .number = sg

organisation-bis = BRI
    .def = la BRI
    .de = de la BRI
    .a = à la BRI
    .par = par la BRI
    .gender = f
    .number = sg

organisation-aiib = BAII
    .def = la BAII
    .de = de la BAII
    .a = à la BAII
    .par = par la BAII
    .gender = f
    .number = sg

organisation-adb = Banque asiatique de développement
    .def = la Banque asiatique de développement
    .de = de la Banque asiatique de développement
    .a = à la Banque asiatique de développement
    .par = par la Banque asiatique de développement
    .gender = f
    .number = sg

organisation-afdb = BAD
    .def = la BAD
    .de = de la BAD
    .a = à la BAD
    .par = par la BAD
    .gender = f
    .number = sg

organisation-idb = BID
    .def = la BID
    .de = de la BID
    .a = à la BID
    .par = par la BID
    .gender = f
    .number = sg

organisation-isdb = Banque islamique de développement
    .def = la Banque islamique de développement
    .de = de la Banque islamique de développement
    .a = à la Banque islamique de développement
    .par = par la Banque islamique de développement
    .gender = f
    .number = sg

organisation-ebrd = BERD
    .def = la BERD
    .de = de la BERD
    .a = à la BERD
    .par = par la BERD
    .gender = f
    .number = sg

organisation-ndb = Nouvelle banque de développement
    .def = la Nouvelle banque de développement
    .de = de la Nouvelle banque de développement
    .a = à la Nouvelle banque de développement
    .par = par la Nouvelle banque de développement
    .gender = f
    .number = sg

organisation-ceb = Banque de développement du Conseil de l’Europe
    .def = la Banque de développement du Conseil de l’Europe
    .de = de la Banque de développement du Conseil de l’Europe
    .a = à la Banque de développement du Conseil de l’Europe
    .par = par la Banque de développement du Conseil de l’Europe
    .gender = f
    .number = sg

organisation-gcf = Fonds vert pour le climat
    .def = le Fonds vert pour le climat
    .de = du Fonds vert pour le climat
    .a = au Fonds vert pour le climat
    .par = par le Fonds vert pour le climat
    .gender = m
    .number = sg

organisation-gef = FEM
    .def = le FEM
    .de = du FEM
    .a = au FEM
    .par = par le FEM
    .gender = m
    .number = sg

organisation-gfatm = Fonds mondial
    .def = le Fonds mondial
    .de = du Fonds mondial
    .a = au Fonds mondial
    .par = par le Fonds mondial
    .gender = m
    .number = sg

organisation-gavi = Gavi
    .def = Gavi
    .de = de Gavi
    .a = à Gavi
    .par = par Gavi
    .gender = f
    .number = sg

organisation-icrc = CICR
    .def = le CICR
    .de = du CICR
    .a = au CICR
    .par = par le CICR
    .gender = m
    .number = sg

organisation-ifrc = FICR
    .def = la FICR
    .de = de la FICR
    .a = à la FICR
    .par = par la FICR
    .gender = f
    .number = sg

organisation-ioc = CIO
    .def = le CIO
    .de = du CIO
    .a = au CIO
    .par = par le CIO
    .gender = m
    .number = sg

organisation-wada = AMA
    .def = l’AMA
    .de = de l’AMA
    .a = à l’AMA
    .par = par l’AMA
    .gender = f
    .number = sg

organisation-iwc = CBI
    .def = la CBI
    .de = de la CBI
    .a = à la CBI
    .par = par la CBI
    .gender = f
    .number = sg

organisation-iccat = CICTA
    .def = la CICTA
    .de = de la CICTA
    .a = à la CICTA
    .par = par la CICTA
    .gender = f
    .number = sg

organisation-wcpfc = Commission des pêches du Pacifique occidental et central
    .def = la Commission des pêches du Pacifique occidental et central
    .de = de la Commission des pêches du Pacifique occidental et central
    .a = à la Commission des pêches du Pacifique occidental et central
    .par = par la Commission des pêches du Pacifique occidental et central
    .gender = f
    .number = sg

organisation-npfc = Commission des pêches du Pacifique Nord
    .def = la Commission des pêches du Pacifique Nord
    .de = de la Commission des pêches du Pacifique Nord
    .a = à la Commission des pêches du Pacifique Nord
    .par = par la Commission des pêches du Pacifique Nord
    .gender = f
    .number = sg

organisation-iter = Organisation ITER
    .def = l’Organisation ITER
    .de = de l’Organisation ITER
    .a = à l’Organisation ITER
    .par = par l’Organisation ITER
    .gender = f
    .number = sg

organisation-cern = Cern
    .def = le Cern
    .de = du Cern
    .a = au Cern
    .par = par le Cern
    .gender = m
    .number = sg

organisation-embl = Laboratoire européen de biologie moléculaire
    .def = le Laboratoire européen de biologie moléculaire
    .de = du Laboratoire européen de biologie moléculaire
    .a = au Laboratoire européen de biologie moléculaire
    .par = par le Laboratoire européen de biologie moléculaire
    .gender = m
    .number = sg

organisation-isa-solar = Alliance solaire internationale
    .def = l’Alliance solaire internationale
    .de = de l’Alliance solaire internationale
    .a = à l’Alliance solaire internationale
    .par = par l’Alliance solaire internationale
    .gender = f
    .number = sg

organisation-kedo = KEDO
    .def = la KEDO
    .de = de la KEDO
    .a = à la KEDO
    .par = par la KEDO
    .gender = f
    .number = sg

organisation-unidroit = Unidroit
    .def = Unidroit
    .de = d’Unidroit
    .a = à Unidroit
    .par = par Unidroit
    .gender = m
    .number = sg

## The European Union and its institutions

organisation-eu = Union européenne
    .def = l’Union européenne
    .de = de l’Union européenne
    .a = à l’Union européenne
    .par = par l’Union européenne
    .gender = f
    .number = sg

organisation-euratom = Euratom
    .def = Euratom
    .de = d’Euratom
    .a = à Euratom
    .par = par Euratom
    .gender = f
    .number = sg

organisation-ecb = BCE
    .def = la BCE
    .de = de la BCE
    .a = à la BCE
    .par = par la BCE
    .gender = f
    .number = sg

organisation-eib = BEI
    .def = la BEI
    .de = de la BEI
    .a = à la BEI
    .par = par la BEI
    .gender = f
    .number = sg

organisation-esm = Mécanisme européen de stabilité
    .def = le Mécanisme européen de stabilité
    .de = du Mécanisme européen de stabilité
    .a = au Mécanisme européen de stabilité
    .par = par le Mécanisme européen de stabilité
    .gender = m
    .number = sg

organisation-europol = Europol
    .def = Europol
    .de = d’Europol
    .a = à Europol
    .par = par Europol
    .gender = m
    .number = sg

organisation-eurojust = Eurojust
    .def = Eurojust
    .de = d’Eurojust
    .a = à Eurojust
    .par = par Eurojust
    .gender = m
    .number = sg

organisation-frontex = Frontex
    .def = Frontex
    .de = de Frontex
    .a = à Frontex
    .par = par Frontex
    .gender = m
    .number = sg

organisation-eda = Agence européenne de défense
    .def = l’Agence européenne de défense
    .de = de l’Agence européenne de défense
    .a = à l’Agence européenne de défense
    .par = par l’Agence européenne de défense
    .gender = f
    .number = sg

organisation-easa = Agence européenne de la sécurité aérienne
    .def = l’Agence européenne de la sécurité aérienne
    .de = de l’Agence européenne de la sécurité aérienne
    .a = à l’Agence européenne de la sécurité aérienne
    .par = par l’Agence européenne de la sécurité aérienne
    .gender = f
    .number = sg

## European organisations

organisation-nato = OTAN
    .def = l’OTAN
    .de = de l’OTAN
    .a = à l’OTAN
    .par = par l’OTAN
    .gender = f
    .number = sg

organisation-warsaw-pact = Organisation du traité de Varsovie
    .def = l’Organisation du traité de Varsovie
    .de = de l’Organisation du traité de Varsovie
    .a = à l’Organisation du traité de Varsovie
    .par = par l’Organisation du traité de Varsovie
    .gender = f
    .number = sg

organisation-weu = UEO
    .def = l’UEO
    .de = de l’UEO
    .a = à l’UEO
    .par = par l’UEO
    .gender = f
    .number = sg

organisation-osce = OSCE
    .def = l’OSCE
    .de = de l’OSCE
    .a = à l’OSCE
    .par = par l’OSCE
    .gender = f
    .number = sg

organisation-coe = Conseil de l’Europe
    .def = le Conseil de l’Europe
    .de = du Conseil de l’Europe
    .a = au Conseil de l’Europe
    .par = par le Conseil de l’Europe
    .gender = m
    .number = sg

organisation-efta = AELE
    .def = l’AELE
    .de = de l’AELE
    .a = à l’AELE
    .par = par l’AELE
    .gender = f
    .number = sg

organisation-esa = Agence spatiale européenne
    .def = l’Agence spatiale européenne
    .de = de l’Agence spatiale européenne
    .a = à l’Agence spatiale européenne
    .par = par l’Agence spatiale européenne
    .gender = f
    .number = sg

organisation-eso = Observatoire européen austral
    .def = l’Observatoire européen austral
    .de = de l’Observatoire européen austral
    .a = à l’Observatoire européen austral
    .par = par l’Observatoire européen austral
    .gender = m
    .number = sg

organisation-eumetsat = Eumetsat
    .def = Eumetsat
    .de = d’Eumetsat
    .a = à Eumetsat
    .par = par Eumetsat
    .gender = f
    .number = sg

organisation-eurocontrol = Eurocontrol
    .def = Eurocontrol
    .de = d’Eurocontrol
    .a = à Eurocontrol
    .par = par Eurocontrol
    .gender = f
    .number = sg

organisation-epo = Office européen des brevets
    .def = l’Office européen des brevets
    .de = de l’Office européen des brevets
    .a = à l’Office européen des brevets
    .par = par l’Office européen des brevets
    .gender = m
    .number = sg

organisation-occar = OCCAR
    .def = l’OCCAR
    .de = de l’OCCAR
    .a = à l’OCCAR
    .par = par l’OCCAR
    .gender = f
    .number = sg

organisation-benelux = Benelux
    .def = le Benelux
    .de = du Benelux
    .a = au Benelux
    .par = par le Benelux
    .gender = m
    .number = sg

organisation-nordic-council = Conseil nordique
    .def = le Conseil nordique
    .de = du Conseil nordique
    .a = au Conseil nordique
    .par = par le Conseil nordique
    .gender = m
    .number = sg

organisation-nordic-council-of-ministers = Conseil nordique des ministres
    .def = le Conseil nordique des ministres
    .de = du Conseil nordique des ministres
    .a = au Conseil nordique des ministres
    .par = par le Conseil nordique des ministres
    .gender = m
    .number = sg

organisation-v4 = groupe de Visegrád
    .def = le groupe de Visegrád
    .de = du groupe de Visegrád
    .a = au groupe de Visegrád
    .par = par le groupe de Visegrád
    .gender = m
    .number = sg

organisation-cbss = Conseil des États de la mer Baltique
    .def = le Conseil des États de la mer Baltique
    .de = du Conseil des États de la mer Baltique
    .a = au Conseil des États de la mer Baltique
    .par = par le Conseil des États de la mer Baltique
    .gender = m
    .number = sg

organisation-bsec = Organisation de coopération économique de la mer Noire
    .def = l’Organisation de coopération économique de la mer Noire
    .de = de l’Organisation de coopération économique de la mer Noire
    .a = à l’Organisation de coopération économique de la mer Noire
    .par = par l’Organisation de coopération économique de la mer Noire
    .gender = f
    .number = sg

organisation-guam = GUAM
    .def = le GUAM
    .de = du GUAM
    .a = au GUAM
    .par = par le GUAM
    .gender = m
    .number = sg

organisation-arctic-council = Conseil de l’Arctique
    .def = le Conseil de l’Arctique
    .de = du Conseil de l’Arctique
    .a = au Conseil de l’Arctique
    .par = par le Conseil de l’Arctique
    .gender = m
    .number = sg

organisation-energy-community = Communauté de l’énergie
    .def = la Communauté de l’énergie
    .de = de la Communauté de l’énergie
    .a = à la Communauté de l’énergie
    .par = par la Communauté de l’énergie
    .gender = f
    .number = sg

organisation-ccnr = Commission centrale pour la navigation du Rhin
    .def = la Commission centrale pour la navigation du Rhin
    .de = de la Commission centrale pour la navigation du Rhin
    .a = à la Commission centrale pour la navigation du Rhin
    .par = par la Commission centrale pour la navigation du Rhin
    .gender = f
    .number = sg

organisation-smom = Ordre de Malte
    .def = l’Ordre de Malte
    .de = de l’Ordre de Malte
    .a = à l’Ordre de Malte
    .par = par l’Ordre de Malte
    .gender = m
    .number = sg

organisation-coalition-of-the-willing = coalition des volontaires
    .def = la coalition des volontaires
    .de = de la coalition des volontaires
    .a = à la coalition des volontaires
    .par = par la coalition des volontaires
    .gender = f
    .number = sg

## Asia, the Pacific and the post-Soviet States

organisation-asean = ASEAN
    .def = l’ASEAN
    .de = de l’ASEAN
    .a = à l’ASEAN
    .par = par l’ASEAN
    .gender = f
    .number = sg

organisation-saarc = SAARC
    .def = la SAARC
    .de = de la SAARC
    .a = à la SAARC
    .par = par la SAARC
    .gender = f
    .number = sg

organisation-bimstec = BIMSTEC
    .def = la BIMSTEC
    .de = de la BIMSTEC
    .a = à la BIMSTEC
    .par = par la BIMSTEC
    .gender = f
    .number = sg

organisation-apec = APEC
    .def = l’APEC
    .de = de l’APEC
    .a = à l’APEC
    .par = par l’APEC
    .gender = f
    .number = sg

organisation-cptpp = Commission du PTPGP
    .def = la Commission du PTPGP
    .de = de la Commission du PTPGP
    .a = à la Commission du PTPGP
    .par = par la Commission du PTPGP
    .gender = f
    .number = sg

organisation-quad = Quad
    .def = le Quad
    .de = du Quad
    .a = au Quad
    .par = par le Quad
    .gender = m
    .number = sg

organisation-pif = Forum des îles du Pacifique
    .def = le Forum des îles du Pacifique
    .de = du Forum des îles du Pacifique
    .a = au Forum des îles du Pacifique
    .par = par le Forum des îles du Pacifique
    .gender = m
    .number = sg

organisation-spc = Communauté du Pacifique
    .def = la Communauté du Pacifique
    .de = de la Communauté du Pacifique
    .a = à la Communauté du Pacifique
    .par = par la Communauté du Pacifique
    .gender = f
    .number = sg

organisation-msg = Groupe mélanésien Fer de lance
    .def = le Groupe mélanésien Fer de lance
    .de = du Groupe mélanésien Fer de lance
    .a = au Groupe mélanésien Fer de lance
    .par = par le Groupe mélanésien Fer de lance
    .gender = m
    .number = sg

organisation-iora = IORA
    .def = l’IORA
    .de = de l’IORA
    .a = à l’IORA
    .par = par l’IORA
    .gender = f
    .number = sg

organisation-ioc-indian = Commission de l’océan Indien
    .def = la Commission de l’océan Indien
    .de = de la Commission de l’océan Indien
    .a = à la Commission de l’océan Indien
    .par = par la Commission de l’océan Indien
    .gender = f
    .number = sg

organisation-mrc = Commission du Mékong
    .def = la Commission du Mékong
    .de = de la Commission du Mékong
    .a = à la Commission du Mékong
    .par = par la Commission du Mékong
    .gender = f
    .number = sg

organisation-tcs = Secrétariat de coopération trilatérale
    .def = le Secrétariat de coopération trilatérale
    .de = du Secrétariat de coopération trilatérale
    .a = au Secrétariat de coopération trilatérale
    .par = par le Secrétariat de coopération trilatérale
    .gender = m
    .number = sg

organisation-sco = OCS
    .def = l’OCS
    .de = de l’OCS
    .a = à l’OCS
    .par = par l’OCS
    .gender = f
    .number = sg

organisation-cis = CEI
    .def = la CEI
    .de = de la CEI
    .a = à la CEI
    .par = par la CEI
    .gender = f
    .number = sg

organisation-csto = OTSC
    .def = l’OTSC
    .de = de l’OTSC
    .a = à l’OTSC
    .par = par l’OTSC
    .gender = f
    .number = sg

organisation-eaeu = Union économique eurasiatique
    .def = l’Union économique eurasiatique
    .de = de l’Union économique eurasiatique
    .a = à l’Union économique eurasiatique
    .par = par l’Union économique eurasiatique
    .gender = f
    .number = sg

organisation-union-state = État de l’Union
    .def = l’État de l’Union
    .de = de l’État de l’Union
    .a = à l’État de l’Union
    .par = par l’État de l’Union
    .gender = m
    .number = sg

organisation-ots = Organisation des États turciques
    .def = l’Organisation des États turciques
    .de = de l’Organisation des États turciques
    .a = à l’Organisation des États turciques
    .par = par l’Organisation des États turciques
    .gender = f
    .number = sg

organisation-eco = Organisation de coopération économique
    .def = l’Organisation de coopération économique
    .de = de l’Organisation de coopération économique
    .a = à l’Organisation de coopération économique
    .par = par l’Organisation de coopération économique
    .gender = f
    .number = sg

## Africa

organisation-african-union = Union africaine
    .def = l’Union africaine
    .de = de l’Union africaine
    .a = à l’Union africaine
    .par = par l’Union africaine
    .gender = f
    .number = sg

organisation-oau = OUA
    .def = l’OUA
    .de = de l’OUA
    .a = à l’OUA
    .par = par l’OUA
    .gender = f
    .number = sg

organisation-africa-cdc = Africa CDC
    .def = l’Africa CDC
    .de = de l’Africa CDC
    .a = à l’Africa CDC
    .par = par l’Africa CDC
    .gender = m
    .number = sg

organisation-ecowas = CEDEAO
    .def = la CEDEAO
    .de = de la CEDEAO
    .a = à la CEDEAO
    .par = par la CEDEAO
    .gender = f
    .number = sg

organisation-eccas = CEEAC
    .def = la CEEAC
    .de = de la CEEAC
    .a = à la CEEAC
    .par = par la CEEAC
    .gender = f
    .number = sg

organisation-cemac = CEMAC
    .def = la CEMAC
    .de = de la CEMAC
    .a = à la CEMAC
    .par = par la CEMAC
    .gender = f
    .number = sg

organisation-uemoa = UEMOA
    .def = l’UEMOA
    .de = de l’UEMOA
    .a = à l’UEMOA
    .par = par l’UEMOA
    .gender = f
    .number = sg

organisation-sadc = SADC
    .def = la SADC
    .de = de la SADC
    .a = à la SADC
    .par = par la SADC
    .gender = f
    .number = sg

organisation-sacu = Union douanière d’Afrique australe
    .def = l’Union douanière d’Afrique australe
    .de = de l’Union douanière d’Afrique australe
    .a = à l’Union douanière d’Afrique australe
    .par = par l’Union douanière d’Afrique australe
    .gender = f
    .number = sg

organisation-eac = Communauté d’Afrique de l’Est
    .def = la Communauté d’Afrique de l’Est
    .de = de la Communauté d’Afrique de l’Est
    .a = à la Communauté d’Afrique de l’Est
    .par = par la Communauté d’Afrique de l’Est
    .gender = f
    .number = sg

organisation-igad = IGAD
    .def = l’IGAD
    .de = de l’IGAD
    .a = à l’IGAD
    .par = par l’IGAD
    .gender = f
    .number = sg

organisation-comesa = COMESA
    .def = le COMESA
    .de = du COMESA
    .a = au COMESA
    .par = par le COMESA
    .gender = m
    .number = sg

organisation-aes = Alliance des États du Sahel
    .def = l’Alliance des États du Sahel
    .de = de l’Alliance des États du Sahel
    .a = à l’Alliance des États du Sahel
    .par = par l’Alliance des États du Sahel
    .gender = f
    .number = sg

organisation-g5-sahel = G5 Sahel
    .def = le G5 Sahel
    .de = du G5 Sahel
    .a = au G5 Sahel
    .par = par le G5 Sahel
    .gender = m
    .number = sg

organisation-amu = Union du Maghreb arabe
    .def = l’Union du Maghreb arabe
    .de = de l’Union du Maghreb arabe
    .a = à l’Union du Maghreb arabe
    .par = par l’Union du Maghreb arabe
    .gender = f
    .number = sg

organisation-icglr = CIRGL
    .def = la CIRGL
    .de = de la CIRGL
    .a = à la CIRGL
    .par = par la CIRGL
    .gender = f
    .number = sg

organisation-cen-sad = CEN-SAD
    .def = la CEN-SAD
    .de = de la CEN-SAD
    .a = à la CEN-SAD
    .par = par la CEN-SAD
    .gender = f
    .number = sg

organisation-ohada = OHADA
    .def = l’OHADA
    .de = de l’OHADA
    .a = à l’OHADA
    .par = par l’OHADA
    .gender = f
    .number = sg

organisation-lcbc = Commission du bassin du lac Tchad
    .def = la Commission du bassin du lac Tchad
    .de = de la Commission du bassin du lac Tchad
    .a = à la Commission du bassin du lac Tchad
    .par = par la Commission du bassin du lac Tchad
    .gender = f
    .number = sg

organisation-afreximbank = Afreximbank
    .def = Afreximbank
    .de = d’Afreximbank
    .a = à Afreximbank
    .par = par Afreximbank
    .gender = f
    .number = sg

## The Americas

organisation-oas = Organisation des États américains
    .def = l’Organisation des États américains
    .de = de l’Organisation des États américains
    .a = à l’Organisation des États américains
    .par = par l’Organisation des États américains
    .gender = f
    .number = sg

organisation-mercosur = Mercosur
    .def = le Mercosur
    .de = du Mercosur
    .a = au Mercosur
    .par = par le Mercosur
    .gender = m
    .number = sg

organisation-caricom = Caricom
    .def = la Caricom
    .de = de la Caricom
    .a = à la Caricom
    .par = par la Caricom
    .gender = f
    .number = sg

organisation-celac = CELAC
    .def = la CELAC
    .de = de la CELAC
    .a = à la CELAC
    .par = par la CELAC
    .gender = f
    .number = sg

organisation-unasur = Unasur
    .def = l’Unasur
    .de = de l’Unasur
    .a = à l’Unasur
    .par = par l’Unasur
    .gender = f
    .number = sg

organisation-can = Communauté andine
    .def = la Communauté andine
    .de = de la Communauté andine
    .a = à la Communauté andine
    .par = par la Communauté andine
    .gender = f
    .number = sg

organisation-pacific-alliance = Alliance du Pacifique
    .def = l’Alliance du Pacifique
    .de = de l’Alliance du Pacifique
    .a = à l’Alliance du Pacifique
    .par = par l’Alliance du Pacifique
    .gender = f
    .number = sg

organisation-alba = Alliance bolivarienne
    .def = l’Alliance bolivarienne
    .de = de l’Alliance bolivarienne
    .a = à l’Alliance bolivarienne
    .par = par l’Alliance bolivarienne
    .gender = f
    .number = sg

organisation-sica = SICA
    .def = le SICA
    .de = du SICA
    .a = au SICA
    .par = par le SICA
    .gender = m
    .number = sg

organisation-oecs = OECO
    .def = l’OECO
    .de = de l’OECO
    .a = à l’OECO
    .par = par l’OECO
    .gender = f
    .number = sg

organisation-aladi = ALADI
    .def = l’ALADI
    .de = de l’ALADI
    .a = à l’ALADI
    .par = par l’ALADI
    .gender = f
    .number = sg

organisation-paho = Organisation panaméricaine de la santé
    .def = l’Organisation panaméricaine de la santé
    .de = de l’Organisation panaméricaine de la santé
    .a = à l’Organisation panaméricaine de la santé
    .par = par l’Organisation panaméricaine de la santé
    .gender = f
    .number = sg

organisation-caf = Banque de développement d’Amérique latine et des Caraïbes
    .def = la Banque de développement d’Amérique latine et des Caraïbes
    .de = de la Banque de développement d’Amérique latine et des Caraïbes
    .a = à la Banque de développement d’Amérique latine et des Caraïbes
    .par = par la Banque de développement d’Amérique latine et des Caraïbes
    .gender = f
    .number = sg

## The Arab and Islamic world

organisation-las = Ligue arabe
    .def = la Ligue arabe
    .de = de la Ligue arabe
    .a = à la Ligue arabe
    .par = par la Ligue arabe
    .gender = f
    .number = sg

organisation-gcc = Conseil de coopération du Golfe
    .def = le Conseil de coopération du Golfe
    .de = du Conseil de coopération du Golfe
    .a = au Conseil de coopération du Golfe
    .par = par le Conseil de coopération du Golfe
    .gender = m
    .number = sg

organisation-oic = OCI
    .def = l’OCI
    .de = de l’OCI
    .a = à l’OCI
    .par = par l’OCI
    .gender = f
    .number = sg

organisation-opec = OPEP
    .def = l’OPEP
    .de = de l’OPEP
    .a = à l’OPEP
    .par = par l’OPEP
    .gender = f
    .number = sg

organisation-opec- = OPEP+
    .def = l’OPEP+
    .de = de l’OPEP+
    .a = à l’OPEP+
    .par = par l’OPEP+
    .gender = f
    .number = sg

organisation-oapec = OPAEP
    .def = l’OPAEP
    .de = de l’OPAEP
    .a = à l’OPAEP
    .par = par l’OPAEP
    .gender = f
    .number = sg

organisation-gecf = Forum des pays exportateurs de gaz
    .def = le Forum des pays exportateurs de gaz
    .de = du Forum des pays exportateurs de gaz
    .a = au Forum des pays exportateurs de gaz
    .par = par le Forum des pays exportateurs de gaz
    .gender = m
    .number = sg

organisation-ufm = Union pour la Méditerranée
    .def = l’Union pour la Méditerranée
    .de = de l’Union pour la Méditerranée
    .a = à l’Union pour la Méditerranée
    .par = par l’Union pour la Méditerranée
    .gender = f
    .number = sg

organisation-d8 = D-8
    .def = le D-8
    .de = du D-8
    .a = au D-8
    .par = par le D-8
    .gender = m
    .number = sg

## Groups of States and world-wide associations

organisation-g7 = G7
    .def = le G7
    .de = du G7
    .a = au G7
    .par = par le G7
    .gender = m
    .number = sg

organisation-g8 = G8
    .def = le G8
    .de = du G8
    .a = au G8
    .par = par le G8
    .gender = m
    .number = sg

organisation-g20 = G20
    .def = le G20
    .de = du G20
    .a = au G20
    .par = par le G20
    .gender = m
    .number = sg

organisation-g77 = G77
    .def = le G77
    .de = du G77
    .a = au G77
    .par = par le G77
    .gender = m
    .number = sg

organisation-p5-1 = groupe P5+1
    .def = le groupe P5+1
    .de = du groupe P5+1
    .a = au groupe P5+1
    .par = par le groupe P5+1
    .gender = m
    .number = sg

organisation-brics = BRICS
    .def = les BRICS
    .de = des BRICS
    .a = aux BRICS
    .par = par les BRICS
    .gender = m
    .number = pl

organisation-ibsa = Forum IBAS
    .def = le Forum IBAS
    .de = du Forum IBAS
    .a = au Forum IBAS
    .par = par le Forum IBAS
    .gender = m
    .number = sg

organisation-nam = Mouvement des non-alignés
    .def = le Mouvement des non-alignés
    .de = du Mouvement des non-alignés
    .a = au Mouvement des non-alignés
    .par = par le Mouvement des non-alignés
    .gender = m
    .number = sg

organisation-commonwealth = Commonwealth
    .def = le Commonwealth
    .de = du Commonwealth
    .a = au Commonwealth
    .par = par le Commonwealth
    .gender = m
    .number = sg

organisation-oif = OIF
    .def = l’OIF
    .de = de l’OIF
    .a = à l’OIF
    .par = par l’OIF
    .gender = f
    .number = sg

organisation-cplp = Communauté des pays de langue portugaise
    .def = la Communauté des pays de langue portugaise
    .de = de la Communauté des pays de langue portugaise
    .a = à la Communauté des pays de langue portugaise
    .par = par la Communauté des pays de langue portugaise
    .gender = f
    .number = sg

organisation-ipu = Union interparlementaire
    .def = l’Union interparlementaire
    .de = de l’Union interparlementaire
    .a = à l’Union interparlementaire
    .par = par l’Union interparlementaire
    .gender = f
    .number = sg

organisation-oacps = OEACP
    .def = l’OEACP
    .de = de l’OEACP
    .a = à l’OEACP
    .par = par l’OEACP
    .gender = f
    .number = sg

organisation-paris-club = Club de Paris
    .def = le Club de Paris
    .de = du Club de Paris
    .a = au Club de Paris
    .par = par le Club de Paris
    .gender = m
    .number = sg

organisation-msp = Partenariat pour la sécurité des minéraux
    .def = le Partenariat pour la sécurité des minéraux
    .de = du Partenariat pour la sécurité des minéraux
    .a = au Partenariat pour la sécurité des minéraux
    .par = par le Partenariat pour la sécurité des minéraux
    .gender = m
    .number = sg

organisation-board-of-peace = Conseil de la paix
    .def = le Conseil de la paix
    .de = du Conseil de la paix
    .a = au Conseil de la paix
    .par = par le Conseil de la paix
    .gender = m
    .number = sg

## Armed groups, movements and authorities that are parties to conflicts

organisation-hamas = Hamas
    .def = le Hamas
    .de = du Hamas
    .a = au Hamas
    .par = par le Hamas
    .gender = m
    .number = sg

organisation-pij = Jihad islamique palestinien
    .def = le Jihad islamique palestinien
    .de = du Jihad islamique palestinien
    .a = au Jihad islamique palestinien
    .par = par le Jihad islamique palestinien
    .gender = m
    .number = sg

organisation-fatah = Fatah
    .def = le Fatah
    .de = du Fatah
    .a = au Fatah
    .par = par le Fatah
    .gender = m
    .number = sg

organisation-plo = OLP
    .def = l’OLP
    .de = de l’OLP
    .a = à l’OLP
    .par = par l’OLP
    .gender = f
    .number = sg

organisation-hezbollah = Hezbollah
    .def = le Hezbollah
    .de = du Hezbollah
    .a = au Hezbollah
    .par = par le Hezbollah
    .gender = m
    .number = sg

organisation-amal = mouvement Amal
    .def = le mouvement Amal
    .de = du mouvement Amal
    .a = au mouvement Amal
    .par = par le mouvement Amal
    .gender = m
    .number = sg

organisation-houthi = Houthis
    .def = les Houthis
    .de = des Houthis
    .a = aux Houthis
    .par = par les Houthis
    .gender = m
    .number = pl

organisation-stc = Conseil de transition du Sud
    .def = le Conseil de transition du Sud
    .de = du Conseil de transition du Sud
    .a = au Conseil de transition du Sud
    .par = par le Conseil de transition du Sud
    .gender = m
    .number = sg

organisation-taliban = talibans
    .def = les talibans
    .de = des talibans
    .a = aux talibans
    .par = par les talibans
    .gender = m
    .number = pl

organisation-ttp = TTP
    .def = le TTP
    .de = du TTP
    .a = au TTP
    .par = par le TTP
    .gender = m
    .number = sg

organisation-bla = Armée de libération du Baloutchistan
    .def = l’Armée de libération du Baloutchistan
    .de = de l’Armée de libération du Baloutchistan
    .a = à l’Armée de libération du Baloutchistan
    .par = par l’Armée de libération du Baloutchistan
    .gender = f
    .number = sg

organisation-jnim = GSIM
    .def = le GSIM
    .de = du GSIM
    .a = au GSIM
    .par = par le GSIM
    .gender = m
    .number = sg

organisation-al-shabaab = shebab
    .def = les shebab
    .de = des shebab
    .a = aux shebab
    .par = par les shebab
    .gender = m
    .number = pl

organisation-boko-haram = Boko Haram
    .def = Boko Haram
    .de = de Boko Haram
    .a = à Boko Haram
    .par = par Boko Haram
    .gender = m
    .number = sg

organisation-hts = Hayat Tahrir al-Cham
    .def = Hayat Tahrir al-Cham
    .de = de Hayat Tahrir al-Cham
    .a = à Hayat Tahrir al-Cham
    .par = par Hayat Tahrir al-Cham
    .gender = f
    .number = sg

organisation-sdf = Forces démocratiques syriennes
    .def = les Forces démocratiques syriennes
    .de = des Forces démocratiques syriennes
    .a = aux Forces démocratiques syriennes
    .par = par les Forces démocratiques syriennes
    .gender = f
    .number = pl

organisation-ypg = YPG
    .def = les YPG
    .de = des YPG
    .a = aux YPG
    .par = par les YPG
    .gender = f
    .number = pl

organisation-fsa = Armée syrienne libre
    .def = l’Armée syrienne libre
    .de = de l’Armée syrienne libre
    .a = à l’Armée syrienne libre
    .par = par l’Armée syrienne libre
    .gender = f
    .number = sg

organisation-syrian-national-coalition = Coalition nationale syrienne
    .def = la Coalition nationale syrienne
    .de = de la Coalition nationale syrienne
    .a = à la Coalition nationale syrienne
    .par = par la Coalition nationale syrienne
    .gender = f
    .number = sg

organisation-sna = Armée nationale syrienne
    .def = l’Armée nationale syrienne
    .de = de l’Armée nationale syrienne
    .a = à l’Armée nationale syrienne
    .par = par l’Armée nationale syrienne
    .gender = f
    .number = sg

organisation-pkk = PKK
    .def = le PKK
    .de = du PKK
    .a = au PKK
    .par = par le PKK
    .gender = m
    .number = sg

organisation-pmf = Hachd al-Chaabi
    .def = le Hachd al-Chaabi
    .de = du Hachd al-Chaabi
    .a = au Hachd al-Chaabi
    .par = par le Hachd al-Chaabi
    .gender = m
    .number = sg

organisation-lna = Armée nationale libyenne
    .def = l’Armée nationale libyenne
    .de = de l’Armée nationale libyenne
    .a = à l’Armée nationale libyenne
    .par = par l’Armée nationale libyenne
    .gender = f
    .number = sg

organisation-gna = Gouvernement d’union nationale
    .def = le Gouvernement d’union nationale
    .de = du Gouvernement d’union nationale
    .a = au Gouvernement d’union nationale
    .par = par le Gouvernement d’union nationale
    .gender = m
    .number = sg

organisation-polisario = Front Polisario
    .def = le Front Polisario
    .de = du Front Polisario
    .a = au Front Polisario
    .par = par le Front Polisario
    .gender = m
    .number = sg

organisation-rsf = Forces de soutien rapide
    .def = les Forces de soutien rapide
    .de = des Forces de soutien rapide
    .a = aux Forces de soutien rapide
    .par = par les Forces de soutien rapide
    .gender = f
    .number = pl

organisation-saf = Forces armées soudanaises
    .def = les Forces armées soudanaises
    .de = des Forces armées soudanaises
    .a = aux Forces armées soudanaises
    .par = par les Forces armées soudanaises
    .gender = f
    .number = pl

organisation-jem = Mouvement pour la justice et l’égalité
    .def = le Mouvement pour la justice et l’égalité
    .de = du Mouvement pour la justice et l’égalité
    .a = au Mouvement pour la justice et l’égalité
    .par = par le Mouvement pour la justice et l’égalité
    .gender = m
    .number = sg

organisation-slm = Mouvement de libération du Soudan
    .def = le Mouvement de libération du Soudan
    .de = du Mouvement de libération du Soudan
    .a = au Mouvement de libération du Soudan
    .par = par le Mouvement de libération du Soudan
    .gender = m
    .number = sg

organisation-splm = Mouvement populaire de libération du Soudan
    .def = le Mouvement populaire de libération du Soudan
    .de = du Mouvement populaire de libération du Soudan
    .a = au Mouvement populaire de libération du Soudan
    .par = par le Mouvement populaire de libération du Soudan
    .gender = m
    .number = sg

organisation-splm-n = SPLM-N
    .def = le SPLM-N
    .de = du SPLM-N
    .a = au SPLM-N
    .par = par le SPLM-N
    .gender = m
    .number = sg

organisation-splm-io = SPLM-IO
    .def = le SPLM-IO
    .de = du SPLM-IO
    .a = au SPLM-IO
    .par = par le SPLM-IO
    .gender = m
    .number = sg

organisation-srf = Front révolutionnaire du Soudan
    .def = le Front révolutionnaire du Soudan
    .de = du Front révolutionnaire du Soudan
    .a = au Front révolutionnaire du Soudan
    .par = par le Front révolutionnaire du Soudan
    .gender = m
    .number = sg

organisation-tplf = TPLF
    .def = le TPLF
    .de = du TPLF
    .a = au TPLF
    .par = par le TPLF
    .gender = m
    .number = sg

organisation-ola = Armée de libération oromo
    .def = l’Armée de libération oromo
    .de = de l’Armée de libération oromo
    .a = à l’Armée de libération oromo
    .par = par l’Armée de libération oromo
    .gender = f
    .number = sg

organisation-onlf = Front national de libération de l’Ogaden
    .def = le Front national de libération de l’Ogaden
    .de = du Front national de libération de l’Ogaden
    .a = au Front national de libération de l’Ogaden
    .par = par le Front national de libération de l’Ogaden
    .gender = m
    .number = sg

organisation-eplf = Front populaire de libération de l’Érythrée
    .def = le Front populaire de libération de l’Érythrée
    .de = du Front populaire de libération de l’Érythrée
    .a = au Front populaire de libération de l’Érythrée
    .par = par le Front populaire de libération de l’Érythrée
    .gender = m
    .number = sg

organisation-lra = Armée de résistance du Seigneur
    .def = l’Armée de résistance du Seigneur
    .de = de l’Armée de résistance du Seigneur
    .a = à l’Armée de résistance du Seigneur
    .par = par l’Armée de résistance du Seigneur
    .gender = f
    .number = sg

organisation-m23 = M23
    .def = le M23
    .de = du M23
    .a = au M23
    .par = par le M23
    .gender = m
    .number = sg

organisation-afc = Alliance Fleuve Congo
    .def = l’Alliance Fleuve Congo
    .de = de l’Alliance Fleuve Congo
    .a = à l’Alliance Fleuve Congo
    .par = par l’Alliance Fleuve Congo
    .gender = f
    .number = sg

organisation-fdlr = FDLR
    .def = les FDLR
    .de = des FDLR
    .a = aux FDLR
    .par = par les FDLR
    .gender = f
    .number = pl

organisation-adf = ADF
    .def = les ADF
    .de = des ADF
    .a = aux ADF
    .par = par les ADF
    .gender = f
    .number = pl

organisation-cndp = CNDP
    .def = le CNDP
    .de = du CNDP
    .a = au CNDP
    .par = par le CNDP
    .gender = m
    .number = sg

organisation-cpc = Coalition des patriotes pour le changement
    .def = la Coalition des patriotes pour le changement
    .de = de la Coalition des patriotes pour le changement
    .a = à la Coalition des patriotes pour le changement
    .par = par la Coalition des patriotes pour le changement
    .gender = f
    .number = sg

organisation-seleka = Séléka
    .def = la Séléka
    .de = de la Séléka
    .a = à la Séléka
    .par = par la Séléka
    .gender = f
    .number = sg

organisation-upc = Unité pour la paix en Centrafrique
    .def = l’Unité pour la paix en Centrafrique
    .de = de l’Unité pour la paix en Centrafrique
    .a = à l’Unité pour la paix en Centrafrique
    .par = par l’Unité pour la paix en Centrafrique
    .gender = f
    .number = sg

organisation-3r = 3R
    .def = le 3R
    .de = du 3R
    .a = au 3R
    .par = par le 3R
    .gender = m
    .number = sg

organisation-anti-balaka = anti-balaka
    .def = les anti-balaka
    .de = des anti-balaka
    .a = aux anti-balaka
    .par = par les anti-balaka
    .gender = m
    .number = pl

organisation-cma = Coordination des mouvements de l’Azawad
    .def = la Coordination des mouvements de l’Azawad
    .de = de la Coordination des mouvements de l’Azawad
    .a = à la Coordination des mouvements de l’Azawad
    .par = par la Coordination des mouvements de l’Azawad
    .gender = f
    .number = sg

organisation-mnla = MNLA
    .def = le MNLA
    .de = du MNLA
    .a = au MNLA
    .par = par le MNLA
    .gender = m
    .number = sg

organisation-fla = Front de libération de l’Azawad
    .def = le Front de libération de l’Azawad
    .de = du Front de libération de l’Azawad
    .a = au Front de libération de l’Azawad
    .par = par le Front de libération de l’Azawad
    .gender = m
    .number = sg

organisation-fact = FACT
    .def = le FACT
    .de = du FACT
    .a = au FACT
    .par = par le FACT
    .gender = m
    .number = sg

organisation-renamo = Renamo
    .def = la Renamo
    .de = de la Renamo
    .a = à la Renamo
    .par = par la Renamo
    .gender = f
    .number = sg

organisation-frelimo = Frelimo
    .def = le Frelimo
    .de = du Frelimo
    .a = au Frelimo
    .par = par le Frelimo
    .gender = m
    .number = sg

organisation-unita = Unita
    .def = l’Unita
    .de = de l’Unita
    .a = à l’Unita
    .par = par l’Unita
    .gender = f
    .number = sg

organisation-mpla = MPLA
    .def = le MPLA
    .de = du MPLA
    .a = au MPLA
    .par = par le MPLA
    .gender = m
    .number = sg

organisation-anc = ANC
    .def = l’ANC
    .de = de l’ANC
    .a = à l’ANC
    .par = par l’ANC
    .gender = m
    .number = sg

organisation-swapo = Swapo
    .def = la Swapo
    .de = de la Swapo
    .a = à la Swapo
    .par = par la Swapo
    .gender = f
    .number = sg

organisation-zanu-pf = Zanu-PF
    .def = la Zanu-PF
    .de = de la Zanu-PF
    .a = à la Zanu-PF
    .par = par la Zanu-PF
    .gender = f
    .number = sg

organisation-ruf = RUF
    .def = le RUF
    .de = du RUF
    .a = au RUF
    .par = par le RUF
    .gender = m
    .number = sg

organisation-forces-nouvelles = Forces nouvelles
    .def = les Forces nouvelles
    .de = des Forces nouvelles
    .a = aux Forces nouvelles
    .par = par les Forces nouvelles
    .gender = f
    .number = pl

organisation-mfdc = MFDC
    .def = le MFDC
    .de = du MFDC
    .a = au MFDC
    .par = par le MFDC
    .gender = m
    .number = sg

organisation-frud = FRUD
    .def = le FRUD
    .de = du FRUD
    .a = au FRUD
    .par = par le FRUD
    .gender = m
    .number = sg

organisation-fln = FLN
    .def = le FLN
    .de = du FLN
    .a = au FLN
    .par = par le FLN
    .gender = m
    .number = sg

organisation-farc = FARC
    .def = les FARC
    .de = des FARC
    .a = aux FARC
    .par = par les FARC
    .gender = f
    .number = pl

organisation-eln = ELN
    .def = l’ELN
    .de = de l’ELN
    .a = à l’ELN
    .par = par l’ELN
    .gender = f
    .number = sg

organisation-auc-colombia = Autodéfenses unies de Colombie
    .def = les Autodéfenses unies de Colombie
    .de = des Autodéfenses unies de Colombie
    .a = aux Autodéfenses unies de Colombie
    .par = par les Autodéfenses unies de Colombie
    .gender = f
    .number = pl

organisation-fmln = FMLN
    .def = le FMLN
    .de = du FMLN
    .a = au FMLN
    .par = par le FMLN
    .gender = m
    .number = sg

organisation-urng = URNG
    .def = l’URNG
    .de = de l’URNG
    .a = à l’URNG
    .par = par l’URNG
    .gender = f
    .number = sg

organisation-ezln = EZLN
    .def = l’EZLN
    .de = de l’EZLN
    .a = à l’EZLN
    .par = par l’EZLN
    .gender = f
    .number = sg

organisation-shining-path = Sentier lumineux
    .def = le Sentier lumineux
    .de = du Sentier lumineux
    .a = au Sentier lumineux
    .par = par le Sentier lumineux
    .gender = m
    .number = sg

organisation-eta = ETA
    .def = l’ETA
    .de = de l’ETA
    .a = à l’ETA
    .par = par l’ETA
    .gender = f
    .number = sg

organisation-ira = IRA
    .def = l’IRA
    .de = de l’IRA
    .a = à l’IRA
    .par = par l’IRA
    .gender = f
    .number = sg

organisation-sinn-fein = Sinn Féin
    .def = le Sinn Féin
    .de = du Sinn Féin
    .a = au Sinn Féin
    .par = par le Sinn Féin
    .gender = m
    .number = sg

organisation-dup = DUP
    .def = le DUP
    .de = du DUP
    .a = au DUP
    .par = par le DUP
    .gender = m
    .number = sg

organisation-flnks = FLNKS
    .def = le FLNKS
    .de = du FLNKS
    .a = au FLNKS
    .par = par le FLNKS
    .gender = m
    .number = sg

organisation-kla = Armée de libération du Kosovo
    .def = l’Armée de libération du Kosovo
    .de = de l’Armée de libération du Kosovo
    .a = à l’Armée de libération du Kosovo
    .par = par l’Armée de libération du Kosovo
    .gender = f
    .number = sg

organisation-dpr = République populaire de Donetsk
    .def = la République populaire de Donetsk
    .de = de la République populaire de Donetsk
    .a = à la République populaire de Donetsk
    .par = par la République populaire de Donetsk
    .gender = f
    .number = sg

organisation-lpr = République populaire de Lougansk
    .def = la République populaire de Lougansk
    .de = de la République populaire de Lougansk
    .a = à la République populaire de Lougansk
    .par = par la République populaire de Lougansk
    .gender = f
    .number = sg

organisation-ltte = Tigres tamouls
    .def = les Tigres tamouls
    .de = des Tigres tamouls
    .a = aux Tigres tamouls
    .par = par les Tigres tamouls
    .gender = m
    .number = pl

organisation-cpn-m = Parti communiste du Népal (maoïste)
    .def = le Parti communiste du Népal (maoïste)
    .de = du Parti communiste du Népal (maoïste)
    .a = au Parti communiste du Népal (maoïste)
    .par = par le Parti communiste du Népal (maoïste)
    .gender = m
    .number = sg

organisation-nscn-im = NSCN-IM
    .def = le NSCN-IM
    .de = du NSCN-IM
    .a = au NSCN-IM
    .par = par le NSCN-IM
    .gender = m
    .number = sg

organisation-ulfa = ULFA
    .def = l’ULFA
    .de = de l’ULFA
    .a = à l’ULFA
    .par = par l’ULFA
    .gender = m
    .number = sg

organisation-milf = MILF
    .def = le MILF
    .de = du MILF
    .a = au MILF
    .par = par le MILF
    .gender = m
    .number = sg

organisation-mnlf = MNLF
    .def = le MNLF
    .de = du MNLF
    .a = au MNLF
    .par = par le MNLF
    .gender = m
    .number = sg

organisation-ndfp = Front national démocratique des Philippines
    .def = le Front national démocratique des Philippines
    .de = du Front national démocratique des Philippines
    .a = au Front national démocratique des Philippines
    .par = par le Front national démocratique des Philippines
    .gender = m
    .number = sg

organisation-npa = Nouvelle armée du peuple
    .def = la Nouvelle armée du peuple
    .de = de la Nouvelle armée du peuple
    .a = à la Nouvelle armée du peuple
    .par = par la Nouvelle armée du peuple
    .gender = f
    .number = sg

organisation-gam = GAM
    .def = le GAM
    .de = du GAM
    .a = au GAM
    .par = par le GAM
    .gender = m
    .number = sg

organisation-fretilin = Fretilin
    .def = le Fretilin
    .de = du Fretilin
    .a = au Fretilin
    .par = par le Fretilin
    .gender = m
    .number = sg

organisation-brn = BRN
    .def = le BRN
    .de = du BRN
    .a = au BRN
    .par = par le BRN
    .gender = m
    .number = sg

organisation-khmer-rouge = Khmers rouges
    .def = les Khmers rouges
    .de = des Khmers rouges
    .a = aux Khmers rouges
    .par = par les Khmers rouges
    .gender = m
    .number = pl

organisation-viet-cong = Viêt-cong
    .def = le Viêt-cong
    .de = du Viêt-cong
    .a = au Viêt-cong
    .par = par le Viêt-cong
    .gender = m
    .number = sg

organisation-kmt = Kuomintang
    .def = le Kuomintang
    .de = du Kuomintang
    .a = au Kuomintang
    .par = par le Kuomintang
    .gender = m
    .number = sg

organisation-kia = Armée pour l’indépendance kachin
    .def = l’Armée pour l’indépendance kachin
    .de = de l’Armée pour l’indépendance kachin
    .a = à l’Armée pour l’indépendance kachin
    .par = par l’Armée pour l’indépendance kachin
    .gender = f
    .number = sg

organisation-knu = Union nationale karen
    .def = l’Union nationale karen
    .de = de l’Union nationale karen
    .a = à l’Union nationale karen
    .par = par l’Union nationale karen
    .gender = f
    .number = sg

organisation-arakan-army = Armée de l’Arakan
    .def = l’Armée de l’Arakan
    .de = de l’Armée de l’Arakan
    .a = à l’Armée de l’Arakan
    .par = par l’Armée de l’Arakan
    .gender = f
    .number = sg

organisation-mndaa = MNDAA
    .def = la MNDAA
    .de = de la MNDAA
    .a = à la MNDAA
    .par = par la MNDAA
    .gender = f
    .number = sg

organisation-tnla = Armée de libération nationale ta’ang
    .def = l’Armée de libération nationale ta’ang
    .de = de l’Armée de libération nationale ta’ang
    .a = à l’Armée de libération nationale ta’ang
    .par = par l’Armée de libération nationale ta’ang
    .gender = f
    .number = sg

organisation-uwsa = Armée unie de l’État wa
    .def = l’Armée unie de l’État wa
    .de = de l’Armée unie de l’État wa
    .a = à l’Armée unie de l’État wa
    .par = par l’Armée unie de l’État wa
    .gender = f
    .number = sg

organisation-nug = gouvernement d’unité nationale
    .def = le gouvernement d’unité nationale
    .de = du gouvernement d’unité nationale
    .a = au gouvernement d’unité nationale
    .par = par le gouvernement d’unité nationale
    .gender = m
    .number = sg

organisation-bra = Armée révolutionnaire de Bougainville
    .def = l’Armée révolutionnaire de Bougainville
    .de = de l’Armée révolutionnaire de Bougainville
    .a = à l’Armée révolutionnaire de Bougainville
    .par = par l’Armée révolutionnaire de Bougainville
    .gender = f
    .number = sg

organisation-tpnpb = Armée de libération nationale de Papouasie occidentale
    .def = l’Armée de libération nationale de Papouasie occidentale
    .de = de l’Armée de libération nationale de Papouasie occidentale
    .a = à l’Armée de libération nationale de Papouasie occidentale
    .par = par l’Armée de libération nationale de Papouasie occidentale
    .gender = f
    .number = sg

## Governments, ministries, parliaments and agencies: Japan

organisation-jaxa = JAXA
    .def = la JAXA
    .de = de la JAXA
    .a = à la JAXA
    .par = par la JAXA
    .gender = f
    .number = sg

organisation-jica = JICA
    .def = la JICA
    .de = de la JICA
    .a = à la JICA
    .par = par la JICA
    .gender = f
    .number = sg

organisation-jbic = JBIC
    .def = la JBIC
    .de = de la JBIC
    .a = à la JBIC
    .par = par la JBIC
    .gender = f
    .number = sg

organisation-jetro = JETRO
    .def = la JETRO
    .de = de la JETRO
    .a = à la JETRO
    .par = par la JETRO
    .gender = f
    .number = sg

organisation-nexi = NEXI
    .def = le NEXI
    .de = du NEXI
    .a = au NEXI
    .par = par le NEXI
    .gender = m
    .number = sg

organisation-jogmec = JOGMEC
    .def = la JOGMEC
    .de = de la JOGMEC
    .a = à la JOGMEC
    .par = par la JOGMEC
    .gender = f
    .number = sg

organisation-jaea = JAEA
    .def = la JAEA
    .de = de la JAEA
    .a = à la JAEA
    .par = par la JAEA
    .gender = f
    .number = sg

organisation-japan-taiwan-exchange-association = Association d’échanges Japon-Taïwan
    .def = l’Association d’échanges Japon-Taïwan
    .de = de l’Association d’échanges Japon-Taïwan
    .a = à l’Association d’échanges Japon-Taïwan
    .par = par l’Association d’échanges Japon-Taïwan
    .gender = f
    .number = sg

organisation-taiwan-japan-relations-association = Association des relations Taïwan-Japon
    .def = l’Association des relations Taïwan-Japon
    .de = de l’Association des relations Taïwan-Japon
    .a = à l’Association des relations Taïwan-Japon
    .par = par l’Association des relations Taïwan-Japon
    .gender = f
    .number = sg

## France

organisation-cnes = CNES
    .def = le CNES
    .de = du CNES
    .a = au CNES
    .par = par le CNES
    .gender = m
    .number = sg

organisation-cnrs = CNRS
    .def = le CNRS
    .de = du CNRS
    .a = au CNRS
    .par = par le CNRS
    .gender = m
    .number = sg

organisation-cea = CEA
    .def = le CEA
    .de = du CEA
    .a = au CEA
    .par = par le CEA
    .gender = m
    .number = sg

organisation-afd = AFD
    .def = l’AFD
    .de = de l’AFD
    .a = à l’AFD
    .par = par l’AFD
    .gender = f
    .number = sg

organisation-caisse-des-depots = Caisse des dépôts
    .def = la Caisse des dépôts
    .de = de la Caisse des dépôts
    .a = à la Caisse des dépôts
    .par = par la Caisse des dépôts
    .gender = f
    .number = sg

organisation-institut-pasteur = Institut Pasteur
    .def = l’Institut Pasteur
    .de = de l’Institut Pasteur
    .a = à l’Institut Pasteur
    .par = par l’Institut Pasteur
    .gender = m
    .number = sg

## The United States

organisation-faa = FAA
    .def = la FAA
    .de = de la FAA
    .a = à la FAA
    .par = par la FAA
    .gender = f
    .number = sg

organisation-nasa = NASA
    .def = la NASA
    .de = de la NASA
    .a = à la NASA
    .par = par la NASA
    .gender = f
    .number = sg

organisation-noaa = NOAA
    .def = la NOAA
    .de = de la NOAA
    .a = à la NOAA
    .par = par la NOAA
    .gender = f
    .number = sg

organisation-usaid = USAID
    .def = l’USAID
    .de = de l’USAID
    .a = à l’USAID
    .par = par l’USAID
    .gender = f
    .number = sg

organisation-dfc = DFC
    .def = la DFC
    .de = de la DFC
    .a = à la DFC
    .par = par la DFC
    .gender = f
    .number = sg

organisation-ait = Institut américain à Taïwan
    .def = l’Institut américain à Taïwan
    .de = de l’Institut américain à Taïwan
    .a = à l’Institut américain à Taïwan
    .par = par l’Institut américain à Taïwan
    .gender = m
    .number = sg

organisation-tecro = Bureau de représentation économique et culturelle de Taipei
    .def = le Bureau de représentation économique et culturelle de Taipei
    .de = du Bureau de représentation économique et culturelle de Taipei
    .a = au Bureau de représentation économique et culturelle de Taipei
    .par = par le Bureau de représentation économique et culturelle de Taipei
    .gender = m
    .number = sg

## Other European states

organisation-giz = GIZ
    .def = la GIZ
    .de = de la GIZ
    .a = à la GIZ
    .par = par la GIZ
    .gender = f
    .number = sg

organisation-kfw = KfW
    .def = la KfW
    .de = de la KfW
    .a = à la KfW
    .par = par la KfW
    .gender = f
    .number = sg

organisation-dlr = DLR
    .def = le DLR
    .de = du DLR
    .a = au DLR
    .par = par le DLR
    .gender = m
    .number = sg

organisation-asi = Agence spatiale italienne
    .def = l’Agence spatiale italienne
    .de = de l’Agence spatiale italienne
    .a = à l’Agence spatiale italienne
    .par = par l’Agence spatiale italienne
    .gender = f
    .number = sg

## Russia, China, Asia and the Middle East

organisation-roscosmos = Roscosmos
    .def = Roscosmos
    .de = de Roscosmos
    .a = à Roscosmos
    .par = par Roscosmos
    .gender = f
    .number = sg

organisation-rosatom = Rosatom
    .def = Rosatom
    .de = de Rosatom
    .a = à Rosatom
    .par = par Rosatom
    .gender = f
    .number = sg

organisation-cnsa = CNSA
    .def = la CNSA
    .de = de la CNSA
    .a = à la CNSA
    .par = par la CNSA
    .gender = f
    .number = sg

organisation-koica = KOICA
    .def = la KOICA
    .de = de la KOICA
    .a = à la KOICA
    .par = par la KOICA
    .gender = f
    .number = sg

organisation-isro = ISRO
    .def = l’ISRO
    .de = de l’ISRO
    .a = à l’ISRO
    .par = par l’ISRO
    .gender = f
    .number = sg

organisation-tika = TIKA
    .def = la TIKA
    .de = de la TIKA
    .a = à la TIKA
    .par = par la TIKA
    .gender = f
    .number = sg

organisation-csa = Agence spatiale canadienne
    .def = l’Agence spatiale canadienne
    .de = de l’Agence spatiale canadienne
    .a = à l’Agence spatiale canadienne
    .par = par l’Agence spatiale canadienne
    .gender = f
    .number = sg

## Territories and regions in dispute or with a status of their own

organisation-md-sn = Transnistrie
    .def = la Transnistrie
    .de = de la Transnistrie
    .a = à la Transnistrie
    .par = par la Transnistrie
    .gender = f
    .number = sg

organisation-ge-ab = Abkhazie
    .def = l’Abkhazie
    .de = de l’Abkhazie
    .a = à l’Abkhazie
    .par = par l’Abkhazie
    .gender = f
    .number = sg

organisation-south-ossetia = Ossétie du Sud
    .def = l’Ossétie du Sud
    .de = de l’Ossétie du Sud
    .a = à l’Ossétie du Sud
    .par = par l’Ossétie du Sud
    .gender = f
    .number = sg

organisation-nagorno-karabakh = Haut-Karabakh
    .def = le Haut-Karabakh
    .de = du Haut-Karabakh
    .a = au Haut-Karabakh
    .par = par le Haut-Karabakh
    .gender = m
    .number = sg

organisation-ru-ta = Tatarstan
    .def = le Tatarstan
    .de = du Tatarstan
    .a = au Tatarstan
    .par = par le Tatarstan
    .gender = m
    .number = sg

organisation-trnc = Chypre du Nord
    .def = Chypre du Nord
    .de = de Chypre du Nord
    .a = à Chypre du Nord
    .par = par Chypre du Nord
    .gender = f
    .number = sg

organisation-somaliland = Somaliland
    .def = le Somaliland
    .de = du Somaliland
    .a = au Somaliland
    .par = par le Somaliland
    .gender = m
    .number = sg

organisation-puntland = Puntland
    .def = le Puntland
    .de = du Puntland
    .a = au Puntland
    .par = par le Puntland
    .gender = m
    .number = sg

organisation-jubaland = Jubaland
    .def = le Jubaland
    .de = du Jubaland
    .a = au Jubaland
    .par = par le Jubaland
    .gender = m
    .number = sg

organisation-iq-kr = Kurdistan irakien
    .def = le Kurdistan irakien
    .de = du Kurdistan irakien
    .a = au Kurdistan irakien
    .par = par le Kurdistan irakien
    .gender = m
    .number = sg

organisation-et-ti = Tigré
    .def = le Tigré
    .de = du Tigré
    .a = au Tigré
    .par = par le Tigré
    .gender = m
    .number = sg

organisation-ph-14 = Bangsamoro
    .def = le Bangsamoro
    .de = du Bangsamoro
    .a = au Bangsamoro
    .par = par le Bangsamoro
    .gender = m
    .number = sg

organisation-id-ac = Aceh
    .def = Aceh
    .de = d’Aceh
    .a = à Aceh
    .par = par Aceh
    .gender = m
    .number = sg

organisation-pg-nsb = Bougainville
    .def = Bougainville
    .de = de Bougainville
    .a = à Bougainville
    .par = par Bougainville
    .gender = f
    .number = sg

organisation-zanzibar = Zanzibar
    .def = Zanzibar
    .de = de Zanzibar
    .a = à Zanzibar
    .par = par Zanzibar
    .gender = m
    .number = sg

## Japan: prefectures

organisation-jp-01 = Hokkaido
    .def = Hokkaido
    .de = de Hokkaido
    .a = à Hokkaido
    .par = par Hokkaido
    .gender = m
    .number = sg

organisation-jp-02 = préfecture d’Aomori
    .def = la préfecture d’Aomori
    .de = de la préfecture d’Aomori
    .a = à la préfecture d’Aomori
    .par = par la préfecture d’Aomori
    .gender = f
    .number = sg

organisation-jp-03 = préfecture d’Iwate
    .def = la préfecture d’Iwate
    .de = de la préfecture d’Iwate
    .a = à la préfecture d’Iwate
    .par = par la préfecture d’Iwate
    .gender = f
    .number = sg

organisation-jp-04 = préfecture de Miyagi
    .def = la préfecture de Miyagi
    .de = de la préfecture de Miyagi
    .a = à la préfecture de Miyagi
    .par = par la préfecture de Miyagi
    .gender = f
    .number = sg

organisation-jp-05 = préfecture d’Akita
    .def = la préfecture d’Akita
    .de = de la préfecture d’Akita
    .a = à la préfecture d’Akita
    .par = par la préfecture d’Akita
    .gender = f
    .number = sg

organisation-jp-06 = préfecture de Yamagata
    .def = la préfecture de Yamagata
    .de = de la préfecture de Yamagata
    .a = à la préfecture de Yamagata
    .par = par la préfecture de Yamagata
    .gender = f
    .number = sg

organisation-jp-07 = préfecture de Fukushima
    .def = la préfecture de Fukushima
    .de = de la préfecture de Fukushima
    .a = à la préfecture de Fukushima
    .par = par la préfecture de Fukushima
    .gender = f
    .number = sg

organisation-jp-08 = préfecture d’Ibaraki
    .def = la préfecture d’Ibaraki
    .de = de la préfecture d’Ibaraki
    .a = à la préfecture d’Ibaraki
    .par = par la préfecture d’Ibaraki
    .gender = f
    .number = sg

organisation-jp-09 = préfecture de Tochigi
    .def = la préfecture de Tochigi
    .de = de la préfecture de Tochigi
    .a = à la préfecture de Tochigi
    .par = par la préfecture de Tochigi
    .gender = f
    .number = sg

organisation-jp-10 = préfecture de Gunma
    .def = la préfecture de Gunma
    .de = de la préfecture de Gunma
    .a = à la préfecture de Gunma
    .par = par la préfecture de Gunma
    .gender = f
    .number = sg

organisation-jp-11 = préfecture de Saitama
    .def = la préfecture de Saitama
    .de = de la préfecture de Saitama
    .a = à la préfecture de Saitama
    .par = par la préfecture de Saitama
    .gender = f
    .number = sg

organisation-jp-12 = préfecture de Chiba
    .def = la préfecture de Chiba
    .de = de la préfecture de Chiba
    .a = à la préfecture de Chiba
    .par = par la préfecture de Chiba
    .gender = f
    .number = sg

organisation-jp-13 = métropole de Tokyo
    .def = la métropole de Tokyo
    .de = de la métropole de Tokyo
    .a = à la métropole de Tokyo
    .par = par la métropole de Tokyo
    .gender = f
    .number = sg

organisation-jp-14 = préfecture de Kanagawa
    .def = la préfecture de Kanagawa
    .de = de la préfecture de Kanagawa
    .a = à la préfecture de Kanagawa
    .par = par la préfecture de Kanagawa
    .gender = f
    .number = sg

organisation-jp-15 = préfecture de Niigata
    .def = la préfecture de Niigata
    .de = de la préfecture de Niigata
    .a = à la préfecture de Niigata
    .par = par la préfecture de Niigata
    .gender = f
    .number = sg

organisation-jp-16 = préfecture de Toyama
    .def = la préfecture de Toyama
    .de = de la préfecture de Toyama
    .a = à la préfecture de Toyama
    .par = par la préfecture de Toyama
    .gender = f
    .number = sg

organisation-jp-17 = préfecture d’Ishikawa
    .def = la préfecture d’Ishikawa
    .de = de la préfecture d’Ishikawa
    .a = à la préfecture d’Ishikawa
    .par = par la préfecture d’Ishikawa
    .gender = f
    .number = sg

organisation-jp-18 = préfecture de Fukui
    .def = la préfecture de Fukui
    .de = de la préfecture de Fukui
    .a = à la préfecture de Fukui
    .par = par la préfecture de Fukui
    .gender = f
    .number = sg

organisation-jp-19 = préfecture de Yamanashi
    .def = la préfecture de Yamanashi
    .de = de la préfecture de Yamanashi
    .a = à la préfecture de Yamanashi
    .par = par la préfecture de Yamanashi
    .gender = f
    .number = sg

organisation-jp-20 = préfecture de Nagano
    .def = la préfecture de Nagano
    .de = de la préfecture de Nagano
    .a = à la préfecture de Nagano
    .par = par la préfecture de Nagano
    .gender = f
    .number = sg

organisation-jp-21 = préfecture de Gifu
    .def = la préfecture de Gifu
    .de = de la préfecture de Gifu
    .a = à la préfecture de Gifu
    .par = par la préfecture de Gifu
    .gender = f
    .number = sg

organisation-jp-22 = préfecture de Shizuoka
    .def = la préfecture de Shizuoka
    .de = de la préfecture de Shizuoka
    .a = à la préfecture de Shizuoka
    .par = par la préfecture de Shizuoka
    .gender = f
    .number = sg

organisation-jp-23 = préfecture d’Aichi
    .def = la préfecture d’Aichi
    .de = de la préfecture d’Aichi
    .a = à la préfecture d’Aichi
    .par = par la préfecture d’Aichi
    .gender = f
    .number = sg

organisation-jp-24 = préfecture de Mie
    .def = la préfecture de Mie
    .de = de la préfecture de Mie
    .a = à la préfecture de Mie
    .par = par la préfecture de Mie
    .gender = f
    .number = sg

organisation-jp-25 = préfecture de Shiga
    .def = la préfecture de Shiga
    .de = de la préfecture de Shiga
    .a = à la préfecture de Shiga
    .par = par la préfecture de Shiga
    .gender = f
    .number = sg

organisation-jp-26 = préfecture de Kyoto
    .def = la préfecture de Kyoto
    .de = de la préfecture de Kyoto
    .a = à la préfecture de Kyoto
    .par = par la préfecture de Kyoto
    .gender = f
    .number = sg

organisation-jp-27 = préfecture d’Osaka
    .def = la préfecture d’Osaka
    .de = de la préfecture d’Osaka
    .a = à la préfecture d’Osaka
    .par = par la préfecture d’Osaka
    .gender = f
    .number = sg

organisation-jp-28 = préfecture de Hyogo
    .def = la préfecture de Hyogo
    .de = de la préfecture de Hyogo
    .a = à la préfecture de Hyogo
    .par = par la préfecture de Hyogo
    .gender = f
    .number = sg

organisation-jp-29 = préfecture de Nara
    .def = la préfecture de Nara
    .de = de la préfecture de Nara
    .a = à la préfecture de Nara
    .par = par la préfecture de Nara
    .gender = f
    .number = sg

organisation-jp-30 = préfecture de Wakayama
    .def = la préfecture de Wakayama
    .de = de la préfecture de Wakayama
    .a = à la préfecture de Wakayama
    .par = par la préfecture de Wakayama
    .gender = f
    .number = sg

organisation-jp-31 = préfecture de Tottori
    .def = la préfecture de Tottori
    .de = de la préfecture de Tottori
    .a = à la préfecture de Tottori
    .par = par la préfecture de Tottori
    .gender = f
    .number = sg

organisation-jp-32 = préfecture de Shimane
    .def = la préfecture de Shimane
    .de = de la préfecture de Shimane
    .a = à la préfecture de Shimane
    .par = par la préfecture de Shimane
    .gender = f
    .number = sg

organisation-jp-33 = préfecture d’Okayama
    .def = la préfecture d’Okayama
    .de = de la préfecture d’Okayama
    .a = à la préfecture d’Okayama
    .par = par la préfecture d’Okayama
    .gender = f
    .number = sg

organisation-jp-34 = préfecture de Hiroshima
    .def = la préfecture de Hiroshima
    .de = de la préfecture de Hiroshima
    .a = à la préfecture de Hiroshima
    .par = par la préfecture de Hiroshima
    .gender = f
    .number = sg

organisation-jp-35 = préfecture de Yamaguchi
    .def = la préfecture de Yamaguchi
    .de = de la préfecture de Yamaguchi
    .a = à la préfecture de Yamaguchi
    .par = par la préfecture de Yamaguchi
    .gender = f
    .number = sg

organisation-jp-36 = préfecture de Tokushima
    .def = la préfecture de Tokushima
    .de = de la préfecture de Tokushima
    .a = à la préfecture de Tokushima
    .par = par la préfecture de Tokushima
    .gender = f
    .number = sg

organisation-jp-37 = préfecture de Kagawa
    .def = la préfecture de Kagawa
    .de = de la préfecture de Kagawa
    .a = à la préfecture de Kagawa
    .par = par la préfecture de Kagawa
    .gender = f
    .number = sg

organisation-jp-38 = préfecture d’Ehime
    .def = la préfecture d’Ehime
    .de = de la préfecture d’Ehime
    .a = à la préfecture d’Ehime
    .par = par la préfecture d’Ehime
    .gender = f
    .number = sg

organisation-jp-39 = préfecture de Kochi
    .def = la préfecture de Kochi
    .de = de la préfecture de Kochi
    .a = à la préfecture de Kochi
    .par = par la préfecture de Kochi
    .gender = f
    .number = sg

organisation-jp-40 = préfecture de Fukuoka
    .def = la préfecture de Fukuoka
    .de = de la préfecture de Fukuoka
    .a = à la préfecture de Fukuoka
    .par = par la préfecture de Fukuoka
    .gender = f
    .number = sg

organisation-jp-41 = préfecture de Saga
    .def = la préfecture de Saga
    .de = de la préfecture de Saga
    .a = à la préfecture de Saga
    .par = par la préfecture de Saga
    .gender = f
    .number = sg

organisation-jp-42 = préfecture de Nagasaki
    .def = la préfecture de Nagasaki
    .de = de la préfecture de Nagasaki
    .a = à la préfecture de Nagasaki
    .par = par la préfecture de Nagasaki
    .gender = f
    .number = sg

organisation-jp-43 = préfecture de Kumamoto
    .def = la préfecture de Kumamoto
    .de = de la préfecture de Kumamoto
    .a = à la préfecture de Kumamoto
    .par = par la préfecture de Kumamoto
    .gender = f
    .number = sg

organisation-jp-44 = préfecture d’Oita
    .def = la préfecture d’Oita
    .de = de la préfecture d’Oita
    .a = à la préfecture d’Oita
    .par = par la préfecture d’Oita
    .gender = f
    .number = sg

organisation-jp-45 = préfecture de Miyazaki
    .def = la préfecture de Miyazaki
    .de = de la préfecture de Miyazaki
    .a = à la préfecture de Miyazaki
    .par = par la préfecture de Miyazaki
    .gender = f
    .number = sg

organisation-jp-46 = préfecture de Kagoshima
    .def = la préfecture de Kagoshima
    .de = de la préfecture de Kagoshima
    .a = à la préfecture de Kagoshima
    .par = par la préfecture de Kagoshima
    .gender = f
    .number = sg

organisation-jp-47 = préfecture d’Okinawa
    .def = la préfecture d’Okinawa
    .de = de la préfecture d’Okinawa
    .a = à la préfecture d’Okinawa
    .par = par la préfecture d’Okinawa
    .gender = f
    .number = sg

## South Asia

organisation-in-gj = Gujarat
    .def = le Gujarat
    .de = du Gujarat
    .a = au Gujarat
    .par = par le Gujarat
    .gender = m
    .number = sg

organisation-in-mh = Maharashtra
    .def = le Maharashtra
    .de = du Maharashtra
    .a = au Maharashtra
    .par = par le Maharashtra
    .gender = m
    .number = sg

organisation-in-tn = Tamil Nadu
    .def = le Tamil Nadu
    .de = du Tamil Nadu
    .a = au Tamil Nadu
    .par = par le Tamil Nadu
    .gender = m
    .number = sg

organisation-in-ka = Karnataka
    .def = le Karnataka
    .de = du Karnataka
    .a = au Karnataka
    .par = par le Karnataka
    .gender = m
    .number = sg

organisation-in-kl = Kerala
    .def = le Kerala
    .de = du Kerala
    .a = au Kerala
    .par = par le Kerala
    .gender = m
    .number = sg

organisation-in-up = Uttar Pradesh
    .def = l’Uttar Pradesh
    .de = de l’Uttar Pradesh
    .a = à l’Uttar Pradesh
    .par = par l’Uttar Pradesh
    .gender = m
    .number = sg

## France: regions, departments in the news, towns

organisation-fr-idf = Île-de-France
    .def = l’Île-de-France
    .de = de l’Île-de-France
    .a = à l’Île-de-France
    .par = par l’Île-de-France
    .gender = f
    .number = sg

organisation-fr-bre = Bretagne
    .def = la Bretagne
    .de = de la Bretagne
    .a = à la Bretagne
    .par = par la Bretagne
    .gender = f
    .number = sg

organisation-fr-nor = Normandie
    .def = la Normandie
    .de = de la Normandie
    .a = à la Normandie
    .par = par la Normandie
    .gender = f
    .number = sg

organisation-fr-ges = Grand Est
    .def = le Grand Est
    .de = du Grand Est
    .a = au Grand Est
    .par = par le Grand Est
    .gender = m
    .number = sg

organisation-fr-hdf = Hauts-de-France
    .def = les Hauts-de-France
    .de = des Hauts-de-France
    .a = aux Hauts-de-France
    .par = par les Hauts-de-France
    .gender = m
    .number = pl

organisation-fr-naq = Nouvelle-Aquitaine
    .def = la Nouvelle-Aquitaine
    .de = de la Nouvelle-Aquitaine
    .a = à la Nouvelle-Aquitaine
    .par = par la Nouvelle-Aquitaine
    .gender = f
    .number = sg

organisation-fr-occ = Occitanie
    .def = l’Occitanie
    .de = de l’Occitanie
    .a = à l’Occitanie
    .par = par l’Occitanie
    .gender = f
    .number = sg

organisation-fr-ara = Auvergne-Rhône-Alpes
    .def = Auvergne-Rhône-Alpes
    .de = d’Auvergne-Rhône-Alpes
    .a = à Auvergne-Rhône-Alpes
    .par = par Auvergne-Rhône-Alpes
    .gender = f
    .number = sg

organisation-fr-pac = Provence-Alpes-Côte d’Azur
    .def = Provence-Alpes-Côte d’Azur
    .de = de Provence-Alpes-Côte d’Azur
    .a = à Provence-Alpes-Côte d’Azur
    .par = par Provence-Alpes-Côte d’Azur
    .gender = f
    .number = sg

organisation-fr-bfc = Bourgogne-Franche-Comté
    .def = la Bourgogne-Franche-Comté
    .de = de la Bourgogne-Franche-Comté
    .a = à la Bourgogne-Franche-Comté
    .par = par la Bourgogne-Franche-Comté
    .gender = f
    .number = sg

organisation-fr-cvl = Centre-Val de Loire
    .def = le Centre-Val de Loire
    .de = du Centre-Val de Loire
    .a = au Centre-Val de Loire
    .par = par le Centre-Val de Loire
    .gender = m
    .number = sg

organisation-fr-pdl = Pays de la Loire
    .def = les Pays de la Loire
    .de = des Pays de la Loire
    .a = aux Pays de la Loire
    .par = par les Pays de la Loire
    .gender = m
    .number = pl

organisation-fr-20r = Corse
    .def = la Corse
    .de = de la Corse
    .a = à la Corse
    .par = par la Corse
    .gender = f
    .number = sg

## United Kingdom and Ireland

organisation-gb-eng = Angleterre
    .def = l’Angleterre
    .de = de l’Angleterre
    .a = à l’Angleterre
    .par = par l’Angleterre
    .gender = f
    .number = sg

organisation-gb-sct = Écosse
    .def = l’Écosse
    .de = de l’Écosse
    .a = à l’Écosse
    .par = par l’Écosse
    .gender = f
    .number = sg

organisation-gb-wls = pays de Galles
    .def = le pays de Galles
    .de = du pays de Galles
    .a = au pays de Galles
    .par = par le pays de Galles
    .gender = m
    .number = sg

organisation-gb-nir = Irlande du Nord
    .def = l’Irlande du Nord
    .de = de l’Irlande du Nord
    .a = à l’Irlande du Nord
    .par = par l’Irlande du Nord
    .gender = f
    .number = sg

## Germany, Austria, Switzerland

organisation-de-by = Bavière
    .def = la Bavière
    .de = de la Bavière
    .a = à la Bavière
    .par = par la Bavière
    .gender = f
    .number = sg

organisation-de-bw = Bade-Wurtemberg
    .def = le Bade-Wurtemberg
    .de = du Bade-Wurtemberg
    .a = au Bade-Wurtemberg
    .par = par le Bade-Wurtemberg
    .gender = m
    .number = sg

organisation-de-nw = Rhénanie-du-Nord-Westphalie
    .def = la Rhénanie-du-Nord-Westphalie
    .de = de la Rhénanie-du-Nord-Westphalie
    .a = à la Rhénanie-du-Nord-Westphalie
    .par = par la Rhénanie-du-Nord-Westphalie
    .gender = f
    .number = sg

organisation-de-he = Hesse
    .def = la Hesse
    .de = de la Hesse
    .a = à la Hesse
    .par = par la Hesse
    .gender = f
    .number = sg

organisation-de-sn = Saxe
    .def = la Saxe
    .de = de la Saxe
    .a = à la Saxe
    .par = par la Saxe
    .gender = f
    .number = sg

organisation-de-ni = Basse-Saxe
    .def = la Basse-Saxe
    .de = de la Basse-Saxe
    .a = à la Basse-Saxe
    .par = par la Basse-Saxe
    .gender = f
    .number = sg

organisation-de-st = Saxe-Anhalt
    .def = la Saxe-Anhalt
    .de = de la Saxe-Anhalt
    .a = à la Saxe-Anhalt
    .par = par la Saxe-Anhalt
    .gender = f
    .number = sg

organisation-de-bb = Brandebourg
    .def = le Brandebourg
    .de = du Brandebourg
    .a = au Brandebourg
    .par = par le Brandebourg
    .gender = m
    .number = sg

organisation-de-th = Thuringe
    .def = la Thuringe
    .de = de la Thuringe
    .a = à la Thuringe
    .par = par la Thuringe
    .gender = f
    .number = sg

organisation-de-rp = Rhénanie-Palatinat
    .def = la Rhénanie-Palatinat
    .de = de la Rhénanie-Palatinat
    .a = à la Rhénanie-Palatinat
    .par = par la Rhénanie-Palatinat
    .gender = f
    .number = sg

organisation-de-sl = Sarre
    .def = la Sarre
    .de = de la Sarre
    .a = à la Sarre
    .par = par la Sarre
    .gender = f
    .number = sg

organisation-de-sh = Schleswig-Holstein
    .def = le Schleswig-Holstein
    .de = du Schleswig-Holstein
    .a = au Schleswig-Holstein
    .par = par le Schleswig-Holstein
    .gender = m
    .number = sg

organisation-de-mv = Mecklembourg-Poméranie-Occidentale
    .def = le Mecklembourg-Poméranie-Occidentale
    .de = du Mecklembourg-Poméranie-Occidentale
    .a = au Mecklembourg-Poméranie-Occidentale
    .par = par le Mecklembourg-Poméranie-Occidentale
    .gender = m
    .number = sg

organisation-de-hh = Hambourg
    .def = Hambourg
    .de = de Hambourg
    .a = à Hambourg
    .par = par Hambourg
    .gender = m
    .number = sg

organisation-de-hb = Brême
    .def = Brême
    .de = de Brême
    .a = à Brême
    .par = par Brême
    .gender = f
    .number = sg

## Belgium, the Netherlands, Luxembourg

organisation-be-vlg = Flandre
    .def = la Flandre
    .de = de la Flandre
    .a = à la Flandre
    .par = par la Flandre
    .gender = f
    .number = sg

organisation-be-wal = Wallonie
    .def = la Wallonie
    .de = de la Wallonie
    .a = à la Wallonie
    .par = par la Wallonie
    .gender = f
    .number = sg

organisation-be-bru = Région de Bruxelles-Capitale
    .def = la Région de Bruxelles-Capitale
    .de = de la Région de Bruxelles-Capitale
    .a = à la Région de Bruxelles-Capitale
    .par = par la Région de Bruxelles-Capitale
    .gender = f
    .number = sg

## Italy, Spain, Portugal, Greece, Malta, Cyprus

organisation-es-ct = Catalogne
    .def = la Catalogne
    .de = de la Catalogne
    .a = à la Catalogne
    .par = par la Catalogne
    .gender = f
    .number = sg

organisation-es-pv = Pays basque
    .def = le Pays basque
    .de = du Pays basque
    .a = au Pays basque
    .par = par le Pays basque
    .gender = m
    .number = sg

organisation-es-ga = Galice
    .def = la Galice
    .de = de la Galice
    .a = à la Galice
    .par = par la Galice
    .gender = f
    .number = sg

organisation-es-an = Andalousie
    .def = l’Andalousie
    .de = de l’Andalousie
    .a = à l’Andalousie
    .par = par l’Andalousie
    .gender = f
    .number = sg

## Central and Eastern Europe

organisation-ba-srp = Republika Srpska
    .def = la Republika Srpska
    .de = de la Republika Srpska
    .a = à la Republika Srpska
    .par = par la Republika Srpska
    .gender = f
    .number = sg

## United States: states

organisation-us-al = Alabama
    .def = l’Alabama
    .de = de l’Alabama
    .a = à l’Alabama
    .par = par l’Alabama
    .gender = m
    .number = sg

organisation-us-ak = Alaska
    .def = l’Alaska
    .de = de l’Alaska
    .a = à l’Alaska
    .par = par l’Alaska
    .gender = m
    .number = sg

organisation-us-az = Arizona
    .def = l’Arizona
    .de = de l’Arizona
    .a = à l’Arizona
    .par = par l’Arizona
    .gender = m
    .number = sg

organisation-us-ar = Arkansas
    .def = l’Arkansas
    .de = de l’Arkansas
    .a = à l’Arkansas
    .par = par l’Arkansas
    .gender = m
    .number = sg

organisation-us-ca = Californie
    .def = la Californie
    .de = de la Californie
    .a = à la Californie
    .par = par la Californie
    .gender = f
    .number = sg

organisation-us-co = Colorado
    .def = le Colorado
    .de = du Colorado
    .a = au Colorado
    .par = par le Colorado
    .gender = m
    .number = sg

organisation-us-ct = Connecticut
    .def = le Connecticut
    .de = du Connecticut
    .a = au Connecticut
    .par = par le Connecticut
    .gender = m
    .number = sg

organisation-us-de = Delaware
    .def = le Delaware
    .de = du Delaware
    .a = au Delaware
    .par = par le Delaware
    .gender = m
    .number = sg

organisation-us-fl = Floride
    .def = la Floride
    .de = de la Floride
    .a = à la Floride
    .par = par la Floride
    .gender = f
    .number = sg

organisation-us-ga = État de Géorgie
    .def = l’État de Géorgie
    .de = de l’État de Géorgie
    .a = à l’État de Géorgie
    .par = par l’État de Géorgie
    .gender = m
    .number = sg

organisation-us-hi = Hawaï
    .def = Hawaï
    .de = d’Hawaï
    .a = à Hawaï
    .par = par Hawaï
    .gender = m
    .number = sg

organisation-us-id = Idaho
    .def = l’Idaho
    .de = de l’Idaho
    .a = à l’Idaho
    .par = par l’Idaho
    .gender = m
    .number = sg

organisation-us-il = Illinois
    .def = l’Illinois
    .de = de l’Illinois
    .a = à l’Illinois
    .par = par l’Illinois
    .gender = m
    .number = sg

organisation-us-in = Indiana
    .def = l’Indiana
    .de = de l’Indiana
    .a = à l’Indiana
    .par = par l’Indiana
    .gender = m
    .number = sg

organisation-us-ia = Iowa
    .def = l’Iowa
    .de = de l’Iowa
    .a = à l’Iowa
    .par = par l’Iowa
    .gender = m
    .number = sg

organisation-us-ks = Kansas
    .def = le Kansas
    .de = du Kansas
    .a = au Kansas
    .par = par le Kansas
    .gender = m
    .number = sg

organisation-us-ky = Kentucky
    .def = le Kentucky
    .de = du Kentucky
    .a = au Kentucky
    .par = par le Kentucky
    .gender = m
    .number = sg

organisation-us-la = Louisiane
    .def = la Louisiane
    .de = de la Louisiane
    .a = à la Louisiane
    .par = par la Louisiane
    .gender = f
    .number = sg

organisation-us-me = Maine
    .def = le Maine
    .de = du Maine
    .a = au Maine
    .par = par le Maine
    .gender = m
    .number = sg

organisation-us-md = Maryland
    .def = le Maryland
    .de = du Maryland
    .a = au Maryland
    .par = par le Maryland
    .gender = m
    .number = sg

organisation-us-ma = Massachusetts
    .def = le Massachusetts
    .de = du Massachusetts
    .a = au Massachusetts
    .par = par le Massachusetts
    .gender = m
    .number = sg

organisation-us-mi = Michigan
    .def = le Michigan
    .de = du Michigan
    .a = au Michigan
    .par = par le Michigan
    .gender = m
    .number = sg

organisation-us-mn = Minnesota
    .def = le Minnesota
    .de = du Minnesota
    .a = au Minnesota
    .par = par le Minnesota
    .gender = m
    .number = sg

organisation-us-ms = Mississippi
    .def = le Mississippi
    .de = du Mississippi
    .a = au Mississippi
    .par = par le Mississippi
    .gender = m
    .number = sg

organisation-us-mo = Missouri
    .def = le Missouri
    .de = du Missouri
    .a = au Missouri
    .par = par le Missouri
    .gender = m
    .number = sg

organisation-us-mt = Montana
    .def = le Montana
    .de = du Montana
    .a = au Montana
    .par = par le Montana
    .gender = m
    .number = sg

organisation-us-ne = Nebraska
    .def = le Nebraska
    .de = du Nebraska
    .a = au Nebraska
    .par = par le Nebraska
    .gender = m
    .number = sg

organisation-us-nv = Nevada
    .def = le Nevada
    .de = du Nevada
    .a = au Nevada
    .par = par le Nevada
    .gender = m
    .number = sg

organisation-us-nh = New Hampshire
    .def = le New Hampshire
    .de = du New Hampshire
    .a = au New Hampshire
    .par = par le New Hampshire
    .gender = m
    .number = sg

organisation-us-nj = New Jersey
    .def = le New Jersey
    .de = du New Jersey
    .a = au New Jersey
    .par = par le New Jersey
    .gender = m
    .number = sg

organisation-us-nm = Nouveau-Mexique
    .def = le Nouveau-Mexique
    .de = du Nouveau-Mexique
    .a = au Nouveau-Mexique
    .par = par le Nouveau-Mexique
    .gender = m
    .number = sg

organisation-us-ny = État de New York
    .def = l’État de New York
    .de = de l’État de New York
    .a = à l’État de New York
    .par = par l’État de New York
    .gender = m
    .number = sg

organisation-us-nc = Caroline du Nord
    .def = la Caroline du Nord
    .de = de la Caroline du Nord
    .a = à la Caroline du Nord
    .par = par la Caroline du Nord
    .gender = f
    .number = sg

organisation-us-nd = Dakota du Nord
    .def = le Dakota du Nord
    .de = du Dakota du Nord
    .a = au Dakota du Nord
    .par = par le Dakota du Nord
    .gender = m
    .number = sg

organisation-us-oh = Ohio
    .def = l’Ohio
    .de = de l’Ohio
    .a = à l’Ohio
    .par = par l’Ohio
    .gender = m
    .number = sg

organisation-us-ok = Oklahoma
    .def = l’Oklahoma
    .de = de l’Oklahoma
    .a = à l’Oklahoma
    .par = par l’Oklahoma
    .gender = m
    .number = sg

organisation-us-or = Oregon
    .def = l’Oregon
    .de = de l’Oregon
    .a = à l’Oregon
    .par = par l’Oregon
    .gender = m
    .number = sg

organisation-us-pa = Pennsylvanie
    .def = la Pennsylvanie
    .de = de la Pennsylvanie
    .a = à la Pennsylvanie
    .par = par la Pennsylvanie
    .gender = f
    .number = sg

organisation-us-ri = Rhode Island
    .def = le Rhode Island
    .de = du Rhode Island
    .a = au Rhode Island
    .par = par le Rhode Island
    .gender = m
    .number = sg

organisation-us-sc = Caroline du Sud
    .def = la Caroline du Sud
    .de = de la Caroline du Sud
    .a = à la Caroline du Sud
    .par = par la Caroline du Sud
    .gender = f
    .number = sg

organisation-us-sd = Dakota du Sud
    .def = le Dakota du Sud
    .de = du Dakota du Sud
    .a = au Dakota du Sud
    .par = par le Dakota du Sud
    .gender = m
    .number = sg

organisation-us-tn = Tennessee
    .def = le Tennessee
    .de = du Tennessee
    .a = au Tennessee
    .par = par le Tennessee
    .gender = m
    .number = sg

organisation-us-tx = Texas
    .def = le Texas
    .de = du Texas
    .a = au Texas
    .par = par le Texas
    .gender = m
    .number = sg

organisation-us-ut = Utah
    .def = l’Utah
    .de = de l’Utah
    .a = à l’Utah
    .par = par l’Utah
    .gender = m
    .number = sg

organisation-us-vt = Vermont
    .def = le Vermont
    .de = du Vermont
    .a = au Vermont
    .par = par le Vermont
    .gender = m
    .number = sg

organisation-us-va = Virginie
    .def = la Virginie
    .de = de la Virginie
    .a = à la Virginie
    .par = par la Virginie
    .gender = f
    .number = sg

organisation-us-wa = État de Washington
    .def = l’État de Washington
    .de = de l’État de Washington
    .a = à l’État de Washington
    .par = par l’État de Washington
    .gender = m
    .number = sg

organisation-us-wv = Virginie-Occidentale
    .def = la Virginie-Occidentale
    .de = de la Virginie-Occidentale
    .a = à la Virginie-Occidentale
    .par = par la Virginie-Occidentale
    .gender = f
    .number = sg

organisation-us-wi = Wisconsin
    .def = le Wisconsin
    .de = du Wisconsin
    .a = au Wisconsin
    .par = par le Wisconsin
    .gender = m
    .number = sg

organisation-us-wy = Wyoming
    .def = le Wyoming
    .de = du Wyoming
    .a = au Wyoming
    .par = par le Wyoming
    .gender = m
    .number = sg

## Canada

organisation-ca-qc = Québec
    .def = le Québec
    .de = du Québec
    .a = au Québec
    .par = par le Québec
    .gender = m
    .number = sg

organisation-ca-on = Ontario
    .def = l’Ontario
    .de = de l’Ontario
    .a = à l’Ontario
    .par = par l’Ontario
    .gender = m
    .number = sg

organisation-ca-bc = Colombie-Britannique
    .def = la Colombie-Britannique
    .de = de la Colombie-Britannique
    .a = à la Colombie-Britannique
    .par = par la Colombie-Britannique
    .gender = f
    .number = sg

organisation-ca-ab = Alberta
    .def = l’Alberta
    .de = de l’Alberta
    .a = à l’Alberta
    .par = par l’Alberta
    .gender = f
    .number = sg

organisation-ca-mb = Manitoba
    .def = le Manitoba
    .de = du Manitoba
    .a = au Manitoba
    .par = par le Manitoba
    .gender = m
    .number = sg

organisation-ca-sk = Saskatchewan
    .def = la Saskatchewan
    .de = de la Saskatchewan
    .a = à la Saskatchewan
    .par = par la Saskatchewan
    .gender = f
    .number = sg

organisation-ca-ns = Nouvelle-Écosse
    .def = la Nouvelle-Écosse
    .de = de la Nouvelle-Écosse
    .a = à la Nouvelle-Écosse
    .par = par la Nouvelle-Écosse
    .gender = f
    .number = sg

organisation-ca-nb = Nouveau-Brunswick
    .def = le Nouveau-Brunswick
    .de = du Nouveau-Brunswick
    .a = au Nouveau-Brunswick
    .par = par le Nouveau-Brunswick
    .gender = m
    .number = sg

organisation-ca-nl = Terre-Neuve-et-Labrador
    .def = Terre-Neuve-et-Labrador
    .de = de Terre-Neuve-et-Labrador
    .a = à Terre-Neuve-et-Labrador
    .par = par Terre-Neuve-et-Labrador
    .gender = f
    .number = sg

organisation-ca-pe = Île-du-Prince-Édouard
    .def = l’Île-du-Prince-Édouard
    .de = de l’Île-du-Prince-Édouard
    .a = à l’Île-du-Prince-Édouard
    .par = par l’Île-du-Prince-Édouard
    .gender = f
    .number = sg

organisation-ca-yt = Yukon
    .def = le Yukon
    .de = du Yukon
    .a = au Yukon
    .par = par le Yukon
    .gender = m
    .number = sg

organisation-ca-nt = Territoires du Nord-Ouest
    .def = les Territoires du Nord-Ouest
    .de = des Territoires du Nord-Ouest
    .a = aux Territoires du Nord-Ouest
    .par = par les Territoires du Nord-Ouest
    .gender = m
    .number = pl

organisation-ca-nu = Nunavut
    .def = le Nunavut
    .de = du Nunavut
    .a = au Nunavut
    .par = par le Nunavut
    .gender = m
    .number = sg

## Australia, New Zealand and the Pacific

organisation-au-nsw = Nouvelle-Galles du Sud
    .def = la Nouvelle-Galles du Sud
    .de = de la Nouvelle-Galles du Sud
    .a = à la Nouvelle-Galles du Sud
    .par = par la Nouvelle-Galles du Sud
    .gender = f
    .number = sg

organisation-au-vic = État de Victoria
    .def = l’État de Victoria
    .de = de l’État de Victoria
    .a = à l’État de Victoria
    .par = par l’État de Victoria
    .gender = m
    .number = sg

organisation-au-qld = Queensland
    .def = le Queensland
    .de = du Queensland
    .a = au Queensland
    .par = par le Queensland
    .gender = m
    .number = sg

organisation-au-wa = Australie-Occidentale
    .def = l’Australie-Occidentale
    .de = de l’Australie-Occidentale
    .a = à l’Australie-Occidentale
    .par = par l’Australie-Occidentale
    .gender = f
    .number = sg

organisation-au-sa = Australie-Méridionale
    .def = l’Australie-Méridionale
    .de = de l’Australie-Méridionale
    .a = à l’Australie-Méridionale
    .par = par l’Australie-Méridionale
    .gender = f
    .number = sg

organisation-au-tas = Tasmanie
    .def = la Tasmanie
    .de = de la Tasmanie
    .a = à la Tasmanie
    .par = par la Tasmanie
    .gender = f
    .number = sg

organisation-au-nt = Territoire du Nord
    .def = le Territoire du Nord
    .de = du Territoire du Nord
    .a = au Territoire du Nord
    .par = par le Territoire du Nord
    .gender = m
    .number = sg

organisation-au-act = Territoire de la capitale australienne
    .def = le Territoire de la capitale australienne
    .de = du Territoire de la capitale australienne
    .a = au Territoire de la capitale australienne
    .par = par le Territoire de la capitale australienne
    .gender = m
    .number = sg
