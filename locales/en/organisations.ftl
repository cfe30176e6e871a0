### Organisations and regions that conclude agreements: the value has no article, .def has the one that running text uses.

## The United Nations and its organs

organisation-un = United Nations
    .def = the United Nations
    .number = sg

organisation-unhcr = UNHCR
    .def = UNHCR
    .number = sg

organisation-unicef = UNICEF
    .def = UNICEF
    .number = sg

organisation-unesco = UNESCO
    .def = UNESCO
    .number = sg

organisation-undp = UNDP
    .def = the UNDP
    .number = sg

organisation-unep = UNEP
    .def = UNEP
    .number = sg

organisation-unfpa = UNFPA
    .def = UNFPA
    .number = sg

organisation-unodc = UNODC
    .def = UNODC
    .number = sg

organisation-unops = UNOPS
    .def = UNOPS
    .number = sg

organisation-un-habitat = UN-Habitat
    .def = UN-Habitat
    .number = sg

organisation-un-women = UN Women
    .def = UN Women
    .number = sg

organisation-unrwa = UNRWA
    .def = UNRWA
    .number = sg

organisation-wfp = World Food Programme
    .def = the World Food Programme
    .number = sg

organisation-unctad = UNCTAD
    .def = UNCTAD
    .number = sg

organisation-unaids = UNAIDS
    .def = UNAIDS
    .number = sg

organisation-unitar = UNITAR
    .def = UNITAR
    .number = sg

## Specialised agencies and bodies of world-wide scope

organisation-iaea = IAEA
    .def = the IAEA
    .number = sg

organisation-who = WHO
    .def = the WHO
    .number = sg

organisation-ilo = ILO
    .def = the ILO
    .number = sg

organisation-fao = FAO
    .def = the FAO
    .number = sg

organisation-imf = IMF
    .def = the IMF
    .number = sg

organisation-world-bank = World Bank
    .def = the World Bank
    .number = sg

organisation-ibrd = IBRD
    .def = the IBRD
    .number = sg

organisation-ida = International Development Association
    .def = the International Development Association
    .number = sg

organisation-ifc = IFC
    .def = the IFC
    .number = sg

organisation-wto = WTO
    .def = the WTO
    .number = sg

organisation-wipo = WIPO
    .def = WIPO
    .number = sg

organisation-wmo = WMO
    .def = the WMO
    .number = sg

organisation-imo = IMO
    .def = the IMO
    .number = sg

organisation-icao = ICAO
    .def = ICAO
    .number = sg

organisation-itu = ITU
    .def = the ITU
    .number = sg

organisation-upu = UPU
    .def = the UPU
    .number = sg

organisation-unido = UNIDO
    .def = UNIDO
    .number = sg

organisation-ifad = IFAD
    .def = IFAD
    .number = sg

organisation-un-tourism = UN Tourism
    .def = UN Tourism
    .number = sg

organisation-iom = IOM
    .def = the IOM
    .number = sg

organisation-opcw = OPCW
    .def = the OPCW
    .number = sg

organisation-ctbto = CTBTO
    .def = the CTBTO
    .number = sg

organisation-icc = ICC
    .def = the ICC
    .number = sg

organisation-pca = Permanent Court of Arbitration
    .def = the Permanent Court of Arbitration
    .number = sg

organisation-isa = International Seabed Authority
    .def = the International Seabed Authority
    .number = sg

organisation-hcch = HCCH
    .def = the HCCH
    .number = sg

organisation-interpol = Interpol
    .def = Interpol
    .number = sg

organisation-wco = WCO
    .def = the WCO
    .number = sg

organisation-woah = WOAH
    .def = WOAH
    .number = sg

organisation-oecd = OECD
    .def = the OECD
    .number = sg

organisation-oecd-nea = Nuclear Energy Agency
    .def = the Nuclear Energy Agency
    .number = sg

organisation-iea = IEA
    .def = the IEA
    .number = sg

organisation-irena = IRENA
    .def = IRENA
    .number = sg

organisation-bis-bank = BIS
    .def = the BIS
    .number = sg

organisation-aiib = AIIB
    .def = the AIIB
    .number = sg

organisation-adb = Asian Development Bank
    .def = the Asian Development Bank
    .number = sg

organisation-afdb = African Development Bank
    .def = the African Development Bank
    .number = sg

organisation-idb = Inter-American Development Bank
    .def = the Inter-American Development Bank
    .number = sg

organisation-isdb = Islamic Development Bank
    .def = the Islamic Development Bank
    .number = sg

organisation-ebrd = EBRD
    .def = the EBRD
    .number = sg

organisation-ndb = New Development Bank
    .def = the New Development Bank
    .number = sg

organisation-ceb = Council of Europe Development Bank
    .def = the Council of Europe Development Bank
    .number = sg

organisation-green-climate-fund = Green Climate Fund
    .def = the Green Climate Fund
    .number = sg

organisation-gef = GEF
    .def = the GEF
    .number = sg

organisation-global-fund = Global Fund
    .def = the Global Fund
    .number = sg

organisation-gavi = Gavi
    .def = Gavi
    .number = sg

organisation-icrc = ICRC
    .def = the ICRC
    .number = sg

organisation-ifrc = IFRC
    .def = the IFRC
    .number = sg

organisation-ioc = IOC
    .def = the IOC
    .number = sg

organisation-wada = WADA
    .def = WADA
    .number = sg

organisation-iwc = IWC
    .def = the IWC
    .number = sg

organisation-iccat = ICCAT
    .def = ICCAT
    .number = sg

organisation-wcpfc = WCPFC
    .def = the WCPFC
    .number = sg

organisation-npfc = NPFC
    .def = the NPFC
    .number = sg

organisation-iter = ITER Organization
    .def = the ITER Organization
    .number = sg

organisation-cern = CERN
    .def = CERN
    .number = sg

organisation-embl = EMBL
    .def = the EMBL
    .number = sg

organisation-isolar-alliance = International Solar Alliance
    .def = the International Solar Alliance
    .number = sg

organisation-kedo = KEDO
    .def = KEDO
    .number = sg

organisation-unidroit = UNIDROIT
    .def = UNIDROIT
    .number = sg

## The European Union and its institutions

organisation-eu = European Union
    .def = the European Union
    .number = sg

organisation-euratom = Euratom
    .def = Euratom
    .number = sg

organisation-ecb = ECB
    .def = the ECB
    .number = sg

organisation-eib = European Investment Bank
    .def = the European Investment Bank
    .number = sg

organisation-esm-fund = European Stability Mechanism
    .def = the European Stability Mechanism
    .number = sg

organisation-europol = Europol
    .def = Europol
    .number = sg

organisation-eurojust = Eurojust
    .def = Eurojust
    .number = sg

organisation-frontex = Frontex
    .def = Frontex
    .number = sg

organisation-eda = European Defence Agency
    .def = the European Defence Agency
    .number = sg

organisation-easa = EASA
    .def = EASA
    .number = sg

## European organisations

organisation-nato = NATO
    .def = NATO
    .number = sg

organisation-warsaw-pact = Warsaw Treaty Organization
    .def = the Warsaw Treaty Organization
    .number = sg

organisation-weu = Western European Union
    .def = the Western European Union
    .number = sg

organisation-osce = OSCE
    .def = the OSCE
    .number = sg

organisation-council-of-europe = Council of Europe
    .def = the Council of Europe
    .number = sg

organisation-efta = EFTA
    .def = EFTA
    .number = sg

organisation-esa = European Space Agency
    .def = the European Space Agency
    .number = sg

organisation-eso = European Southern Observatory
    .def = the European Southern Observatory
    .number = sg

organisation-eumetsat = EUMETSAT
    .def = EUMETSAT
    .number = sg

organisation-eurocontrol = Eurocontrol
    .def = Eurocontrol
    .number = sg

organisation-epo = European Patent Office
    .def = the European Patent Office
    .number = sg

organisation-occar = OCCAR
    .def = OCCAR
    .number = sg

organisation-benelux = Benelux
    .def = Benelux
    .number = sg

organisation-nordic-council = Nordic Council
    .def = the Nordic Council
    .number = sg

organisation-nordic-council-of-ministers = Nordic Council of Ministers
    .def = the Nordic Council of Ministers
    .number = sg

organisation-visegrad-group = Visegrád Group
    .def = the Visegrád Group
    .number = sg

organisation-baltic-council = Council of the Baltic Sea States
    .def = the Council of the Baltic Sea States
    .number = sg

organisation-bsec = BSEC
    .def = the BSEC
    .number = sg

organisation-guam-organisation = GUAM
    .def = GUAM
    .number = sg

organisation-arctic-council = Arctic Council
    .def = the Arctic Council
    .number = sg

organisation-energy-community = Energy Community
    .def = the Energy Community
    .number = sg

organisation-iccr-rhine = Central Commission for the Navigation of the Rhine
    .def = the Central Commission for the Navigation of the Rhine
    .number = sg

organisation-order-of-malta = Order of Malta
    .def = the Order of Malta
    .number = sg

organisation-coalition-of-the-willing = Coalition of the Willing
    .def = the Coalition of the Willing
    .number = sg

## Asia, the Pacific and the post-Soviet States

organisation-asean = ASEAN
    .def = ASEAN
    .number = sg

organisation-saarc = SAARC
    .def = SAARC
    .number = sg

organisation-bimstec = BIMSTEC
    .def = BIMSTEC
    .number = sg

organisation-apec = APEC
    .def = APEC
    .number = sg

organisation-cptpp-commission = CPTPP Commission
    .def = the CPTPP Commission
    .number = sg

organisation-quad = Quad
    .def = the Quad
    .number = sg

organisation-aukus = AUKUS
    .def = AUKUS
    .number = sg

organisation-pacific-islands-forum = Pacific Islands Forum
    .def = the Pacific Islands Forum
    .number = sg

organisation-pacific-community = Pacific Community
    .def = the Pacific Community
    .number = sg

organisation-melanesian-spearhead-group = Melanesian Spearhead Group
    .def = the Melanesian Spearhead Group
    .number = sg

organisation-iora = Indian Ocean Rim Association
    .def = the Indian Ocean Rim Association
    .number = sg

organisation-indian-ocean-commission = Indian Ocean Commission
    .def = the Indian Ocean Commission
    .number = sg

organisation-mekong-river-commission = Mekong River Commission
    .def = the Mekong River Commission
    .number = sg

organisation-trilateral-cooperation-secretariat = Trilateral Cooperation Secretariat
    .def = the Trilateral Cooperation Secretariat
    .number = sg

organisation-sco = SCO
    .def = the SCO
    .number = sg

organisation-cis = CIS
    .def = the CIS
    .number = sg

organisation-csto = CSTO
    .def = the CSTO
    .number = sg

organisation-eaeu = Eurasian Economic Union
    .def = the Eurasian Economic Union
    .number = sg

organisation-union-state = Union State
    .def = the Union State
    .number = sg

organisation-organization-of-turkic-states = Organization of Turkic States
    .def = the Organization of Turkic States
    .number = sg

organisation-eco-organisation = Economic Cooperation Organization
    .def = the Economic Cooperation Organization
    .number = sg

## Africa

organisation-african-union = African Union
    .def = the African Union
    .number = sg

organisation-oau = OAU
    .def = the OAU
    .number = sg

organisation-africa-cdc = Africa CDC
    .def = the Africa CDC
    .number = sg

organisation-ecowas = ECOWAS
    .def = ECOWAS
    .number = sg

organisation-eccas = ECCAS
    .def = ECCAS
    .number = sg

organisation-cemac = CEMAC
    .def = CEMAC
    .number = sg

organisation-uemoa = WAEMU
    .def = WAEMU
    .number = sg

organisation-sadc = SADC
    .def = the SADC
    .number = sg

organisation-sacu = SACU
    .def = SACU
    .number = sg

organisation-eac = East African Community
    .def = the East African Community
    .number = sg

organisation-igad = IGAD
    .def = IGAD
    .number = sg

organisation-comesa = COMESA
    .def = COMESA
    .number = sg

organisation-aes = Alliance of Sahel States
    .def = the Alliance of Sahel States
    .number = sg

organisation-g5-sahel = G5 Sahel
    .def = the G5 Sahel
    .number = sg

organisation-arab-maghreb-union = Arab Maghreb Union
    .def = the Arab Maghreb Union
    .number = sg

organisation-icglr = ICGLR
    .def = the ICGLR
    .number = sg

organisation-cen-sad = CEN-SAD
    .def = CEN-SAD
    .number = sg

organisation-ohada = OHADA
    .def = OHADA
    .number = sg

organisation-lake-chad-basin-commission = Lake Chad Basin Commission
    .def = the Lake Chad Basin Commission
    .number = sg

organisation-afreximbank = Afreximbank
    .def = Afreximbank
    .number = sg

## The Americas

organisation-oas = OAS
    .def = the OAS
    .number = sg

organisation-mercosur = Mercosur
    .def = Mercosur
    .number = sg

organisation-caricom = CARICOM
    .def = CARICOM
    .number = sg

organisation-celac = CELAC
    .def = CELAC
    .number = sg

organisation-unasur = UNASUR
    .def = UNASUR
    .number = sg

organisation-andean-community = Andean Community
    .def = the Andean Community
    .number = sg

organisation-pacific-alliance = Pacific Alliance
    .def = the Pacific Alliance
    .number = sg

organisation-alba = Bolivarian Alliance
    .def = the Bolivarian Alliance
    .number = sg

organisation-sica = SICA
    .def = SICA
    .number = sg

organisation-oecs = OECS
    .def = the OECS
    .number = sg

organisation-aladi = ALADI
    .def = ALADI
    .number = sg

organisation-paho = Pan American Health Organization
    .def = the Pan American Health Organization
    .number = sg

organisation-caf-bank = Development Bank of Latin America and the Caribbean
    .def = the Development Bank of Latin America and the Caribbean
    .number = sg

## The Arab and Islamic world

organisation-arab-league = Arab League
    .def = the Arab League
    .number = sg

organisation-gcc = GCC
    .def = the GCC
    .number = sg

organisation-oic = OIC
    .def = the OIC
    .number = sg

organisation-opec = OPEC
    .def = OPEC
    .number = sg

organisation-opec-plus = OPEC+
    .def = OPEC+
    .number = sg

organisation-oapec = OAPEC
    .def = OAPEC
    .number = sg

organisation-gecf = Gas Exporting Countries Forum
    .def = the Gas Exporting Countries Forum
    .number = sg

organisation-union-for-the-mediterranean = Union for the Mediterranean
    .def = the Union for the Mediterranean
    .number = sg

organisation-d8 = D-8
    .def = the D-8
    .number = sg

## Groups of States and world-wide associations

organisation-g7 = G7
    .def = the G7
    .number = sg

organisation-g8 = G8
    .def = the G8
    .number = sg

organisation-g20 = G20
    .def = the G20
    .number = sg

organisation-g77 = G77
    .def = the G77
    .number = sg

organisation-p5-plus-1 = P5+1
    .def = the P5+1
    .number = sg

organisation-brics = BRICS
    .def = BRICS
    .number = sg

organisation-ibsa = IBSA
    .def = IBSA
    .number = sg

organisation-non-aligned-movement = Non-Aligned Movement
    .def = the Non-Aligned Movement
    .number = sg

organisation-commonwealth = Commonwealth
    .def = the Commonwealth
    .number = sg

organisation-oif = OIF
    .def = the OIF
    .number = sg

organisation-cplp = CPLP
    .def = the CPLP
    .number = sg

organisation-ipu = Inter-Parliamentary Union
    .def = the Inter-Parliamentary Union
    .number = sg

organisation-oacps = OACPS
    .def = the OACPS
    .number = sg

organisation-paris-club = Paris Club
    .def = the Paris Club
    .number = sg

organisation-minerals-security-partnership = Minerals Security Partnership
    .def = the Minerals Security Partnership
    .number = sg

organisation-board-of-peace = Board of Peace
    .def = the Board of Peace
    .number = sg

## Armed groups, movements and authorities that are parties to conflicts

organisation-hamas = Hamas
    .def = Hamas
    .number = sg

organisation-palestinian-islamic-jihad = Palestinian Islamic Jihad
    .def = Palestinian Islamic Jihad
    .number = sg

organisation-fatah = Fatah
    .def = Fatah
    .number = sg

organisation-plo = PLO
    .def = the PLO
    .number = sg

organisation-hezbollah = Hezbollah
    .def = Hezbollah
    .number = sg

organisation-amal-movement = Amal Movement
    .def = the Amal Movement
    .number = sg

organisation-houthis = Houthis
    .def = the Houthis
    .number = pl

organisation-southern-transitional-council = Southern Transitional Council
    .def = the Southern Transitional Council
    .number = sg

organisation-taliban = Taliban
    .def = the Taliban
    .number = pl

organisation-ttp = TTP
    .def = the TTP
    .number = sg

organisation-balochistan-liberation-army = Balochistan Liberation Army
    .def = the Balochistan Liberation Army
    .number = sg

organisation-jnim = JNIM
    .def = JNIM
    .number = sg

organisation-al-shabaab = al-Shabaab
    .def = al-Shabaab
    .number = sg

organisation-boko-haram = Boko Haram
    .def = Boko Haram
    .number = sg

organisation-hts = Hayat Tahrir al-Sham
    .def = Hayat Tahrir al-Sham
    .number = sg

organisation-syrian-democratic-forces = Syrian Democratic Forces
    .def = the Syrian Democratic Forces
    .number = pl

organisation-ypg = YPG
    .def = the YPG
    .number = sg

organisation-free-syrian-army = Free Syrian Army
    .def = the Free Syrian Army
    .number = sg

organisation-syrian-national-coalition = Syrian National Coalition
    .def = the Syrian National Coalition
    .number = sg

organisation-syrian-national-army = Syrian National Army
    .def = the Syrian National Army
    .number = sg

organisation-pkk = PKK
    .def = the PKK
    .number = sg

organisation-popular-mobilization-forces = Popular Mobilization Forces
    .def = the Popular Mobilization Forces
    .number = pl

organisation-libyan-national-army = Libyan National Army
    .def = the Libyan National Army
    .number = sg

organisation-government-of-national-accord = Government of National Accord
    .def = the Government of National Accord
    .number = sg

organisation-polisario = Polisario Front
    .def = the Polisario Front
    .number = sg

organisation-rapid-support-forces = Rapid Support Forces
    .def = the Rapid Support Forces
    .number = pl

organisation-sudanese-armed-forces = Sudanese Armed Forces
    .def = the Sudanese Armed Forces
    .number = pl

organisation-jem = Justice and Equality Movement
    .def = the Justice and Equality Movement
    .number = sg

organisation-slm = Sudan Liberation Movement
    .def = the Sudan Liberation Movement
    .number = sg

organisation-splm = SPLM
    .def = the SPLM
    .number = sg

organisation-splm-n = SPLM-N
    .def = the SPLM-N
    .number = sg

organisation-splm-io = SPLM-IO
    .def = the SPLM-IO
    .number = sg

organisation-sudan-revolutionary-front = Sudan Revolutionary Front
    .def = the Sudan Revolutionary Front
    .number = sg

organisation-tplf = TPLF
    .def = the TPLF
    .number = sg

organisation-oromo-liberation-army = Oromo Liberation Army
    .def = the Oromo Liberation Army
    .number = sg

organisation-onlf = ONLF
    .def = the ONLF
    .number = sg

organisation-eplf = EPLF
    .def = the EPLF
    .number = sg

organisation-lra = Lord’s Resistance Army
    .def = the Lord’s Resistance Army
    .number = sg

organisation-m23 = M23
    .def = the M23
    .number = sg

organisation-alliance-fleuve-congo = Congo River Alliance
    .def = the Congo River Alliance
    .number = sg

organisation-fdlr = FDLR
    .def = the FDLR
    .number = pl

organisation-adf-uganda = ADF
    .def = the ADF
    .number = pl

organisation-cndp = CNDP
    .def = the CNDP
    .number = sg

organisation-cpc-car = Coalition of Patriots for Change
    .def = the Coalition of Patriots for Change
    .number = sg

organisation-seleka = Seleka
    .def = Seleka
    .number = sg

organisation-upc-car = UPC
    .def = the UPC
    .number = sg

organisation-3r-car = 3R
    .def = the 3R
    .number = sg

organisation-anti-balaka = anti-balaka
    .def = the anti-balaka
    .number = pl

organisation-cma-azawad = Coordination of Azawad Movements
    .def = the Coordination of Azawad Movements
    .number = sg

organisation-mnla = MNLA
    .def = the MNLA
    .number = sg

organisation-fla-azawad = Azawad Liberation Front
    .def = the Azawad Liberation Front
    .number = sg

organisation-fact-chad = FACT
    .def = the FACT
    .number = sg

organisation-renamo = Renamo
    .def = Renamo
    .number = sg

organisation-frelimo = Frelimo
    .def = Frelimo
    .number = sg

organisation-unita = UNITA
    .def = UNITA
    .number = sg

organisation-mpla = MPLA
    .def = the MPLA
    .number = sg

organisation-anc = ANC
    .def = the ANC
    .number = sg

organisation-swapo = SWAPO
    .def = SWAPO
    .number = sg

organisation-zanu-pf = ZANU-PF
    .def = ZANU-PF
    .number = sg

organisation-ruf = RUF
    .def = the RUF
    .number = sg

organisation-forces-nouvelles = Forces Nouvelles
    .def = the Forces Nouvelles
    .number = pl

organisation-mfdc = MFDC
    .def = the MFDC
    .number = sg

organisation-frud = FRUD
    .def = the FRUD
    .number = sg

organisation-fln = FLN
    .def = the FLN
    .number = sg

organisation-farc = FARC
    .def = the FARC
    .number = pl

organisation-eln = ELN
    .def = the ELN
    .number = sg

organisation-auc-colombia = United Self-Defense Forces of Colombia
    .def = the United Self-Defense Forces of Colombia
    .number = sg

organisation-fmln = FMLN
    .def = the FMLN
    .number = sg

organisation-urng = URNG
    .def = the URNG
    .number = sg

organisation-ezln = EZLN
    .def = the EZLN
    .number = sg

organisation-shining-path = Shining Path
    .def = the Shining Path
    .number = sg

organisation-eta = ETA
    .def = ETA
    .number = sg

organisation-ira = IRA
    .def = the IRA
    .number = sg

organisation-sinn-fein = Sinn Féin
    .def = Sinn Féin
    .number = sg

organisation-dup-uk = DUP
    .def = the DUP
    .number = sg

organisation-flnks = FLNKS
    .def = the FLNKS
    .number = sg

organisation-kla = Kosovo Liberation Army
    .def = the Kosovo Liberation Army
    .number = sg

organisation-donetsk-people-s-republic = Donetsk People’s Republic
    .def = the Donetsk People’s Republic
    .number = sg

organisation-luhansk-people-s-republic = Luhansk People’s Republic
    .def = the Luhansk People’s Republic
    .number = sg

organisation-ltte = LTTE
    .def = the LTTE
    .number = sg

organisation-communist-party-of-nepal-maoist = Nepalese Maoists
    .def = the Nepalese Maoists
    .number = pl

organisation-nscn-im = NSCN-IM
    .def = the NSCN-IM
    .number = sg

organisation-ulfa = ULFA
    .def = ULFA
    .number = sg

organisation-milf = MILF
    .def = the MILF
    .number = sg

organisation-mnlf = MNLF
    .def = the MNLF
    .number = sg

organisation-ndfp = NDFP
    .def = the NDFP
    .number = sg

organisation-new-people-s-army = New People’s Army
    .def = the New People’s Army
    .number = sg

organisation-free-aceh-movement = Free Aceh Movement
    .def = the Free Aceh Movement
    .number = sg

organisation-fretilin = Fretilin
    .def = Fretilin
    .number = sg

organisation-brn-thailand = BRN
    .def = the BRN
    .number = sg

organisation-khmer-rouge = Khmer Rouge
    .def = the Khmer Rouge
    .number = sg

organisation-viet-cong = Viet Cong
    .def = the Viet Cong
    .number = sg

organisation-kuomintang = Kuomintang
    .def = the Kuomintang
    .number = sg

organisation-kachin-independence-army = Kachin Independence Army
    .def = the Kachin Independence Army
    .number = sg

organisation-karen-national-union = Karen National Union
    .def = the Karen National Union
    .number = sg

organisation-arakan-army = Arakan Army
    .def = the Arakan Army
    .number = sg

organisation-mndaa = MNDAA
    .def = the MNDAA
    .number = sg

organisation-tnla = TNLA
    .def = the TNLA
    .number = sg

organisation-united-wa-state-army = United Wa State Army
    .def = the United Wa State Army
    .number = sg

organisation-nug-myanmar = National Unity Government
    .def = the National Unity Government
    .number = sg

organisation-bougainville-revolutionary-army = Bougainville Revolutionary Army
    .def = the Bougainville Revolutionary Army
    .number = sg

organisation-west-papua-liberation = West Papua National Liberation Army
    .def = the West Papua National Liberation Army
    .number = sg

## Governments, ministries, parliaments and agencies: Japan

organisation-jaxa = JAXA
    .def = JAXA
    .number = sg

organisation-jica = JICA
    .def = JICA
    .number = sg

organisation-jbic = JBIC
    .def = JBIC
    .number = sg

organisation-jetro = JETRO
    .def = JETRO
    .number = sg

organisation-nexi = NEXI
    .def = NEXI
    .number = sg

organisation-jogmec = JOGMEC
    .def = JOGMEC
    .number = sg

organisation-jaea = JAEA
    .def = JAEA
    .number = sg

organisation-japan-taiwan-exchange-association = Japan-Taiwan Exchange Association
    .def = the Japan-Taiwan Exchange Association
    .number = sg

organisation-taiwan-japan-relations-association = Taiwan-Japan Relations Association
    .def = the Taiwan-Japan Relations Association
    .number = sg

## France

organisation-cnes = CNES
    .def = CNES
    .number = sg

organisation-cnrs = CNRS
    .def = the CNRS
    .number = sg

organisation-cea = CEA
    .def = the CEA
    .number = sg

organisation-afd = AFD
    .def = the AFD
    .number = sg

organisation-caisse-des-depots = Caisse des Dépôts
    .def = the Caisse des Dépôts
    .number = sg

organisation-institut-pasteur = Institut Pasteur
    .def = the Institut Pasteur
    .number = sg

## The United States

organisation-faa = FAA
    .def = the FAA
    .number = sg

organisation-nasa = NASA
    .def = NASA
    .number = sg

organisation-noaa = NOAA
    .def = NOAA
    .number = sg

organisation-usaid = USAID
    .def = USAID
    .number = sg

organisation-dfc-us = DFC
    .def = the DFC
    .number = sg

organisation-american-institute-in-taiwan = American Institute in Taiwan
    .def = the American Institute in Taiwan
    .number = sg

organisation-tecro = TECRO
    .def = TECRO
    .number = sg

## Other European states

organisation-giz = GIZ
    .def = GIZ
    .number = sg

organisation-kfw = KfW
    .def = KfW
    .number = sg

organisation-dlr = DLR
    .def = the DLR
    .number = sg

organisation-asi-italy = Italian Space Agency
    .def = the Italian Space Agency
    .number = sg

## Russia, China, Asia and the Middle East

organisation-roscosmos = Roscosmos
    .def = Roscosmos
    .number = sg

organisation-rosatom = Rosatom
    .def = Rosatom
    .number = sg

organisation-cnsa = CNSA
    .def = the CNSA
    .number = sg

organisation-koica = KOICA
    .def = KOICA
    .number = sg

organisation-isro = ISRO
    .def = ISRO
    .number = sg

organisation-tika = TIKA
    .def = TIKA
    .number = sg

organisation-canadian-space-agency = Canadian Space Agency
    .def = the Canadian Space Agency
    .number = sg

## Territories and regions in dispute or with a status of their own

place-transnistria = Transnistria
    .def = Transnistria
    .number = sg

place-abkhazia = Abkhazia
    .def = Abkhazia
    .number = sg

place-south-ossetia = South Ossetia
    .def = South Ossetia
    .number = sg

place-nagorno-karabakh = Nagorno-Karabakh
    .def = Nagorno-Karabakh
    .number = sg

place-tatarstan = Tatarstan
    .def = Tatarstan
    .number = sg

place-turkish-republic-of-northern-cyprus = Northern Cyprus
    .def = Northern Cyprus
    .number = sg

place-somaliland = Somaliland
    .def = Somaliland
    .number = sg

place-puntland = Puntland
    .def = Puntland
    .number = sg

place-jubaland = Jubaland
    .def = Jubaland
    .number = sg

place-kurdistan-region = Kurdistan Region
    .def = the Kurdistan Region
    .number = sg

place-tigray = Tigray
    .def = Tigray
    .number = sg

place-bangsamoro = Bangsamoro
    .def = Bangsamoro
    .number = sg

place-aceh = Aceh
    .def = Aceh
    .number = sg

place-bougainville = Bougainville
    .def = Bougainville
    .number = sg

place-zanzibar = Zanzibar
    .def = Zanzibar
    .number = sg

## Japan: prefectures

place-hokkaido = Hokkaido
    .def = Hokkaido
    .number = sg

place-aomori = Aomori
    .def = Aomori
    .number = sg

place-iwate = Iwate
    .def = Iwate
    .number = sg

place-miyagi = Miyagi
    .def = Miyagi
    .number = sg

place-akita = Akita
    .def = Akita
    .number = sg

place-yamagata = Yamagata
    .def = Yamagata
    .number = sg

place-fukushima = Fukushima
    .def = Fukushima
    .number = sg

place-ibaraki = Ibaraki
    .def = Ibaraki
    .number = sg

place-tochigi = Tochigi
    .def = Tochigi
    .number = sg

place-gunma = Gunma
    .def = Gunma
    .number = sg

place-saitama = Saitama
    .def = Saitama
    .number = sg

place-chiba = Chiba
    .def = Chiba
    .number = sg

place-tokyo-metropolis = Tokyo Metropolitan Government
    .def = the Tokyo Metropolitan Government
    .number = sg

place-kanagawa = Kanagawa
    .def = Kanagawa
    .number = sg

place-niigata = Niigata
    .def = Niigata
    .number = sg

place-toyama = Toyama
    .def = Toyama
    .number = sg

place-ishikawa-prefecture = Ishikawa Prefecture
    .def = Ishikawa Prefecture
    .number = sg

place-fukui = Fukui
    .def = Fukui
    .number = sg

place-yamanashi = Yamanashi
    .def = Yamanashi
    .number = sg

place-nagano = Nagano
    .def = Nagano
    .number = sg

place-gifu = Gifu
    .def = Gifu
    .number = sg

place-shizuoka = Shizuoka
    .def = Shizuoka
    .number = sg

place-aichi = Aichi
    .def = Aichi
    .number = sg

place-mie-prefecture = Mie Prefecture
    .def = Mie Prefecture
    .number = sg

place-shiga = Shiga
    .def = Shiga
    .number = sg

place-kyoto = Kyoto
    .def = Kyoto
    .number = sg

place-osaka = Osaka
    .def = Osaka
    .number = sg

place-hyogo = Hyogo
    .def = Hyogo
    .number = sg

place-nara = Nara
    .def = Nara
    .number = sg

place-wakayama = Wakayama
    .def = Wakayama
    .number = sg

place-tottori = Tottori
    .def = Tottori
    .number = sg

place-shimane = Shimane
    .def = Shimane
    .number = sg

place-okayama = Okayama
    .def = Okayama
    .number = sg

place-hiroshima = Hiroshima
    .def = Hiroshima
    .number = sg

place-yamaguchi-prefecture = Yamaguchi Prefecture
    .def = Yamaguchi Prefecture
    .number = sg

place-tokushima = Tokushima
    .def = Tokushima
    .number = sg

place-kagawa = Kagawa
    .def = Kagawa
    .number = sg

place-ehime = Ehime
    .def = Ehime
    .number = sg

place-kochi = Kochi
    .def = Kochi
    .number = sg

place-fukuoka = Fukuoka
    .def = Fukuoka
    .number = sg

place-saga = Saga
    .def = Saga
    .number = sg

place-nagasaki = Nagasaki
    .def = Nagasaki
    .number = sg

place-kumamoto = Kumamoto
    .def = Kumamoto
    .number = sg

place-oita = Oita
    .def = Oita
    .number = sg

place-miyazaki = Miyazaki
    .def = Miyazaki
    .number = sg

place-kagoshima = Kagoshima
    .def = Kagoshima
    .number = sg

place-okinawa = Okinawa
    .def = Okinawa
    .number = sg

## South Asia

place-gujarat = Gujarat
    .def = Gujarat
    .number = sg

place-maharashtra = Maharashtra
    .def = Maharashtra
    .number = sg

place-tamil-nadu = Tamil Nadu
    .def = Tamil Nadu
    .number = sg

place-karnataka = Karnataka
    .def = Karnataka
    .number = sg

place-kerala = Kerala
    .def = Kerala
    .number = sg

place-uttar-pradesh = Uttar Pradesh
    .def = Uttar Pradesh
    .number = sg

## France: regions, departments in the news, towns

place-ile-de-france = Île-de-France
    .def = Île-de-France
    .number = sg

place-brittany = Brittany
    .def = Brittany
    .number = sg

place-normandy = Normandy
    .def = Normandy
    .number = sg

place-grand-est = Grand Est
    .def = Grand Est
    .number = sg

place-hauts-de-france = Hauts-de-France
    .def = Hauts-de-France
    .number = sg

place-nouvelle-aquitaine = Nouvelle-Aquitaine
    .def = Nouvelle-Aquitaine
    .number = sg

place-occitanie = Occitanie
    .def = Occitanie
    .number = sg

place-auvergne-rhone-alpes = Auvergne-Rhône-Alpes
    .def = Auvergne-Rhône-Alpes
    .number = sg

place-provence-alpes-cote-d-azur = Provence-Alpes-Côte d’Azur
    .def = Provence-Alpes-Côte d’Azur
    .number = sg

place-bourgogne-franche-comte = Bourgogne-Franche-Comté
    .def = Bourgogne-Franche-Comté
    .number = sg

place-centre-val-de-loire = Centre-Val de Loire
    .def = Centre-Val de Loire
    .number = sg

place-pays-de-la-loire = Pays de la Loire
    .def = Pays de la Loire
    .number = sg

place-corsica = Corsica
    .def = Corsica
    .number = sg

## United Kingdom and Ireland

place-england = England
    .def = England
    .number = sg

place-scotland = Scotland
    .def = Scotland
    .number = sg

place-wales = Wales
    .def = Wales
    .number = sg

place-northern-ireland = Northern Ireland
    .def = Northern Ireland
    .number = sg

## Germany, Austria, Switzerland

place-bavaria = Bavaria
    .def = Bavaria
    .number = sg

place-baden-wurttemberg = Baden-Württemberg
    .def = Baden-Württemberg
    .number = sg

place-north-rhine-westphalia = North Rhine-Westphalia
    .def = North Rhine-Westphalia
    .number = sg

place-hesse = Hesse
    .def = Hesse
    .number = sg

place-saxony = Saxony
    .def = Saxony
    .number = sg

place-lower-saxony = Lower Saxony
    .def = Lower Saxony
    .number = sg

place-saxony-anhalt = Saxony-Anhalt
    .def = Saxony-Anhalt
    .number = sg

place-brandenburg = Brandenburg
    .def = Brandenburg
    .number = sg

place-thuringia = Thuringia
    .def = Thuringia
    .number = sg

place-rhineland-palatinate = Rhineland-Palatinate
    .def = Rhineland-Palatinate
    .number = sg

place-saarland = Saarland
    .def = Saarland
    .number = sg

place-schleswig-holstein = Schleswig-Holstein
    .def = Schleswig-Holstein
    .number = sg

place-mecklenburg-western-pomerania = Mecklenburg-Western Pomerania
    .def = Mecklenburg-Western Pomerania
    .number = sg

place-hamburg = Hamburg
    .def = Hamburg
    .number = sg

place-bremen = Bremen
    .def = Bremen
    .number = sg

## Belgium, the Netherlands, Luxembourg

place-flanders = Flanders
    .def = Flanders
    .number = sg

place-wallonia = Wallonia
    .def = Wallonia
    .number = sg

place-brussels-capital-region = Brussels-Capital Region
    .def = the Brussels-Capital Region
    .number = sg

## Italy, Spain, Portugal, Greece, Malta, Cyprus

place-catalonia = Catalonia
    .def = Catalonia
    .number = sg

place-basque-country = Basque Country
    .def = the Basque Country
    .number = sg

place-galicia = Galicia
    .def = Galicia
    .number = sg

place-andalusia = Andalusia
    .def = Andalusia
    .number = sg

## Central and Eastern Europe

place-republika-srpska = Republika Srpska
    .def = Republika Srpska
    .number = sg

## United States: states

place-alabama = Alabama
    .def = Alabama
    .number = sg

place-alaska = Alaska
    .def = Alaska
    .number = sg

place-arizona = Arizona
    .def = Arizona
    .number = sg

place-arkansas = Arkansas
    .def = Arkansas
    .number = sg

place-california = California
    .def = California
    .number = sg

place-colorado = Colorado
    .def = Colorado
    .number = sg

place-connecticut = Connecticut
    .def = Connecticut
    .number = sg

place-delaware = Delaware
    .def = Delaware
    .number = sg

place-florida = Florida
    .def = Florida
    .number = sg

place-georgia-us = State of Georgia
    .def = the State of Georgia
    .number = sg

place-hawaii = Hawaii
    .def = Hawaii
    .number = sg

place-idaho = Idaho
    .def = Idaho
    .number = sg

place-illinois = Illinois
    .def = Illinois
    .number = sg

place-indiana = Indiana
    .def = Indiana
    .number = sg

place-iowa = Iowa
    .def = Iowa
    .number = sg

place-kansas = Kansas
    .def = Kansas
    .number = sg

place-kentucky = Kentucky
    .def = Kentucky
    .number = sg

place-louisiana = Louisiana
    .def = Louisiana
    .number = sg

place-maine = Maine
    .def = Maine
    .number = sg

place-maryland = Maryland
    .def = Maryland
    .number = sg

place-massachusetts = Massachusetts
    .def = Massachusetts
    .number = sg

place-michigan = Michigan
    .def = Michigan
    .number = sg

place-minnesota = Minnesota
    .def = Minnesota
    .number = sg

place-mississippi = Mississippi
    .def = Mississippi
    .number = sg

place-missouri = Missouri
    .def = Missouri
    .number = sg

place-montana = Montana
    .def = Montana
    .number = sg

place-nebraska = Nebraska
    .def = Nebraska
    .number = sg

place-nevada = Nevada
    .def = Nevada
    .number = sg

place-new-hampshire = New Hampshire
    .def = New Hampshire
    .number = sg

place-new-jersey = New Jersey
    .def = New Jersey
    .number = sg

place-new-mexico = New Mexico
    .def = New Mexico
    .number = sg

place-new-york-state = New York State
    .def = New York State
    .number = sg

place-north-carolina = North Carolina
    .def = North Carolina
    .number = sg

place-north-dakota = North Dakota
    .def = North Dakota
    .number = sg

place-ohio = Ohio
    .def = Ohio
    .number = sg

place-oklahoma = Oklahoma
    .def = Oklahoma
    .number = sg

place-oregon = Oregon
    .def = Oregon
    .number = sg

place-pennsylvania = Pennsylvania
    .def = Pennsylvania
    .number = sg

place-rhode-island = Rhode Island
    .def = Rhode Island
    .number = sg

place-south-carolina = South Carolina
    .def = South Carolina
    .number = sg

place-south-dakota = South Dakota
    .def = South Dakota
    .number = sg

place-tennessee = Tennessee
    .def = Tennessee
    .number = sg

place-texas = Texas
    .def = Texas
    .number = sg

place-utah = Utah
    .def = Utah
    .number = sg

place-vermont = Vermont
    .def = Vermont
    .number = sg

place-virginia = Virginia
    .def = Virginia
    .number = sg

place-washington-state = Washington State
    .def = Washington State
    .number = sg

place-west-virginia = West Virginia
    .def = West Virginia
    .number = sg

place-wisconsin = Wisconsin
    .def = Wisconsin
    .number = sg

place-wyoming = Wyoming
    .def = Wyoming
    .number = sg

## Canada

place-quebec = Quebec
    .def = Quebec
    .number = sg

place-ontario = Ontario
    .def = Ontario
    .number = sg

place-british-columbia = British Columbia
    .def = British Columbia
    .number = sg

place-alberta = Alberta
    .def = Alberta
    .number = sg

place-manitoba = Manitoba
    .def = Manitoba
    .number = sg

place-saskatchewan = Saskatchewan
    .def = Saskatchewan
    .number = sg

place-nova-scotia = Nova Scotia
    .def = Nova Scotia
    .number = sg

place-new-brunswick = New Brunswick
    .def = New Brunswick
    .number = sg

place-newfoundland-and-labrador = Newfoundland and Labrador
    .def = Newfoundland and Labrador
    .number = sg

place-prince-edward-island = Prince Edward Island
    .def = Prince Edward Island
    .number = sg

place-yukon = Yukon
    .def = Yukon
    .number = sg

place-northwest-territories = Northwest Territories
    .def = the Northwest Territories
    .number = pl

place-nunavut = Nunavut
    .def = Nunavut
    .number = sg

## Australia, New Zealand and the Pacific

place-new-south-wales = New South Wales
    .def = New South Wales
    .number = sg

place-victoria-australia = State of Victoria
    .def = the State of Victoria
    .number = sg

place-queensland = Queensland
    .def = Queensland
    .number = sg

place-western-australia = Western Australia
    .def = Western Australia
    .number = sg

place-south-australia = South Australia
    .def = South Australia
    .number = sg

place-tasmania = Tasmania
    .def = Tasmania
    .number = sg

place-northern-territory = Northern Territory
    .def = the Northern Territory
    .number = sg

place-australian-capital-territory = Australian Capital Territory
    .def = the Australian Capital Territory
    .number = sg
