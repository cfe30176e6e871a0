### What agreements are, how far they have come and what they are about, in French.

## Forms of instruments. The value and .indef name it in full; .def, .de, .a and .this refer back to it, shortened
## where a native would.

kind-treaty = traité
    .def = le traité
    .de = du traité
    .a = au traité
    .this = ce traité
    .indef = un traité
    .gender = m
    .number = sg

kind-convention = convention
    .def = la convention
    .de = de la convention
    .a = à la convention
    .this = cette convention
    .indef = une convention
    .gender = f
    .number = sg

kind-covenant = pacte international
    .def = le pacte
    .de = du pacte
    .a = au pacte
    .this = ce pacte
    .indef = un pacte international
    .gender = m
    .number = sg

kind-charter = charte
    .def = la charte
    .de = de la charte
    .a = à la charte
    .this = cette charte
    .indef = une charte
    .gender = f
    .number = sg

kind-statute = statut
    .def = le statut
    .de = du statut
    .a = au statut
    .this = ce statut
    .indef = un statut
    .gender = m
    .number = sg

kind-constitution-io = acte constitutif
    .def = l’acte constitutif
    .de = de l’acte constitutif
    .a = à l’acte constitutif
    .this = cet acte constitutif
    .indef = un acte constitutif
    .gender = m
    .number = sg

kind-agreement = accord
    .def = l’accord
    .de = de l’accord
    .a = à l’accord
    .this = cet accord
    .indef = un accord
    .gender = m
    .number = sg

kind-framework-agreement = accord-cadre
    .def = l’accord-cadre
    .de = de l’accord-cadre
    .a = à l’accord-cadre
    .this = cet accord-cadre
    .indef = un accord-cadre
    .gender = m
    .number = sg

kind-implementing-agreement = accord d’application
    .def = l’accord
    .de = de l’accord
    .a = à l’accord
    .this = cet accord
    .indef = un accord d’application
    .gender = m
    .number = sg

kind-association-agreement = accord d’association
    .def = l’accord
    .de = de l’accord
    .a = à l’accord
    .this = cet accord
    .indef = un accord d’association
    .gender = m
    .number = sg

kind-protocol = protocole
    .def = le protocole
    .de = du protocole
    .a = au protocole
    .this = ce protocole
    .indef = un protocole
    .gender = m
    .number = sg

kind-amendment = avenant
    .def = l’avenant
    .de = de l’avenant
    .a = à l’avenant
    .this = cet avenant
    .indef = un avenant
    .gender = m
    .number = sg

kind-pact = pacte
    .def = le pacte
    .de = du pacte
    .a = au pacte
    .this = ce pacte
    .indef = un pacte
    .gender = m
    .number = sg

kind-exchange-of-notes = échange de notes
    .def = l’échange de notes
    .de = de l’échange de notes
    .a = à l’échange de notes
    .this = cet échange de notes
    .indef = un échange de notes
    .gender = m
    .number = sg

kind-exchange-of-letters = échange de lettres
    .def = l’échange de lettres
    .de = de l’échange de lettres
    .a = à l’échange de lettres
    .this = cet échange de lettres
    .indef = un échange de lettres
    .gender = m
    .number = sg

kind-arrangement = arrangement
    .def = l’arrangement
    .de = de l’arrangement
    .a = à l’arrangement
    .this = cet arrangement
    .indef = un arrangement
    .gender = m
    .number = sg

kind-administrative-arrangement = arrangement administratif
    .def = l’arrangement
    .de = de l’arrangement
    .a = à l’arrangement
    .this = cet arrangement
    .indef = un arrangement administratif
    .gender = m
    .number = sg

kind-technical-arrangement = arrangement technique
    .def = l’arrangement
    .de = de l’arrangement
    .a = à l’arrangement
    .this = cet arrangement
    .indef = un arrangement technique
    .gender = m
    .number = sg

kind-mou = mémorandum d’entente
    .def = le mémorandum
    .de = du mémorandum
    .a = au mémorandum
    .this = ce mémorandum
    .indef = un mémorandum d’entente
    .gender = m
    .number = sg

kind-letter-of-intent = lettre d’intention
    .def = la lettre d’intention
    .de = de la lettre d’intention
    .a = à la lettre d’intention
    .this = cette lettre d’intention
    .indef = une lettre d’intention
    .gender = f
    .number = sg

kind-joint-declaration = déclaration conjointe
    .def = la déclaration
    .de = de la déclaration
    .a = à la déclaration
    .this = cette déclaration
    .indef = une déclaration conjointe
    .gender = f
    .number = sg

kind-joint-communique = communiqué conjoint
    .def = le communiqué
    .de = du communiqué
    .a = au communiqué
    .this = ce communiqué
    .indef = un communiqué conjoint
    .gender = m
    .number = sg

kind-political-declaration = déclaration politique
    .def = la déclaration
    .de = de la déclaration
    .a = à la déclaration
    .this = cette déclaration
    .indef = une déclaration politique
    .gender = f
    .number = sg

kind-roadmap = feuille de route
    .def = la feuille de route
    .de = de la feuille de route
    .a = à la feuille de route
    .this = cette feuille de route
    .indef = une feuille de route
    .gender = f
    .number = sg

kind-action-plan = plan d’action
    .def = le plan d’action
    .de = du plan d’action
    .a = au plan d’action
    .this = ce plan d’action
    .indef = un plan d’action
    .gender = m
    .number = sg

kind-partnership = partenariat
    .def = le partenariat
    .de = du partenariat
    .a = au partenariat
    .this = ce partenariat
    .indef = un partenariat
    .gender = m
    .number = sg

kind-agreed-minutes = procès-verbal agréé
    .def = le procès-verbal
    .de = du procès-verbal
    .a = au procès-verbal
    .this = ce procès-verbal
    .indef = un procès-verbal agréé
    .gender = m
    .number = sg

kind-final-act = acte final
    .def = l’acte final
    .de = de l’acte final
    .a = à l’acte final
    .this = cet acte final
    .indef = un acte final
    .gender = m
    .number = sg

kind-modus-vivendi = modus vivendi
    .def = le modus vivendi
    .de = du modus vivendi
    .a = au modus vivendi
    .this = ce modus vivendi
    .indef = un modus vivendi
    .gender = m
    .number = sg

kind-concordat = concordat
    .def = le concordat
    .de = du concordat
    .a = au concordat
    .this = ce concordat
    .indef = un concordat
    .gender = m
    .number = sg

kind-compact = pacte mondial
    .def = le pacte
    .de = du pacte
    .a = au pacte
    .this = ce pacte
    .indef = un pacte mondial
    .gender = m
    .number = sg

kind-contract = contrat
    .def = le contrat
    .de = du contrat
    .a = au contrat
    .this = ce contrat
    .indef = un contrat
    .gender = m
    .number = sg

kind-ceasefire = cessez-le-feu
    .def = le cessez-le-feu
    .de = du cessez-le-feu
    .a = au cessez-le-feu
    .this = ce cessez-le-feu
    .indef = un cessez-le-feu
    .gender = m
    .number = sg

kind-peace-agreement = accord de paix
    .def = l’accord de paix
    .de = de l’accord de paix
    .a = à l’accord de paix
    .this = cet accord de paix
    .indef = un accord de paix
    .gender = m
    .number = sg

kind-twinning = accord de jumelage
    .def = l’accord
    .de = de l’accord
    .a = à l’accord
    .this = cet accord
    .indef = un accord de jumelage
    .gender = m
    .number = sg

## Named types and treaties. .single marks a name that belongs to one treaty; a type has .indef instead.
## .acronym is the one that French readers know; .kind is the form whose
## noun refers back to it, where that is not the form of the vocabulary.

named-raa = accord d’accès réciproque
    .def = l’accord d’accès réciproque
    .de = de l’accord d’accès réciproque
    .a = à l’accord d’accès réciproque
    .indef = un accord d’accès réciproque
    .gender = m
    .number = sg
    .acronym = RAA

named-acsa = accord de soutien logistique mutuel
    .def = l’accord de soutien logistique mutuel
    .de = de l’accord de soutien logistique mutuel
    .a = à l’accord de soutien logistique mutuel
    .indef = un accord de soutien logistique mutuel
    .gender = m
    .number = sg
    .acronym = ACSA

named-sofa = accord sur le statut des forces
    .def = l’accord sur le statut des forces
    .de = de l’accord sur le statut des forces
    .a = à l’accord sur le statut des forces
    .indef = un accord sur le statut des forces
    .gender = m
    .number = sg
    .acronym = SOFA

named-gsomia = accord sur la sécurité des informations militaires
    .def = l’accord sur la sécurité des informations militaires
    .de = de l’accord sur la sécurité des informations militaires
    .a = à l’accord sur la sécurité des informations militaires
    .indef = un accord sur la sécurité des informations militaires
    .gender = m
    .number = sg
    .acronym = GSOMIA

named-defence-equipment = accord sur le transfert d’équipements de défense et de technologies
    .def = l’accord sur le transfert d’équipements de défense et de technologies
    .de = de l’accord sur le transfert d’équipements de défense et de technologies
    .a = à l’accord sur le transfert d’équipements de défense et de technologies
    .indef = un accord sur le transfert d’équipements de défense et de technologies
    .gender = m
    .number = sg

named-nuclear-coop = accord de coopération nucléaire civile
    .def = l’accord de coopération nucléaire civile
    .de = de l’accord de coopération nucléaire civile
    .a = à l’accord de coopération nucléaire civile
    .indef = un accord de coopération nucléaire civile
    .gender = m
    .number = sg

named-fta = accord de libre-échange
    .def = l’accord de libre-échange
    .de = de l’accord de libre-échange
    .a = à l’accord de libre-échange
    .indef = un accord de libre-échange
    .gender = m
    .number = sg
    .acronym = ALE

named-epa = accord de partenariat économique
    .def = l’accord de partenariat économique
    .de = de l’accord de partenariat économique
    .a = à l’accord de partenariat économique
    .indef = un accord de partenariat économique
    .gender = m
    .number = sg
    .acronym = APE

named-rcep = Partenariat économique régional global
    .def = le Partenariat économique régional global
    .de = du Partenariat économique régional global
    .a = au Partenariat économique régional global
    .gender = m
    .number = sg
    .acronym = RCEP
    .single = yes
    .kind = partnership

named-cptpp = Partenariat transpacifique global et progressiste
    .def = le Partenariat transpacifique global et progressiste
    .de = du Partenariat transpacifique global et progressiste
    .a = au Partenariat transpacifique global et progressiste
    .gender = m
    .number = sg
    .acronym = PTPGP
    .single = yes
    .kind = partnership

named-ceta = Accord économique et commercial global
    .def = l’Accord économique et commercial global
    .de = de l’Accord économique et commercial global
    .a = à l’Accord économique et commercial global
    .gender = m
    .number = sg
    .acronym = AECG
    .single = yes

named-saa = accord de stabilisation et d’association
    .def = l’accord de stabilisation et d’association
    .de = de l’accord de stabilisation et d’association
    .a = à l’accord de stabilisation et d’association
    .indef = un accord de stabilisation et d’association
    .gender = m
    .number = sg
    .acronym = ASA

named-bit = traité bilatéral d’investissement
    .def = le traité bilatéral d’investissement
    .de = du traité bilatéral d’investissement
    .a = au traité bilatéral d’investissement
    .indef = un traité bilatéral d’investissement
    .gender = m
    .number = sg
    .acronym = TBI

named-tax = convention fiscale
    .def = la convention fiscale
    .de = de la convention fiscale
    .a = à la convention fiscale
    .indef = une convention fiscale
    .gender = f
    .number = sg

named-social-security = accord de sécurité sociale
    .def = l’accord de sécurité sociale
    .de = de l’accord de sécurité sociale
    .a = à l’accord de sécurité sociale
    .indef = un accord de sécurité sociale
    .gender = m
    .number = sg

named-extradition = traité d’extradition
    .def = le traité d’extradition
    .de = du traité d’extradition
    .a = au traité d’extradition
    .indef = un traité d’extradition
    .gender = m
    .number = sg

named-mlat = traité d’entraide judiciaire en matière pénale
    .def = le traité d’entraide judiciaire en matière pénale
    .de = du traité d’entraide judiciaire en matière pénale
    .a = au traité d’entraide judiciaire en matière pénale
    .indef = un traité d’entraide judiciaire en matière pénale
    .gender = m
    .number = sg

named-air = accord relatif aux services aériens
    .def = l’accord relatif aux services aériens
    .de = de l’accord relatif aux services aériens
    .a = à l’accord relatif aux services aériens
    .indef = un accord relatif aux services aériens
    .gender = m
    .number = sg

named-fisheries = accord de pêche
    .def = l’accord de pêche
    .de = de l’accord de pêche
    .a = à l’accord de pêche
    .indef = un accord de pêche
    .gender = m
    .number = sg

named-readmission = accord de réadmission
    .def = l’accord de réadmission
    .de = de l’accord de réadmission
    .a = à l’accord de réadmission
    .indef = un accord de réadmission
    .gender = m
    .number = sg

named-customs = accord d’assistance mutuelle en matière douanière
    .def = l’accord d’assistance mutuelle en matière douanière
    .de = de l’accord d’assistance mutuelle en matière douanière
    .a = à l’accord d’assistance mutuelle en matière douanière
    .indef = un accord d’assistance mutuelle en matière douanière
    .gender = m
    .number = sg

named-st = accord de coopération scientifique et technologique
    .def = l’accord de coopération scientifique et technologique
    .de = de l’accord de coopération scientifique et technologique
    .a = à l’accord de coopération scientifique et technologique
    .indef = un accord de coopération scientifique et technologique
    .gender = m
    .number = sg

named-culture = accord de coopération culturelle
    .def = l’accord de coopération culturelle
    .de = de l’accord de coopération culturelle
    .a = à l’accord de coopération culturelle
    .indef = un accord de coopération culturelle
    .gender = m
    .number = sg

named-working-holiday = arrangement relatif au programme vacances-travail
    .def = l’arrangement relatif au programme vacances-travail
    .de = de l’arrangement relatif au programme vacances-travail
    .a = à l’arrangement relatif au programme vacances-travail
    .indef = un arrangement relatif au programme vacances-travail
    .gender = m
    .number = sg
    .acronym = PVT

named-npt = traité sur la non-prolifération des armes nucléaires
    .def = le traité sur la non-prolifération des armes nucléaires
    .de = du traité sur la non-prolifération des armes nucléaires
    .a = au traité sur la non-prolifération des armes nucléaires
    .gender = m
    .number = sg
    .acronym = TNP
    .single = yes

named-ctbt = traité d’interdiction complète des essais nucléaires
    .def = le traité d’interdiction complète des essais nucléaires
    .de = du traité d’interdiction complète des essais nucléaires
    .a = au traité d’interdiction complète des essais nucléaires
    .gender = m
    .number = sg
    .acronym = TICE
    .single = yes

named-tpnw = traité sur l’interdiction des armes nucléaires
    .def = le traité sur l’interdiction des armes nucléaires
    .de = du traité sur l’interdiction des armes nucléaires
    .a = au traité sur l’interdiction des armes nucléaires
    .gender = m
    .number = sg
    .acronym = TIAN
    .single = yes

named-inf = traité sur les forces nucléaires à portée intermédiaire
    .def = le traité sur les forces nucléaires à portée intermédiaire
    .de = du traité sur les forces nucléaires à portée intermédiaire
    .a = au traité sur les forces nucléaires à portée intermédiaire
    .gender = m
    .number = sg
    .acronym = FNI
    .single = yes

named-newstart = traité New Start
    .def = le traité New Start
    .de = du traité New Start
    .a = au traité New Start
    .gender = m
    .number = sg
    .single = yes

named-cfe = traité sur les forces armées conventionnelles en Europe
    .def = le traité sur les forces armées conventionnelles en Europe
    .de = du traité sur les forces armées conventionnelles en Europe
    .a = au traité sur les forces armées conventionnelles en Europe
    .gender = m
    .number = sg
    .acronym = FCE
    .single = yes

named-unclos = convention des Nations unies sur le droit de la mer
    .def = la convention des Nations unies sur le droit de la mer
    .de = de la convention des Nations unies sur le droit de la mer
    .a = à la convention des Nations unies sur le droit de la mer
    .gender = f
    .number = sg
    .acronym = CNUDM
    .single = yes

named-bbnj = traité sur la haute mer
    .def = le traité sur la haute mer
    .de = du traité sur la haute mer
    .a = au traité sur la haute mer
    .gender = m
    .number = sg
    .acronym = BBNJ
    .single = yes

named-unfccc = convention-cadre des Nations unies sur les changements climatiques
    .def = la convention-cadre des Nations unies sur les changements climatiques
    .de = de la convention-cadre des Nations unies sur les changements climatiques
    .a = à la convention-cadre des Nations unies sur les changements climatiques
    .gender = f
    .number = sg
    .acronym = CCNUCC
    .single = yes

named-paris = accord de Paris
    .def = l’accord de Paris
    .de = de l’accord de Paris
    .a = à l’accord de Paris
    .gender = m
    .number = sg
    .single = yes

named-kyoto = protocole de Kyoto
    .def = le protocole de Kyoto
    .de = du protocole de Kyoto
    .a = au protocole de Kyoto
    .gender = m
    .number = sg
    .single = yes

named-montreal = protocole de Montréal
    .def = le protocole de Montréal
    .de = du protocole de Montréal
    .a = au protocole de Montréal
    .gender = m
    .number = sg
    .single = yes

named-minamata = convention de Minamata sur le mercure
    .def = la convention de Minamata sur le mercure
    .de = de la convention de Minamata sur le mercure
    .a = à la convention de Minamata sur le mercure
    .gender = f
    .number = sg
    .single = yes

named-cites = convention sur le commerce international des espèces menacées d’extinction
    .def = la convention sur le commerce international des espèces menacées d’extinction
    .de = de la convention sur le commerce international des espèces menacées d’extinction
    .a = à la convention sur le commerce international des espèces menacées d’extinction
    .gender = f
    .number = sg
    .acronym = CITES
    .single = yes

named-ramsar = convention de Ramsar sur les zones humides
    .def = la convention de Ramsar sur les zones humides
    .de = de la convention de Ramsar sur les zones humides
    .a = à la convention de Ramsar sur les zones humides
    .gender = f
    .number = sg
    .single = yes

named-rome-statute = statut de Rome de la Cour pénale internationale
    .def = le statut de Rome de la Cour pénale internationale
    .de = du statut de Rome de la Cour pénale internationale
    .a = au statut de Rome de la Cour pénale internationale
    .gender = m
    .number = sg
    .single = yes
    .kind = statute

named-budapest = convention de Budapest sur la cybercriminalité
    .def = la convention de Budapest sur la cybercriminalité
    .de = de la convention de Budapest sur la cybercriminalité
    .a = à la convention de Budapest sur la cybercriminalité
    .gender = f
    .number = sg
    .single = yes

named-geneva = conventions de Genève
    .def = les conventions de Genève
    .de = des conventions de Genève
    .a = aux conventions de Genève
    .gender = f
    .number = pl
    .single = yes

named-hague = convention de La Haye
    .def = la convention de La Haye
    .de = de la convention de La Haye
    .a = à la convention de La Haye
    .indef = une convention de La Haye
    .gender = f
    .number = sg

named-hague-abduction = convention de La Haye sur l’enlèvement international d’enfants
    .def = la convention de La Haye sur l’enlèvement international d’enfants
    .de = de la convention de La Haye sur l’enlèvement international d’enfants
    .a = à la convention de La Haye sur l’enlèvement international d’enfants
    .gender = f
    .number = sg
    .single = yes

named-nato = traité de l’Atlantique Nord
    .def = le traité de l’Atlantique Nord
    .de = du traité de l’Atlantique Nord
    .a = au traité de l’Atlantique Nord
    .gender = m
    .number = sg
    .single = yes

named-jus = traité de sécurité nippo-américain
    .def = le traité de sécurité nippo-américain
    .de = du traité de sécurité nippo-américain
    .a = au traité de sécurité nippo-américain
    .gender = m
    .number = sg
    .single = yes

named-elysee = traité de l’Élysée
    .def = le traité de l’Élysée
    .de = du traité de l’Élysée
    .a = au traité de l’Élysée
    .gender = m
    .number = sg
    .single = yes

named-aachen = traité d’Aix-la-Chapelle
    .def = le traité d’Aix-la-Chapelle
    .de = du traité d’Aix-la-Chapelle
    .a = au traité d’Aix-la-Chapelle
    .gender = m
    .number = sg
    .single = yes

named-nancy = traité de Nancy
    .def = le traité de Nancy
    .de = du traité de Nancy
    .a = au traité de Nancy
    .gender = m
    .number = sg
    .single = yes

named-lancaster = traités de Lancaster House
    .def = les traités de Lancaster House
    .de = des traités de Lancaster House
    .a = aux traités de Lancaster House
    .gender = m
    .number = pl
    .single = yes

named-aukus = pacte AUKUS
    .def = le pacte AUKUS
    .de = du pacte AUKUS
    .a = au pacte AUKUS
    .gender = m
    .number = sg
    .single = yes

## Stages. The value stands in headings and tables, .f, .mp and .fp beside a noun of that
## gender and number; .claim is what a headline claims:
## « Le titre fait état de la signature d’un accord ».

status-proposed = proposé
    .f = proposée
    .mp = proposés
    .fp = proposées
    .claim = d’une proposition d’accord

status-exploratory-talks = discussions exploratoires
    .claim = de discussions exploratoires sur un accord

status-negotiations-mandated = mandat de négociation donné
    .claim = d’un mandat pour négocier un accord

status-negotiations-opened = négociations ouvertes
    .claim = de l’ouverture de négociations sur un accord

status-negotiations-ongoing = en négociation
    .claim = de négociations en cours sur un accord

status-negotiations-resumed = négociations relancées
    .claim = de la reprise de négociations sur un accord

status-negotiations-suspended = négociations suspendues
    .claim = de la suspension de négociations sur un accord

status-negotiations-failed = échec des négociations
    .claim = de l’échec de négociations sur un accord

status-negotiations-concluded = négociations achevées
    .claim = de l’achèvement de négociations sur un accord

status-agreed-in-principle = entente de principe
    .claim = d’une entente de principe sur un accord

status-initialled = paraphé
    .f = paraphée
    .mp = paraphés
    .fp = paraphées
    .claim = du paraphe d’un accord

status-adopted = adopté
    .f = adoptée
    .mp = adoptés
    .fp = adoptées
    .claim = de l’adoption d’un texte

status-opened-for-signature = ouvert à la signature
    .f = ouverte à la signature
    .mp = ouverts à la signature
    .fp = ouvertes à la signature
    .claim = de l’ouverture d’un accord à la signature

status-signed = signé
    .f = signée
    .mp = signés
    .fp = signées
    .claim = de la signature d’un accord

status-concluded = conclu
    .f = conclue
    .mp = conclus
    .fp = conclues
    .claim = de la conclusion d’un accord

status-issued = publié
    .f = publiée
    .mp = publiés
    .fp = publiées
    .claim = de la publication d’un texte commun

status-announced = annoncé
    .f = annoncée
    .mp = annoncés
    .fp = annoncées
    .claim = de l’annonce d’un accord

status-approved-domestically = approuvé par voie parlementaire
    .f = approuvée par voie parlementaire
    .mp = approuvés par voie parlementaire
    .fp = approuvées par voie parlementaire
    .claim = de l’approbation parlementaire d’un accord

status-ratified = ratifié
    .f = ratifiée
    .mp = ratifiés
    .fp = ratifiées
    .claim = de la ratification d’un accord

status-accepted = accepté
    .f = acceptée
    .mp = acceptés
    .fp = acceptées
    .claim = de l’acceptation d’un accord

status-approved = approuvé
    .f = approuvée
    .mp = approuvés
    .fp = approuvées
    .claim = de l’approbation d’un accord

status-accession-requested = adhésion demandée
    .claim = d’une demande d’adhésion à un accord

status-acceded = adhésion acquise
    .claim = d’une adhésion à un accord

status-instrument-deposited = instrument déposé
    .claim = du dépôt d’un instrument relatif à un accord

status-instruments-exchanged = instruments échangés
    .claim = de l’échange des instruments relatifs à un accord

status-provisionally-applied = appliqué à titre provisoire
    .f = appliquée à titre provisoire
    .mp = appliqués à titre provisoire
    .fp = appliquées à titre provisoire
    .claim = de l’application provisoire d’un accord

status-entered-into-force = en vigueur
    .claim = de l’entrée en vigueur d’un accord

status-registered = enregistré
    .f = enregistrée
    .mp = enregistrés
    .fp = enregistrées
    .claim = de l’enregistrement d’un accord

status-published = publié
    .f = publiée
    .mp = publiés
    .fp = publiées
    .claim = de la publication d’un accord

status-reservation = réserve formulée
    .claim = d’une réserve à l’égard d’un accord

status-amended = modifié
    .f = modifiée
    .mp = modifiés
    .fp = modifiées
    .claim = de la modification d’un accord

status-renewed = prolongé
    .f = prolongée
    .mp = prolongés
    .fp = prolongées
    .claim = de la prolongation d’un accord

status-superseded = remplacé
    .f = remplacée
    .mp = remplacés
    .fp = remplacées
    .claim = du remplacement d’un accord

status-suspended = suspendu
    .f = suspendue
    .mp = suspendus
    .fp = suspendues
    .claim = de la suspension d’un accord

status-denounced = dénoncé
    .f = dénoncée
    .mp = dénoncés
    .fp = dénoncées
    .claim = de la dénonciation d’un accord

status-withdrawn = retrait d’une partie
    .claim = d’un retrait d’accord

status-ratification-withdrawn = ratification révoquée
    .claim = de la révocation d’une ratification

status-terminated = éteint
    .f = éteinte
    .mp = éteints
    .fp = éteintes
    .claim = de la fin d’un accord

status-expired = expiré
    .f = expirée
    .mp = expirés
    .fp = expirées
    .claim = de l’expiration d’un accord

status-violated = violé
    .f = violée
    .mp = violés
    .fp = violées
    .claim = de la violation d’un accord

status-rejected = rejeté
    .f = rejetée
    .mp = rejetés
    .fp = rejetées
    .claim = du rejet d’un accord

status-launched = lancé
    .f = lancée
    .mp = lancés
    .fp = lancées
    .claim = du lancement d’un accord

## Subjects. The value stands in lists, .in follows « accord ».

subject-aid = aide au développement
    .in = en matière d’aide au développement

subject-arms-control = maîtrise des armements
    .in = sur la maîtrise des armements

subject-aviation = transport aérien
    .in = en matière de transport aérien

subject-border = frontières
    .in = sur les frontières

subject-climate = climat
    .in = sur le climat

subject-culture = culture
    .in = dans le domaine de la culture

subject-customs = douanes
    .in = en matière douanière

subject-cyber = cybersécurité
    .in = en matière de cybersécurité

subject-defence = défense
    .in = en matière de défense

subject-economic-security = sécurité économique
    .in = en matière de sécurité économique

subject-energy = énergie
    .in = dans le domaine de l’énergie

subject-environment = environnement
    .in = en matière d’environnement

subject-family = droit de la famille
    .in = en matière de droit de la famille

subject-finance = finances
    .in = en matière financière

subject-fisheries = pêche
    .in = en matière de pêche

subject-friendship = amitié
    .in = d’amitié

subject-health = santé
    .in = dans le domaine de la santé

subject-humanitarian = action humanitaire
    .in = en matière humanitaire

subject-intelligence = renseignement
    .in = en matière de renseignement

subject-investment = investissements
    .in = en matière d’investissements

subject-ip = propriété intellectuelle
    .in = en matière de propriété intellectuelle

subject-justice = justice
    .in = dans le domaine de la justice

subject-logistics = logistique
    .in = en matière de logistique

subject-maritime = affaires maritimes
    .in = dans le domaine maritime

subject-migration = migrations
    .in = en matière de migrations

subject-mobility = mobilité
    .in = en matière de mobilité

subject-nuclear = nucléaire
    .in = dans le domaine nucléaire

subject-peace = paix
    .in = de paix

subject-political = coopération politique
    .in = de coopération politique

subject-religion = affaires religieuses
    .in = en matière religieuse

subject-science = science
    .in = dans le domaine scientifique

subject-social-security = sécurité sociale
    .in = en matière de sécurité sociale

subject-tax = fiscalité
    .in = en matière fiscale

subject-technology = technologie
    .in = dans le domaine technologique

subject-trade = commerce
    .in = en matière commerciale

## Languages of documents.

language-fr = français
language-en = anglais
language-ja = japonais
language-de = allemand
language-es = espagnol
language-it = italien
language-pt = portugais
language-nl = néerlandais
language-ru = russe
language-uk = ukrainien
language-zh = chinois
language-ko = coréen
language-ar = arabe
language-und = langue indéterminée
