### 肩書き。名前の後に置く（岸田文雄首相）。.jp、.kr はその国での呼び方。

## Heads of State and crowned heads

office-president = 大統領

office-state-president-cn = 国家主席

office-vice-president = 副大統領

office-king = 国王

office-queen = 女王

office-emperor = 天皇

office-empress = 皇后

office-crown-prince = 皇太子

office-prince = 王子

office-grand-duke = 大公

office-emir = 首長

office-sultan = スルタン

office-pope = 教皇

office-cardinal = 枢機卿

office-governor-general = 総督

office-supreme-leader = 最高指導者

office-leader = 指導者

office-state-counsellor = 国家顧問

## Heads of government

office-prime-minister = 首相

office-deputy-prime-minister = 副首相

office-chancellor = 首相

office-vice-chancellor = 副首相

office-first-minister = 首席大臣

office-head-of-government = 政府首班

## Ministers

office-minister = 大臣

office-vice-minister = 副大臣

office-foreign-minister = 外相

office-vice-foreign-minister = 外務副大臣
    .ru = 外務次官
    .ua = 外務次官
    .cn = 外務次官
    .kr = 外務次官
    .kp = 外務次官
    .ir = 外務次官

office-defence-minister = 国防相
    .jp = 防衛相

office-vice-defence-minister = 防衛副大臣
    .ru = 国防次官
    .ua = 国防次官
    .cn = 国防次官
    .kr = 国防次官

office-finance-minister = 財務相

office-economy-minister = 経済相
    .jp = 経済再生担当相

office-trade-minister = 貿易相
    .jp = 経済産業相

office-industry-minister = 産業相

office-interior-minister = 内相

office-justice-minister = 法相

office-health-minister = 保健相
    .jp = 厚生労働相

office-education-minister = 教育相
    .jp = 文部科学相

office-science-minister = 科学相

office-environment-minister = 環境相

office-energy-minister = エネルギー相

office-agriculture-minister = 農相
    .jp = 農林水産相

office-fisheries-minister = 漁業相

office-transport-minister = 運輸相
    .jp = 国土交通相

office-labour-minister = 労働相

office-culture-minister = 文化相

office-digital-minister = デジタル相

office-development-minister = 国際協力相

office-europe-minister = 欧州担当相

office-overseas-minister = 海外領土相

office-security-minister = 国家治安相

office-immigration-minister = 移民相

office-tourism-minister = 観光相

office-unification-minister = 統一相

office-chief-cabinet-secretary = 官房長官

office-deputy-chief-cabinet-secretary = 官房副長官

office-state-secretary = 閣外相

## Members of the government of the United States

office-secretary-of-state = 国務長官

office-deputy-secretary-of-state = 国務副長官

office-under-secretary-of-state = 国務次官

office-assistant-secretary-of-state = 国務次官補

office-secretary-of-defense = 国防長官

office-treasury-secretary = 財務長官

office-commerce-secretary = 商務長官

office-energy-secretary = エネルギー長官

office-homeland-security-secretary = 国土安全保障長官

office-attorney-general = 司法長官

office-trade-representative = 通商代表

office-national-security-adviser = 国家安全保障担当補佐官
    .us = 大統領補佐官
    .jp = 国家安全保障局長
    .kr = 国家安保室長

office-presidential-adviser = 大統領補佐官

office-chief-of-staff = 首席補佐官

office-cia-director = CIA長官

## Diplomacy

office-ambassador = 大使

office-permanent-representative = 常駐代表

office-consul-general = 総領事

office-consul = 領事

office-charge-d-affaires = 臨時代理大使

office-minister-counsellor = 公使

office-special-envoy = 特使

office-special-representative = 特別代表

office-special-rapporteur = 特別報告者

office-negotiator = 首席交渉官

office-mediator = 仲介者

office-spokesperson = 報道官

## International organisations

office-secretary-general = 事務総長

office-deputy-secretary-general = 副事務総長

office-under-secretary-general = 事務次長

office-director-general = 事務局長

office-deputy-director-general = 事務局次長

office-executive-director = 事務局長

office-managing-director = 専務理事

office-high-commissioner = 高等弁務官

office-high-representative = 上級代表

office-commission-president = 欧州委員長

office-council-president = 欧州理事会議長

office-commissioner = 欧州委員

office-chairperson = 議長

office-central-bank-governor = 中央銀行総裁

## Parliaments, parties and regions

office-speaker = 議長

office-senator = 上院議員

office-member-of-parliament = 国会議員

office-opposition-leader = 野党党首

office-party-leader = 党首

office-party-general-secretary = 総書記

office-governor = 知事

office-mayor = 市長

office-prefect = 知事

office-regional-president = 地域圏議会議長

## Armed forces

office-general = 将軍

office-admiral = 提督

office-marshal = 元帥

office-colonel = 大佐

office-commander = 司令官

office-chief-of-defence-staff = 参謀総長
    .jp = 統合幕僚長

office-joint-chiefs-chairman = 統合参謀本部議長

## Courts and administrations

office-judge = 裁判官

office-chief-justice = 最高裁長官

office-prosecutor = 検察官

office-director = 長官

office-commissioner-of-police = 警察長官

office-chief-executive = 最高経営責任者
