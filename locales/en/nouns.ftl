### What agreements are, how far they have come and what they are about, in English.

## Forms of instruments. The value and .indef name it in full; .def and .this refer back to it, shortened where a native
## would.

kind-treaty = treaty
    .def = the treaty
    .this = this treaty
    .indef = a treaty
    .number = sg

# A name in the plural refers back in the plural: the Lancaster House Treaties, "these treaties".
kind-treaties = treaties
    .def = the treaties
    .this = these treaties
    .indef = treaties
    .number = pl

kind-conventions = conventions
    .def = the conventions
    .this = these conventions
    .indef = conventions
    .number = pl

kind-convention = convention
    .def = the convention
    .this = this convention
    .indef = a convention
    .number = sg

kind-covenant = international covenant
    .def = the covenant
    .this = this covenant
    .indef = an international covenant
    .number = sg

kind-charter = charter
    .def = the charter
    .this = this charter
    .indef = a charter
    .number = sg

kind-statute = statute
    .def = the statute
    .this = this statute
    .indef = a statute
    .number = sg

kind-constitution-io = constitution
    .def = the constitution
    .this = this constitution
    .indef = a constitution
    .number = sg

kind-agreement = agreement
    .def = the agreement
    .this = this agreement
    .indef = an agreement
    .number = sg

kind-framework-agreement = framework agreement
    .def = the agreement
    .this = this agreement
    .indef = a framework agreement
    .number = sg

kind-implementing-agreement = implementing agreement
    .def = the agreement
    .this = this agreement
    .indef = an implementing agreement
    .number = sg

kind-association-agreement = association agreement
    .def = the agreement
    .this = this agreement
    .indef = an association agreement
    .number = sg

kind-protocol = protocol
    .def = the protocol
    .this = this protocol
    .indef = a protocol
    .number = sg

kind-amendment = amendment
    .def = the amendment
    .this = this amendment
    .indef = an amendment
    .number = sg

kind-pact = pact
    .def = the pact
    .this = this pact
    .indef = a pact
    .number = sg

kind-exchange-of-notes = exchange of notes
    .def = the exchange of notes
    .this = this exchange of notes
    .indef = an exchange of notes
    .number = sg

kind-exchange-of-letters = exchange of letters
    .def = the exchange of letters
    .this = this exchange of letters
    .indef = an exchange of letters
    .number = sg

kind-arrangement = arrangement
    .def = the arrangement
    .this = this arrangement
    .indef = an arrangement
    .number = sg

kind-administrative-arrangement = administrative arrangement
    .def = the arrangement
    .this = this arrangement
    .indef = an administrative arrangement
    .number = sg

kind-technical-arrangement = technical arrangement
    .def = the arrangement
    .this = this arrangement
    .indef = a technical arrangement
    .number = sg

kind-mou = memorandum of understanding
    .def = the memorandum
    .this = this memorandum
    .indef = a memorandum of understanding
    .number = sg

kind-letter-of-intent = letter of intent
    .def = the letter of intent
    .this = this letter of intent
    .indef = a letter of intent
    .number = sg

kind-joint-declaration = joint declaration
    .def = the declaration
    .this = this declaration
    .indef = a joint declaration
    .number = sg

kind-joint-communique = joint communiqué
    .def = the communiqué
    .this = this communiqué
    .indef = a joint communiqué
    .number = sg

kind-political-declaration = political declaration
    .def = the declaration
    .this = this declaration
    .indef = a political declaration
    .number = sg

kind-roadmap = road map
    .def = the road map
    .this = this road map
    .indef = a road map
    .number = sg

kind-action-plan = action plan
    .def = the plan
    .this = this plan
    .indef = an action plan
    .number = sg

kind-partnership = partnership
    .def = the partnership
    .this = this partnership
    .indef = a partnership
    .number = sg

kind-agreed-minutes = agreed minutes
    .def = the agreed minutes
    .this = these agreed minutes
    .indef = agreed minutes
    .number = pl

kind-final-act = final act
    .def = the final act
    .this = this final act
    .indef = a final act
    .number = sg

kind-modus-vivendi = modus vivendi
    .def = the modus vivendi
    .this = this modus vivendi
    .indef = a modus vivendi
    .number = sg

kind-concordat = concordat
    .def = the concordat
    .this = this concordat
    .indef = a concordat
    .number = sg

kind-compact = global compact
    .def = the compact
    .this = this compact
    .indef = a global compact
    .number = sg

kind-contract = contract
    .def = the contract
    .this = this contract
    .indef = a contract
    .number = sg

kind-ceasefire = ceasefire
    .def = the ceasefire
    .this = this ceasefire
    .indef = a ceasefire
    .number = sg

kind-peace-agreement = peace agreement
    .def = the agreement
    .this = this agreement
    .indef = a peace agreement
    .number = sg

kind-twinning = twinning agreement
    .def = the agreement
    .this = this agreement
    .indef = a twinning agreement
    .number = sg

## Named types and treaties. .single marks a name that belongs to one treaty; a type has .indef instead. .kind
## is the form whose noun refers back to it, where that is not the form of the vocabulary.

named-raa = Reciprocal Access Agreement
    .def = the Reciprocal Access Agreement
    .indef = a Reciprocal Access Agreement
    .number = sg
    .acronym = RAA

named-acsa = Acquisition and Cross-Servicing Agreement
    .def = the Acquisition and Cross-Servicing Agreement
    .indef = an Acquisition and Cross-Servicing Agreement
    .number = sg
    .acronym = ACSA

named-sofa = status of forces agreement
    .def = the status of forces agreement
    .indef = a status of forces agreement
    .number = sg
    .acronym = SOFA

named-gsomia = General Security of Military Information Agreement
    .def = the General Security of Military Information Agreement
    .indef = a General Security of Military Information Agreement
    .number = sg
    .acronym = GSOMIA

named-defence-equipment = agreement on the transfer of defence equipment and technology
    .def = the agreement on the transfer of defence equipment and technology
    .indef = an agreement on the transfer of defence equipment and technology
    .number = sg

named-nuclear-coop = civil nuclear cooperation agreement
    .def = the civil nuclear cooperation agreement
    .indef = a civil nuclear cooperation agreement
    .number = sg

named-fta = free trade agreement
    .def = the free trade agreement
    .indef = a free trade agreement
    .number = sg
    .acronym = FTA

named-epa = Economic Partnership Agreement
    .def = the Economic Partnership Agreement
    .indef = an Economic Partnership Agreement
    .number = sg
    .acronym = EPA

named-rcep = Regional Comprehensive Economic Partnership
    .def = the Regional Comprehensive Economic Partnership
    .number = sg
    .acronym = RCEP
    .single = yes
    .kind = partnership

named-cptpp = Comprehensive and Progressive Agreement for Trans-Pacific Partnership
    .def = the Comprehensive and Progressive Agreement for Trans-Pacific Partnership
    .number = sg
    .acronym = CPTPP
    .single = yes

named-ceta = Comprehensive Economic and Trade Agreement
    .def = the Comprehensive Economic and Trade Agreement
    .number = sg
    .acronym = CETA
    .single = yes

named-saa = Stabilisation and Association Agreement
    .def = the Stabilisation and Association Agreement
    .indef = a Stabilisation and Association Agreement
    .number = sg
    .acronym = SAA

named-bit = bilateral investment treaty
    .def = the bilateral investment treaty
    .indef = a bilateral investment treaty
    .number = sg
    .acronym = BIT

named-tax = double taxation convention
    .def = the double taxation convention
    .indef = a double taxation convention
    .number = sg

named-social-security = social security agreement
    .def = the social security agreement
    .indef = a social security agreement
    .number = sg

named-extradition = extradition treaty
    .def = the extradition treaty
    .indef = an extradition treaty
    .number = sg

named-mlat = mutual legal assistance treaty
    .def = the mutual legal assistance treaty
    .indef = a mutual legal assistance treaty
    .number = sg
    .acronym = MLAT

named-air = air services agreement
    .def = the air services agreement
    .indef = an air services agreement
    .number = sg
    .acronym = ASA

named-fisheries = fisheries agreement
    .def = the fisheries agreement
    .indef = a fisheries agreement
    .number = sg

named-readmission = readmission agreement
    .def = the readmission agreement
    .indef = a readmission agreement
    .number = sg

named-customs = customs mutual assistance agreement
    .def = the customs mutual assistance agreement
    .indef = a customs mutual assistance agreement
    .number = sg
    .acronym = CMAA

named-st = science and technology cooperation agreement
    .def = the science and technology cooperation agreement
    .indef = a science and technology cooperation agreement
    .number = sg

named-culture = cultural cooperation agreement
    .def = the cultural cooperation agreement
    .indef = a cultural cooperation agreement
    .number = sg

named-working-holiday = working holiday arrangement
    .def = the working holiday arrangement
    .indef = a working holiday arrangement
    .number = sg

named-npt = Treaty on the Non-Proliferation of Nuclear Weapons
    .def = the Treaty on the Non-Proliferation of Nuclear Weapons
    .number = sg
    .acronym = NPT
    .single = yes

named-ctbt = Comprehensive Nuclear-Test-Ban Treaty
    .def = the Comprehensive Nuclear-Test-Ban Treaty
    .number = sg
    .acronym = CTBT
    .single = yes

named-tpnw = Treaty on the Prohibition of Nuclear Weapons
    .def = the Treaty on the Prohibition of Nuclear Weapons
    .number = sg
    .acronym = TPNW
    .single = yes

named-inf = Intermediate-Range Nuclear Forces Treaty
    .def = the Intermediate-Range Nuclear Forces Treaty
    .number = sg
    .acronym = INF Treaty
    .single = yes

named-newstart = New START Treaty
    .def = the New START Treaty
    .number = sg
    .single = yes

named-cfe = Treaty on Conventional Armed Forces in Europe
    .def = the Treaty on Conventional Armed Forces in Europe
    .number = sg
    .acronym = CFE Treaty
    .single = yes

named-unclos = United Nations Convention on the Law of the Sea
    .def = the United Nations Convention on the Law of the Sea
    .number = sg
    .acronym = UNCLOS
    .single = yes

named-bbnj = High Seas Treaty
    .def = the High Seas Treaty
    .number = sg
    .acronym = BBNJ Agreement
    .single = yes

named-unfccc = United Nations Framework Convention on Climate Change
    .def = the United Nations Framework Convention on Climate Change
    .number = sg
    .acronym = UNFCCC
    .single = yes

named-paris = Paris Agreement
    .def = the Paris Agreement
    .number = sg
    .single = yes

named-kyoto = Kyoto Protocol
    .def = the Kyoto Protocol
    .number = sg
    .single = yes

named-montreal = Montreal Protocol
    .def = the Montreal Protocol
    .number = sg
    .single = yes

named-minamata = Minamata Convention on Mercury
    .def = the Minamata Convention on Mercury
    .number = sg
    .single = yes

named-cites = Convention on International Trade in Endangered Species
    .def = the Convention on International Trade in Endangered Species
    .number = sg
    .acronym = CITES
    .single = yes

named-ramsar = Ramsar Convention on Wetlands
    .def = the Ramsar Convention on Wetlands
    .number = sg
    .single = yes

named-rome-statute = Rome Statute of the International Criminal Court
    .def = the Rome Statute of the International Criminal Court
    .number = sg
    .single = yes
    .kind = statute

named-budapest = Budapest Convention on Cybercrime
    .def = the Budapest Convention on Cybercrime
    .number = sg
    .single = yes

named-geneva = Geneva Conventions
    .def = the Geneva Conventions
    .number = pl
    .single = yes
    .kind = conventions

named-hague = Hague Convention
    .def = the Hague Convention
    .indef = a Hague Convention
    .number = sg

named-hague-abduction = Hague Convention on international child abduction
    .def = the Hague Convention on international child abduction
    .number = sg
    .single = yes

named-nato = North Atlantic Treaty
    .def = the North Atlantic Treaty
    .number = sg
    .single = yes

named-jus = Japan–US Security Treaty
    .def = the Japan–US Security Treaty
    .number = sg
    .single = yes

named-elysee = Élysée Treaty
    .def = the Élysée Treaty
    .number = sg
    .single = yes

named-aachen = Treaty of Aachen
    .def = the Treaty of Aachen
    .number = sg
    .single = yes

named-nancy = Treaty of Nancy
    .def = the Treaty of Nancy
    .number = sg
    .single = yes

named-lancaster = Lancaster House Treaties
    .def = the Lancaster House Treaties
    .number = pl
    .single = yes
    .kind = treaties

named-aukus = AUKUS pact
    .def = the AUKUS pact
    .number = sg
    .single = yes

## Stages. The value stands in headings and tables; .claim is what a headline claims: "The headline reports the signing
## of an agreement".

status-proposed = proposed
    .claim = a proposed agreement
status-exploratory-talks = exploratory talks
    .claim = exploratory talks on an agreement
status-negotiations-mandated = mandate to negotiate given
    .claim = a mandate to negotiate an agreement
status-negotiations-opened = negotiations opened
    .claim = the opening of negotiations on an agreement
status-negotiations-ongoing = under negotiation
    .claim = negotiations on an agreement
status-negotiations-resumed = negotiations resumed
    .claim = the resumption of negotiations on an agreement
status-negotiations-suspended = negotiations suspended
    .claim = the suspension of negotiations on an agreement
status-negotiations-failed = negotiations failed
    .claim = the failure of negotiations on an agreement
status-negotiations-concluded = negotiations concluded
    .claim = the end of negotiations on an agreement
status-agreed-in-principle = agreed in principle
    .claim = an agreement in principle
status-initialled = initialled
    .claim = the initialling of an agreement
status-adopted = adopted
    .claim = the adoption of a text
status-opened-for-signature = open for signature
    .claim = the opening of an agreement for signature
status-signed = signed
    .claim = the signing of an agreement
status-concluded = concluded
    .claim = the conclusion of an agreement
status-issued = issued
    .claim = the issue of a joint text
status-announced = announced
    .claim = the announcement of an agreement
status-approved-domestically = approved by parliament
    .claim = parliamentary approval of an agreement
status-ratified = ratified
    .claim = the ratification of an agreement
status-accepted = accepted
    .claim = the acceptance of an agreement
status-approved = approved
    .claim = the approval of an agreement
status-accession-requested = accession requested
    .claim = an application to join an agreement
status-acceded = accession
    .claim = accession to an agreement
status-instrument-deposited = instrument deposited
    .claim = the deposit of an instrument of ratification
status-instruments-exchanged = instruments exchanged
    .claim = the exchange of instruments of ratification
status-provisionally-applied = provisionally applied
    .claim = the provisional application of an agreement
status-entered-into-force = in force
    .claim = the entry into force of an agreement
status-registered = registered
    .claim = the registration of an agreement
status-published = published
    .claim = the publication of an agreement
status-reservation = reservation made
    .claim = a reservation to an agreement
status-amended = amended
    .claim = the amendment of an agreement
status-renewed = extended
    .claim = the extension of an agreement
status-superseded = superseded
    .claim = the replacement of an agreement
status-suspended = suspended
    .claim = the suspension of an agreement
status-denounced = denounced
    .claim = the denunciation of an agreement
status-withdrawn = withdrawal of a party
    .claim = a withdrawal from an agreement
status-ratification-withdrawn = ratification revoked
    .claim = the revocation of a ratification
status-terminated = terminated
    .claim = the termination of an agreement
status-expired = expired
    .claim = the expiry of an agreement
status-violated = breached
    .claim = the breach of an agreement
status-rejected = rejected
    .claim = the rejection of an agreement
status-launched = launched
    .claim = the launch of an agreement

## Subjects. The value stands in lists, .attr before "agreement".

subject-aid = development aid
    .attr = development aid
subject-arms-control = arms control
    .attr = arms control
subject-aviation = aviation
    .attr = aviation
subject-border = borders
    .attr = border
subject-climate = climate
    .attr = climate
subject-culture = culture
    .attr = cultural
subject-customs = customs
    .attr = customs
subject-cyber = cyber security
    .attr = cyber security
subject-defence = defence
    .attr = defence
subject-economic-security = economic security
    .attr = economic security
subject-energy = energy
    .attr = energy
subject-environment = environment
    .attr = environmental
subject-family = family law
    .attr = family law
subject-finance = finance
    .attr = financial
subject-fisheries = fisheries
    .attr = fisheries
subject-friendship = friendship
    .attr = friendship
subject-health = health
    .attr = health
subject-humanitarian = humanitarian affairs
    .attr = humanitarian
subject-intelligence = intelligence
    .attr = intelligence
subject-investment = investment
    .attr = investment
subject-ip = intellectual property
    .attr = intellectual property
subject-justice = justice
    .attr = judicial
subject-logistics = logistics
    .attr = logistics
subject-maritime = maritime affairs
    .attr = maritime
subject-migration = migration
    .attr = migration
subject-mobility = mobility
    .attr = mobility
subject-nuclear = nuclear affairs
    .attr = nuclear
subject-peace = peace
    .attr = peace
subject-political = political cooperation
    .attr = political
subject-religion = religious affairs
    .attr = religious affairs
subject-science = science
    .attr = scientific
subject-social-security = social security
    .attr = social security
subject-tax = taxation
    .attr = tax
subject-technology = technology
    .attr = technology
subject-trade = trade
    .attr = trade

## Languages of documents.

language-fr = French
language-en = English
language-ja = Japanese
language-de = German
language-es = Spanish
language-it = Italian
language-pt = Portuguese
language-nl = Dutch
language-ru = Russian
language-uk = Ukrainian
language-zh = Chinese
language-ko = Korean
language-ar = Arabic
language-und = an unidentified language
