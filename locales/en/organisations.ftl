### Organisations and regions that conclude agreements, by their code: the value has no article, .def has the one that running text uses.

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

organisation-wb = World Bank
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

organisation-unwto = UN Tourism
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

organisation-nea = Nuclear Energy Agency
    .def = the Nuclear Energy Agency
    .number = sg

organisation-iea = IEA
    .def = the IEA
    .number = sg

organisation-irena = IRENA
    .def = IRENA
    .number = sg

organisation-bis = BIS
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

organisation-gcf = Green Climate Fund
    .def = the Green Climate Fund
    .number = sg

organisation-gef = GEF
    .def = the GEF
    .number = sg

organisation-gfatm = Global Fund
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

organisation-isa-solar = International Solar Alliance
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

organisation-esm = European Stability Mechanism
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

organisation-coe = Council of Europe
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

organisation-v4 = Visegrád Group
    .def = the Visegrád Group
    .number = sg

organisation-cbss = Council of the Baltic Sea States
    .def = the Council of the Baltic Sea States
    .number = sg

organisation-bsec = BSEC
    .def = the BSEC
    .number = sg

organisation-guam = GUAM
    .def = GUAM
    .number = sg

organisation-arctic-council = Arctic Council
    .def = the Arctic Council
    .number = sg

organisation-energy-community = Energy Community
    .def = the Energy Community
    .number = sg

organisation-ccnr = Central Commission for the Navigation of the Rhine
    .def = the Central Commission for the Navigation of the Rhine
    .number = sg

organisation-smom = Order of Malta
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

organisation-cptpp = CPTPP Commission
    .def = the CPTPP Commission
    .number = sg

organisation-quad = Quad
    .def = the Quad
    .number = sg

organisation-pif = Pacific Islands Forum
    .def = the Pacific Islands Forum
    .number = sg

organisation-spc = Pacific Community
    .def = the Pacific Community
    .number = sg

organisation-msg = Melanesian Spearhead Group
    .def = the Melanesian Spearhead Group
    .number = sg

organisation-iora = Indian Ocean Rim Association
    .def = the Indian Ocean Rim Association
    .number = sg

organisation-ioc-indian = Indian Ocean Commission
    .def = the Indian Ocean Commission
    .number = sg

organisation-mrc = Mekong River Commission
    .def = the Mekong River Commission
    .number = sg

organisation-tcs = Trilateral Cooperation Secretariat
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

organisation-ots = Organization of Turkic States
    .def = the Organization of Turkic States
    .number = sg

organisation-eco = Economic Cooperation Organization
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
    .def = Africa CDC
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

organisation-amu = Arab Maghreb Union
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

organisation-lcbc = Lake Chad Basin Commission
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

organisation-can = Andean Community
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

organisation-caf = Development Bank of Latin America and the Caribbean
    .def = the Development Bank of Latin America and the Caribbean
    .number = sg

## The Arab and Islamic world

organisation-las = Arab League
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

organisation-opec- = OPEC+
    .def = OPEC+
    .number = sg

organisation-oapec = OAPEC
    .def = OAPEC
    .number = sg

organisation-gecf = Gas Exporting Countries Forum
    .def = the Gas Exporting Countries Forum
    .number = sg

organisation-ufm = Union for the Mediterranean
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

organisation-p5-1 = P5+1
    .def = the P5+1
    .number = sg

organisation-brics = BRICS
    .def = BRICS
    .number = sg

organisation-ibsa = IBSA
    .def = IBSA
    .number = sg

organisation-nam = Non-Aligned Movement
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

organisation-msp = Minerals Security Partnership
    .def = the Minerals Security Partnership
    .number = sg

organisation-board-of-peace = Board of Peace
    .def = the Board of Peace
    .number = sg

## Armed groups, movements and authorities that are parties to conflicts

organisation-hamas = Hamas
    .def = Hamas
    .number = sg

organisation-pij = Palestinian Islamic Jihad
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

organisation-amal = Amal Movement
    .def = the Amal Movement
    .number = sg

organisation-houthi = Houthis
    .def = the Houthis
    .number = pl

organisation-stc = Southern Transitional Council
    .def = the Southern Transitional Council
    .number = sg

organisation-taliban = Taliban
    .def = the Taliban
    .number = pl

organisation-ttp = TTP
    .def = the TTP
    .number = sg

organisation-bla = Balochistan Liberation Army
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

organisation-sdf = Syrian Democratic Forces
    .def = the Syrian Democratic Forces
    .number = pl

organisation-ypg = YPG
    .def = the YPG
    .number = sg

organisation-fsa = Free Syrian Army
    .def = the Free Syrian Army
    .number = sg

organisation-syrian-national-coalition = Syrian National Coalition
    .def = the Syrian National Coalition
    .number = sg

organisation-sna = Syrian National Army
    .def = the Syrian National Army
    .number = sg

organisation-pkk = PKK
    .def = the PKK
    .number = sg

organisation-pmf = Popular Mobilization Forces
    .def = the Popular Mobilization Forces
    .number = pl

organisation-lna = Libyan National Army
    .def = the Libyan National Army
    .number = sg

organisation-gna = Government of National Accord
    .def = the Government of National Accord
    .number = sg

organisation-polisario = Polisario Front
    .def = the Polisario Front
    .number = sg

organisation-rsf = Rapid Support Forces
    .def = the Rapid Support Forces
    .number = pl

organisation-saf = Sudanese Armed Forces
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

organisation-srf = Sudan Revolutionary Front
    .def = the Sudan Revolutionary Front
    .number = sg

organisation-tplf = TPLF
    .def = the TPLF
    .number = sg

organisation-ola = Oromo Liberation Army
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

organisation-afc = Congo River Alliance
    .def = the Congo River Alliance
    .number = sg

organisation-fdlr = FDLR
    .def = the FDLR
    .number = pl

organisation-adf = ADF
    .def = the ADF
    .number = pl

organisation-cndp = CNDP
    .def = the CNDP
    .number = sg

organisation-cpc = Coalition of Patriots for Change
    .def = the Coalition of Patriots for Change
    .number = sg

organisation-seleka = Seleka
    .def = Seleka
    .number = sg

organisation-upc = UPC
    .def = the UPC
    .number = sg

organisation-3r = 3R
    .def = the 3R
    .number = sg

organisation-anti-balaka = anti-balaka
    .def = the anti-balaka
    .number = pl

organisation-cma = Coordination of Azawad Movements
    .def = the Coordination of Azawad Movements
    .number = sg

organisation-mnla = MNLA
    .def = the MNLA
    .number = sg

organisation-fla = Azawad Liberation Front
    .def = the Azawad Liberation Front
    .number = sg

organisation-fact = FACT
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

organisation-dup = DUP
    .def = the DUP
    .number = sg

organisation-flnks = FLNKS
    .def = the FLNKS
    .number = sg

organisation-kla = Kosovo Liberation Army
    .def = the Kosovo Liberation Army
    .number = sg

organisation-dpr = Donetsk People’s Republic
    .def = the Donetsk People’s Republic
    .number = sg

organisation-lpr = Luhansk People’s Republic
    .def = the Luhansk People’s Republic
    .number = sg

organisation-ltte = LTTE
    .def = the LTTE
    .number = sg

organisation-cpn-m = Nepalese Maoists
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

organisation-npa = New People’s Army
    .def = the New People’s Army
    .number = sg

organisation-gam = Free Aceh Movement
    .def = the Free Aceh Movement
    .number = sg

organisation-fretilin = Fretilin
    .def = Fretilin
    .number = sg

organisation-brn = BRN
    .def = the BRN
    .number = sg

organisation-khmer-rouge = Khmer Rouge
    .def = the Khmer Rouge
    .number = sg

organisation-viet-cong = Viet Cong
    .def = the Viet Cong
    .number = sg

organisation-kmt = Kuomintang
    .def = the Kuomintang
    .number = sg

organisation-kia = Kachin Independence Army
    .def = the Kachin Independence Army
    .number = sg

organisation-knu = Karen National Union
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

organisation-uwsa = United Wa State Army
    .def = the United Wa State Army
    .number = sg

organisation-nug = National Unity Government
    .def = the National Unity Government
    .number = sg

organisation-bra = Bougainville Revolutionary Army
    .def = the Bougainville Revolutionary Army
    .number = sg

organisation-tpnpb = West Papua National Liberation Army
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

organisation-dfc = DFC
    .def = the DFC
    .number = sg

organisation-ait = American Institute in Taiwan
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

organisation-asi = Italian Space Agency
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

organisation-csa = Canadian Space Agency
    .def = the Canadian Space Agency
    .number = sg

## Territories and regions in dispute or with a status of their own

organisation-md-sn = Transnistria
    .def = Transnistria
    .number = sg

organisation-ge-ab = Abkhazia
    .def = Abkhazia
    .number = sg

organisation-south-ossetia = South Ossetia
    .def = South Ossetia
    .number = sg

organisation-nagorno-karabakh = Nagorno-Karabakh
    .def = Nagorno-Karabakh
    .number = sg

organisation-ru-ta = Tatarstan
    .def = Tatarstan
    .number = sg

organisation-trnc = Northern Cyprus
    .def = Northern Cyprus
    .number = sg

organisation-somaliland = Somaliland
    .def = Somaliland
    .number = sg

organisation-puntland = Puntland
    .def = Puntland
    .number = sg

organisation-jubaland = Jubaland
    .def = Jubaland
    .number = sg

organisation-iq-kr = Kurdistan Region
    .def = the Kurdistan Region
    .number = sg

organisation-et-ti = Tigray
    .def = Tigray
    .number = sg

organisation-ph-14 = Bangsamoro
    .def = Bangsamoro
    .number = sg

organisation-id-ac = Aceh
    .def = Aceh
    .number = sg

organisation-pg-nsb = Bougainville
    .def = Bougainville
    .number = sg

organisation-zanzibar = Zanzibar
    .def = Zanzibar
    .number = sg

## Japan: prefectures

organisation-jp-01 = Hokkaido
    .def = Hokkaido
    .number = sg

organisation-jp-02 = Aomori
    .def = Aomori
    .number = sg

organisation-jp-03 = Iwate
    .def = Iwate
    .number = sg

organisation-jp-04 = Miyagi
    .def = Miyagi
    .number = sg

organisation-jp-05 = Akita
    .def = Akita
    .number = sg

organisation-jp-06 = Yamagata
    .def = Yamagata
    .number = sg

organisation-jp-07 = Fukushima
    .def = Fukushima
    .number = sg

organisation-jp-08 = Ibaraki
    .def = Ibaraki
    .number = sg

organisation-jp-09 = Tochigi
    .def = Tochigi
    .number = sg

organisation-jp-10 = Gunma
    .def = Gunma
    .number = sg

organisation-jp-11 = Saitama
    .def = Saitama
    .number = sg

organisation-jp-12 = Chiba
    .def = Chiba
    .number = sg

organisation-jp-13 = Tokyo Metropolitan Government
    .def = the Tokyo Metropolitan Government
    .number = sg

organisation-jp-14 = Kanagawa
    .def = Kanagawa
    .number = sg

organisation-jp-15 = Niigata
    .def = Niigata
    .number = sg

organisation-jp-16 = Toyama
    .def = Toyama
    .number = sg

organisation-jp-17 = Ishikawa Prefecture
    .def = Ishikawa Prefecture
    .number = sg

organisation-jp-18 = Fukui
    .def = Fukui
    .number = sg

organisation-jp-19 = Yamanashi
    .def = Yamanashi
    .number = sg

organisation-jp-20 = Nagano
    .def = Nagano
    .number = sg

organisation-jp-21 = Gifu
    .def = Gifu
    .number = sg

organisation-jp-22 = Shizuoka
    .def = Shizuoka
    .number = sg

organisation-jp-23 = Aichi
    .def = Aichi
    .number = sg

organisation-jp-24 = Mie Prefecture
    .def = Mie Prefecture
    .number = sg

organisation-jp-25 = Shiga
    .def = Shiga
    .number = sg

organisation-jp-26 = Kyoto
    .def = Kyoto
    .number = sg

organisation-jp-27 = Osaka
    .def = Osaka
    .number = sg

organisation-jp-28 = Hyogo
    .def = Hyogo
    .number = sg

organisation-jp-29 = Nara
    .def = Nara
    .number = sg

organisation-jp-30 = Wakayama
    .def = Wakayama
    .number = sg

organisation-jp-31 = Tottori
    .def = Tottori
    .number = sg

organisation-jp-32 = Shimane
    .def = Shimane
    .number = sg

organisation-jp-33 = Okayama
    .def = Okayama
    .number = sg

organisation-jp-34 = Hiroshima
    .def = Hiroshima
    .number = sg

organisation-jp-35 = Yamaguchi Prefecture
    .def = Yamaguchi Prefecture
    .number = sg

organisation-jp-36 = Tokushima
    .def = Tokushima
    .number = sg

organisation-jp-37 = Kagawa
    .def = Kagawa
    .number = sg

organisation-jp-38 = Ehime
    .def = Ehime
    .number = sg

organisation-jp-39 = Kochi
    .def = Kochi
    .number = sg

organisation-jp-40 = Fukuoka
    .def = Fukuoka
    .number = sg

organisation-jp-41 = Saga
    .def = Saga
    .number = sg

organisation-jp-42 = Nagasaki
    .def = Nagasaki
    .number = sg

organisation-jp-43 = Kumamoto
    .def = Kumamoto
    .number = sg

organisation-jp-44 = Oita
    .def = Oita
    .number = sg

organisation-jp-45 = Miyazaki
    .def = Miyazaki
    .number = sg

organisation-jp-46 = Kagoshima
    .def = Kagoshima
    .number = sg

organisation-jp-47 = Okinawa
    .def = Okinawa
    .number = sg

## South Asia

organisation-in-gj = Gujarat
    .def = Gujarat
    .number = sg

organisation-in-mh = Maharashtra
    .def = Maharashtra
    .number = sg

organisation-in-tn = Tamil Nadu
    .def = Tamil Nadu
    .number = sg

organisation-in-ka = Karnataka
    .def = Karnataka
    .number = sg

organisation-in-kl = Kerala
    .def = Kerala
    .number = sg

organisation-in-up = Uttar Pradesh
    .def = Uttar Pradesh
    .number = sg

## France: regions, departments in the news, towns

organisation-fr-idf = Île-de-France
    .def = Île-de-France
    .number = sg

organisation-fr-bre = Brittany
    .def = Brittany
    .number = sg

organisation-fr-nor = Normandy
    .def = Normandy
    .number = sg

organisation-fr-ges = Grand Est
    .def = Grand Est
    .number = sg

organisation-fr-hdf = Hauts-de-France
    .def = Hauts-de-France
    .number = sg

organisation-fr-naq = Nouvelle-Aquitaine
    .def = Nouvelle-Aquitaine
    .number = sg

organisation-fr-occ = Occitanie
    .def = Occitanie
    .number = sg

organisation-fr-ara = Auvergne-Rhône-Alpes
    .def = Auvergne-Rhône-Alpes
    .number = sg

organisation-fr-pac = Provence-Alpes-Côte d’Azur
    .def = Provence-Alpes-Côte d’Azur
    .number = sg

organisation-fr-bfc = Bourgogne-Franche-Comté
    .def = Bourgogne-Franche-Comté
    .number = sg

organisation-fr-cvl = Centre-Val de Loire
    .def = Centre-Val de Loire
    .number = sg

organisation-fr-pdl = Pays de la Loire
    .def = Pays de la Loire
    .number = sg

organisation-fr-20r = Corsica
    .def = Corsica
    .number = sg

## United Kingdom and Ireland

organisation-gb-eng = England
    .def = England
    .number = sg

organisation-gb-sct = Scotland
    .def = Scotland
    .number = sg

organisation-gb-wls = Wales
    .def = Wales
    .number = sg

organisation-gb-nir = Northern Ireland
    .def = Northern Ireland
    .number = sg

## Germany, Austria, Switzerland

organisation-de-by = Bavaria
    .def = Bavaria
    .number = sg

organisation-de-bw = Baden-Württemberg
    .def = Baden-Württemberg
    .number = sg

organisation-de-nw = North Rhine-Westphalia
    .def = North Rhine-Westphalia
    .number = sg

organisation-de-he = Hesse
    .def = Hesse
    .number = sg

organisation-de-sn = Saxony
    .def = Saxony
    .number = sg

organisation-de-ni = Lower Saxony
    .def = Lower Saxony
    .number = sg

organisation-de-st = Saxony-Anhalt
    .def = Saxony-Anhalt
    .number = sg

organisation-de-bb = Brandenburg
    .def = Brandenburg
    .number = sg

organisation-de-th = Thuringia
    .def = Thuringia
    .number = sg

organisation-de-rp = Rhineland-Palatinate
    .def = Rhineland-Palatinate
    .number = sg

organisation-de-sl = Saarland
    .def = Saarland
    .number = sg

organisation-de-sh = Schleswig-Holstein
    .def = Schleswig-Holstein
    .number = sg

organisation-de-mv = Mecklenburg-Western Pomerania
    .def = Mecklenburg-Western Pomerania
    .number = sg

organisation-de-hh = Hamburg
    .def = Hamburg
    .number = sg

organisation-de-hb = Bremen
    .def = Bremen
    .number = sg

## Belgium, the Netherlands, Luxembourg

organisation-be-vlg = Flanders
    .def = Flanders
    .number = sg

organisation-be-wal = Wallonia
    .def = Wallonia
    .number = sg

organisation-be-bru = Brussels-Capital Region
    .def = the Brussels-Capital Region
    .number = sg

## Italy, Spain, Portugal, Greece, Malta, Cyprus

organisation-es-ct = Catalonia
    .def = Catalonia
    .number = sg

organisation-es-pv = Basque Country
    .def = the Basque Country
    .number = sg

organisation-es-ga = Galicia
    .def = Galicia
    .number = sg

organisation-es-an = Andalusia
    .def = Andalusia
    .number = sg

## Central and Eastern Europe

organisation-ba-srp = Republika Srpska
    .def = Republika Srpska
    .number = sg

## United States: states

organisation-us-al = Alabama
    .def = Alabama
    .number = sg

organisation-us-ak = Alaska
    .def = Alaska
    .number = sg

organisation-us-az = Arizona
    .def = Arizona
    .number = sg

organisation-us-ar = Arkansas
    .def = Arkansas
    .number = sg

organisation-us-ca = California
    .def = California
    .number = sg

organisation-us-co = Colorado
    .def = Colorado
    .number = sg

organisation-us-ct = Connecticut
    .def = Connecticut
    .number = sg

organisation-us-de = Delaware
    .def = Delaware
    .number = sg

organisation-us-fl = Florida
    .def = Florida
    .number = sg

organisation-us-ga = State of Georgia
    .def = the State of Georgia
    .number = sg

organisation-us-hi = Hawaii
    .def = Hawaii
    .number = sg

organisation-us-id = Idaho
    .def = Idaho
    .number = sg

organisation-us-il = Illinois
    .def = Illinois
    .number = sg

organisation-us-in = Indiana
    .def = Indiana
    .number = sg

organisation-us-ia = Iowa
    .def = Iowa
    .number = sg

organisation-us-ks = Kansas
    .def = Kansas
    .number = sg

organisation-us-ky = Kentucky
    .def = Kentucky
    .number = sg

organisation-us-la = Louisiana
    .def = Louisiana
    .number = sg

organisation-us-me = Maine
    .def = Maine
    .number = sg

organisation-us-md = Maryland
    .def = Maryland
    .number = sg

organisation-us-ma = Massachusetts
    .def = Massachusetts
    .number = sg

organisation-us-mi = Michigan
    .def = Michigan
    .number = sg

organisation-us-mn = Minnesota
    .def = Minnesota
    .number = sg

organisation-us-ms = Mississippi
    .def = Mississippi
    .number = sg

organisation-us-mo = Missouri
    .def = Missouri
    .number = sg

organisation-us-mt = Montana
    .def = Montana
    .number = sg

organisation-us-ne = Nebraska
    .def = Nebraska
    .number = sg

organisation-us-nv = Nevada
    .def = Nevada
    .number = sg

organisation-us-nh = New Hampshire
    .def = New Hampshire
    .number = sg

organisation-us-nj = New Jersey
    .def = New Jersey
    .number = sg

organisation-us-nm = New Mexico
    .def = New Mexico
    .number = sg

organisation-us-ny = New York State
    .def = New York State
    .number = sg

organisation-us-nc = North Carolina
    .def = North Carolina
    .number = sg

organisation-us-nd = North Dakota
    .def = North Dakota
    .number = sg

organisation-us-oh = Ohio
    .def = Ohio
    .number = sg

organisation-us-ok = Oklahoma
    .def = Oklahoma
    .number = sg

organisation-us-or = Oregon
    .def = Oregon
    .number = sg

organisation-us-pa = Pennsylvania
    .def = Pennsylvania
    .number = sg

organisation-us-ri = Rhode Island
    .def = Rhode Island
    .number = sg

organisation-us-sc = South Carolina
    .def = South Carolina
    .number = sg

organisation-us-sd = South Dakota
    .def = South Dakota
    .number = sg

organisation-us-tn = Tennessee
    .def = Tennessee
    .number = sg

organisation-us-tx = Texas
    .def = Texas
    .number = sg

organisation-us-ut = Utah
    .def = Utah
    .number = sg

organisation-us-vt = Vermont
    .def = Vermont
    .number = sg

organisation-us-va = Virginia
    .def = Virginia
    .number = sg

organisation-us-wa = Washington State
    .def = Washington State
    .number = sg

organisation-us-wv = West Virginia
    .def = West Virginia
    .number = sg

organisation-us-wi = Wisconsin
    .def = Wisconsin
    .number = sg

organisation-us-wy = Wyoming
    .def = Wyoming
    .number = sg

## Canada

organisation-ca-qc = Quebec
    .def = Quebec
    .number = sg

organisation-ca-on = Ontario
    .def = Ontario
    .number = sg

organisation-ca-bc = British Columbia
    .def = British Columbia
    .number = sg

organisation-ca-ab = Alberta
    .def = Alberta
    .number = sg

organisation-ca-mb = Manitoba
    .def = Manitoba
    .number = sg

organisation-ca-sk = Saskatchewan
    .def = Saskatchewan
    .number = sg

organisation-ca-ns = Nova Scotia
    .def = Nova Scotia
    .number = sg

organisation-ca-nb = New Brunswick
    .def = New Brunswick
    .number = sg

organisation-ca-nl = Newfoundland and Labrador
    .def = Newfoundland and Labrador
    .number = sg

organisation-ca-pe = Prince Edward Island
    .def = Prince Edward Island
    .number = sg

organisation-ca-yt = Yukon
    .def = Yukon
    .number = sg

organisation-ca-nt = Northwest Territories
    .def = the Northwest Territories
    .number = pl

organisation-ca-nu = Nunavut
    .def = Nunavut
    .number = sg

## Australia, New Zealand and the Pacific

organisation-au-nsw = New South Wales
    .def = New South Wales
    .number = sg

organisation-au-vic = State of Victoria
    .def = the State of Victoria
    .number = sg

organisation-au-qld = Queensland
    .def = Queensland
    .number = sg

organisation-au-wa = Western Australia
    .def = Western Australia
    .number = sg

organisation-au-sa = South Australia
    .def = South Australia
    .number = sg

organisation-au-tas = Tasmania
    .def = Tasmania
    .number = sg

organisation-au-nt = Northern Territory
    .def = the Northern Territory
    .number = sg

organisation-au-act = Australian Capital Territory
    .def = the Australian Capital Territory
    .number = sg
