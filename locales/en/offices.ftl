### Offices as they stand before a name (“Foreign Minister Jean-Noël Barrot”).

## Heads of State and crowned heads

office-president = President

office-state-president-cn = President

office-vice-president = Vice President

office-king = King

office-queen = Queen

office-emperor = Emperor

office-empress = Empress

office-crown-prince = Crown Prince

office-prince = Prince

office-grand-duke = Grand Duke

office-emir = Emir

office-sultan = Sultan

office-pope = Pope

office-cardinal = Cardinal

office-governor-general = Governor-General

office-supreme-leader = Supreme Leader

office-leader = leader

office-state-counsellor = State Counsellor

## Heads of government

office-prime-minister = Prime Minister

office-deputy-prime-minister = Deputy Prime Minister

office-chancellor = Chancellor

office-vice-chancellor = Vice Chancellor

office-first-minister = First Minister

office-head-of-government = head of government

## Ministers

office-minister = Minister

office-vice-minister = Vice Minister

office-foreign-minister = Foreign Minister

office-vice-foreign-minister = Vice Foreign Minister

office-defence-minister = Defence Minister

office-vice-defence-minister = Vice Defence Minister

office-finance-minister = Finance Minister

office-economy-minister = Economy Minister

office-trade-minister = Trade Minister

office-industry-minister = Industry Minister

office-interior-minister = Interior Minister

office-justice-minister = Justice Minister

office-health-minister = Health Minister

office-education-minister = Education Minister

office-science-minister = Science Minister

office-environment-minister = Environment Minister

office-energy-minister = Energy Minister

office-agriculture-minister = Agriculture Minister

office-fisheries-minister = Fisheries Minister

office-transport-minister = Transport Minister

office-labour-minister = Labour Minister

office-culture-minister = Culture Minister

office-digital-minister = Digital Minister

office-development-minister = Development Minister

office-europe-minister = Europe Minister

office-overseas-minister = Overseas Minister

office-security-minister = Security Minister

office-immigration-minister = Immigration Minister

office-tourism-minister = Tourism Minister

office-unification-minister = Unification Minister

office-chief-cabinet-secretary = Chief Cabinet Secretary

office-deputy-chief-cabinet-secretary = Deputy Chief Cabinet Secretary

office-state-secretary = State Secretary

## Members of the government of the United States

office-secretary-of-state = Secretary of State

office-deputy-secretary-of-state = Deputy Secretary of State

office-under-secretary-of-state = Under Secretary of State

office-assistant-secretary-of-state = Assistant Secretary of State

office-secretary-of-defense = Secretary of Defense

office-treasury-secretary = Treasury Secretary

office-commerce-secretary = Commerce Secretary

office-energy-secretary = Energy Secretary

office-homeland-security-secretary = Homeland Security Secretary

office-attorney-general = Attorney General

office-trade-representative = Trade Representative

office-national-security-adviser = National Security Adviser

office-presidential-adviser = Presidential Adviser

office-chief-of-staff = Chief of Staff

office-cia-director = CIA Director

## Diplomacy

office-ambassador = Ambassador

office-permanent-representative = Permanent Representative

office-consul-general = Consul General

office-consul = Consul

office-charge-d-affaires = chargé d’affaires

office-minister-counsellor = Minister-Counsellor

office-special-envoy = Special Envoy

office-special-representative = Special Representative

office-special-rapporteur = Special Rapporteur

office-negotiator = Chief Negotiator

office-mediator = Mediator

office-spokesperson = spokesperson

## International organisations

office-secretary-general = Secretary-General

office-deputy-secretary-general = Deputy Secretary-General

office-under-secretary-general = Under-Secretary-General

office-director-general = Director-General

office-deputy-director-general = Deputy Director-General

office-executive-director = Executive Director

office-managing-director = Managing Director

office-high-commissioner = High Commissioner

office-high-representative = High Representative

office-commission-president = European Commission President

office-council-president = European Council President

office-commissioner = Commissioner

office-chairperson = Chairperson

office-central-bank-governor = Central Bank Governor

## Parliaments, parties and regions

office-speaker = Speaker

office-senator = Senator

office-member-of-parliament = Member of Parliament

office-opposition-leader = Opposition Leader

office-party-leader = Party Leader

office-party-general-secretary = General Secretary

office-governor = Governor

office-mayor = Mayor

office-prefect = Prefect

office-regional-president = Regional President

## Armed forces

office-general = General

office-admiral = Admiral

office-marshal = Marshal

office-colonel = Colonel

office-commander = Commander

office-chief-of-defence-staff = Chief of the Defence Staff

office-joint-chiefs-chairman = Chairman of the Joint Chiefs of Staff

## Courts and administrations

office-judge = Judge

office-chief-justice = Chief Justice

office-prosecutor = Prosecutor

office-director = Director

office-commissioner-of-police = Police Chief

office-chief-executive = Chief Executive
