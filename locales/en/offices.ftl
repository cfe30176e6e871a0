### Offices: the value as it stands behind a name or alone (“the foreign minister”), .title before a name (“Foreign Minister Colonna”), .gb what the United Kingdom calls it.

## Heads of State and crowned heads

office-president = president
    .title = President

office-state-president-cn = president
    .title = President

office-vice-president = vice president
    .title = Vice President

office-king = king
    .title = King

office-queen = queen
    .title = Queen

office-emperor = emperor
    .title = Emperor

office-empress = empress
    .title = Empress

office-crown-prince = crown prince
    .title = Crown Prince

office-prince = prince
    .title = Prince

office-grand-duke = grand duke
    .title = Grand Duke

office-emir = emir
    .title = Emir

office-sultan = sultan
    .title = Sultan

office-pope = pope
    .title = Pope

office-cardinal = cardinal
    .title = Cardinal

office-governor-general = governor-general
    .title = Governor-General

office-supreme-leader = supreme leader
    .title = Supreme Leader

office-leader = leader
    .title = leader

office-state-counsellor = state counsellor
    .title = State Counsellor

## Heads of government

office-prime-minister = prime minister
    .title = Prime Minister

office-deputy-prime-minister = deputy prime minister
    .title = Deputy Prime Minister

office-chancellor = chancellor
    .title = Chancellor

office-vice-chancellor = vice chancellor
    .title = Vice Chancellor

office-first-minister = first minister
    .title = First Minister

office-head-of-government = head of government
    .title = head of government

## Ministers

office-minister = minister
    .title = Minister

office-vice-minister = vice minister
    .title = Vice Minister

office-foreign-minister = foreign minister
    .title = Foreign Minister
    .gb = foreign secretary

office-vice-foreign-minister = vice foreign minister
    .ru = deputy foreign minister
    .ua = deputy foreign minister
    .ir = deputy foreign minister
    .title = Vice Foreign Minister

office-defence-minister = defence minister
    .title = Defence Minister
    .gb = defence secretary

office-vice-defence-minister = vice defence minister
    .ru = deputy defence minister
    .ua = deputy defence minister
    .title = Vice Defence Minister

office-finance-minister = finance minister
    .title = Finance Minister
    .gb = chancellor of the exchequer

office-economy-minister = economy minister
    .title = Economy Minister

office-trade-minister = trade minister
    .title = Trade Minister

office-industry-minister = industry minister
    .title = Industry Minister

office-interior-minister = interior minister
    .title = Interior Minister
    .gb = home secretary

office-justice-minister = justice minister
    .title = Justice Minister

office-health-minister = health minister
    .title = Health Minister
    .gb = health secretary

office-education-minister = education minister
    .title = Education Minister

office-science-minister = science minister
    .title = Science Minister

office-environment-minister = environment minister
    .title = Environment Minister

office-energy-minister = energy minister
    .title = Energy Minister

office-agriculture-minister = agriculture minister
    .title = Agriculture Minister

office-fisheries-minister = fisheries minister
    .title = Fisheries Minister

office-transport-minister = transport minister
    .title = Transport Minister

office-labour-minister = labour minister
    .title = Labour Minister

office-culture-minister = culture minister
    .title = Culture Minister

office-digital-minister = digital minister
    .title = Digital Minister

office-development-minister = development minister
    .title = Development Minister

office-europe-minister = Europe minister
    .title = Europe Minister

office-overseas-minister = overseas minister
    .title = Overseas Minister

office-security-minister = security minister
    .title = Security Minister

office-immigration-minister = immigration minister
    .title = Immigration Minister

office-tourism-minister = tourism minister
    .title = Tourism Minister

office-unification-minister = unification minister
    .title = Unification Minister

office-chief-cabinet-secretary = chief cabinet secretary
    .title = Chief Cabinet Secretary

office-deputy-chief-cabinet-secretary = deputy chief cabinet secretary
    .title = Deputy Chief Cabinet Secretary

office-state-secretary = state secretary
    .title = State Secretary

## Members of the government of the United States

office-secretary-of-state = secretary of state
    .title = Secretary of State

office-deputy-secretary-of-state = deputy secretary of state
    .title = Deputy Secretary of State

office-under-secretary-of-state = under secretary of state
    .title = Under Secretary of State

office-assistant-secretary-of-state = assistant secretary of state
    .title = Assistant Secretary of State

office-secretary-of-defense = secretary of defense
    .title = Secretary of Defense

office-treasury-secretary = treasury secretary
    .title = Treasury Secretary

office-commerce-secretary = commerce secretary
    .title = Commerce Secretary

office-energy-secretary = energy secretary
    .title = Energy Secretary

office-homeland-security-secretary = homeland security secretary
    .title = Homeland Security Secretary

office-attorney-general = attorney general
    .title = Attorney General

office-trade-representative = trade representative
    .title = Trade Representative

office-national-security-adviser = national security adviser
    .title = National Security Adviser

office-presidential-adviser = presidential adviser
    .title = Presidential Adviser

office-chief-of-staff = chief of staff
    .title = Chief of Staff

office-cia-director = CIA director
    .title = CIA Director

## Diplomacy

office-ambassador = ambassador
    .title = Ambassador

office-permanent-representative = permanent representative
    .title = Permanent Representative

office-consul-general = consul general
    .title = Consul General

office-consul = consul
    .title = Consul

office-charge-d-affaires = chargé d’affaires
    .title = chargé d’affaires

office-minister-counsellor = minister-counsellor
    .title = Minister-Counsellor

office-special-envoy = special envoy
    .title = Special Envoy

office-special-representative = special representative
    .title = Special Representative

office-special-rapporteur = special rapporteur
    .title = Special Rapporteur

office-negotiator = chief negotiator
    .title = Chief Negotiator

office-mediator = mediator
    .title = Mediator

office-spokesperson = spokesperson
    .title = spokesperson

## International organisations

office-secretary-general = secretary-general
    .title = Secretary-General

office-deputy-secretary-general = deputy secretary-general
    .title = Deputy Secretary-General

office-under-secretary-general = under-secretary-general
    .title = Under-Secretary-General

office-director-general = director-general
    .title = Director-General

office-deputy-director-general = deputy director-general
    .title = Deputy Director-General

office-executive-director = executive director
    .title = Executive Director

office-managing-director = managing director
    .title = Managing Director

office-high-commissioner = high commissioner
    .title = High Commissioner

office-high-representative = high representative
    .title = High Representative

office-commission-president = president of the European Commission
    .title = European Commission President

office-council-president = president of the European Council
    .title = European Council President

office-commissioner = commissioner
    .title = Commissioner

office-chairperson = chairperson
    .title = Chairperson

office-central-bank-governor = central bank governor
    .title = Central Bank Governor

## Parliaments, parties and regions

office-speaker = speaker
    .title = Speaker

office-senator = senator
    .title = Senator

office-member-of-parliament = member of parliament
    .title = Member of Parliament

office-opposition-leader = opposition leader
    .title = Opposition Leader

office-party-leader = party leader
    .title = Party Leader

office-party-general-secretary = general secretary
    .title = General Secretary

office-governor = governor
    .title = Governor

office-mayor = mayor
    .title = Mayor

office-prefect = prefect
    .title = Prefect

office-regional-president = regional president
    .title = Regional President

## Armed forces

office-general = general
    .title = General

office-admiral = admiral
    .title = Admiral

office-marshal = marshal
    .title = Marshal

office-colonel = colonel
    .title = Colonel

office-commander = commander
    .title = Commander

office-chief-of-defence-staff = chief of the defence staff
    .title = Chief of the Defence Staff

office-joint-chiefs-chairman = chairman of the Joint Chiefs of Staff
    .title = Chairman of the Joint Chiefs of Staff

## Courts and administrations

office-judge = judge
    .title = Judge

office-chief-justice = chief justice
    .title = Chief Justice

office-prosecutor = prosecutor
    .title = Prosecutor

office-director = director
    .title = Director

office-commissioner-of-police = police chief
    .title = Police Chief

office-chief-executive = chief executive
    .title = Chief Executive
