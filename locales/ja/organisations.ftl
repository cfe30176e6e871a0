### 合意の当事者となる国際機関・団体・地域。.short は2度目以降や見出しで使う短い形。

## The United Nations and its organs

organisation-un = 国連
    .short = 国連

organisation-unhcr = 国連難民高等弁務官事務所
    .short = UNHCR

organisation-unicef = 国連児童基金
    .short = ユニセフ

organisation-unesco = 国連教育科学文化機関
    .short = ユネスコ

organisation-undp = 国連開発計画
    .short = UNDP

organisation-unep = 国連環境計画
    .short = UNEP

organisation-unfpa = 国連人口基金
    .short = UNFPA

organisation-unodc = 国連薬物犯罪事務所
    .short = UNODC

organisation-unops = 国連プロジェクトサービス機関
    .short = UNOPS

organisation-un-habitat = 国連ハビタット
    .short = 国連ハビタット

organisation-un-women = 国連女性機関
    .short = 国連女性機関

organisation-unrwa = 国連パレスチナ難民救済事業機関
    .short = UNRWA

organisation-wfp = 世界食糧計画
    .short = WFP

organisation-unctad = 国連貿易開発会議
    .short = UNCTAD

organisation-unaids = 国連合同エイズ計画
    .short = UNAIDS

organisation-unitar = 国連訓練調査研究所
    .short = UNITAR

## Specialised agencies and bodies of world-wide scope

organisation-iaea = 国際原子力機関
    .short = IAEA

organisation-who = 世界保健機関
    .short = WHO

organisation-ilo = 国際労働機関
    .short = ILO

organisation-fao = 国連食糧農業機関
    .short = FAO

organisation-imf = 国際通貨基金
    .short = IMF

organisation-wb = 世界銀行
    .short = 世銀

organisation-ibrd = 国際復興開発銀行
    .short = IBRD

organisation-ida = 国際開発協会
    .short = 国際開発協会

organisation-ifc = 国際金融公社
    .short = IFC

organisation-wto = 世界貿易機関
    .short = WTO

organisation-wipo = 世界知的所有権機関
    .short = WIPO

organisation-wmo = 世界気象機関
    .short = WMO

organisation-imo = 国際海事機関
    .short = IMO

organisation-icao = 国際民間航空機関
    .short = ICAO

organisation-itu = 国際電気通信連合
    .short = ITU

organisation-upu = 万国郵便連合
    .short = UPU

organisation-unido = 国連工業開発機関
    .short = UNIDO

organisation-ifad = 国際農業開発基金
    .short = IFAD

organisation-unwto = 国連世界観光機関
    .short = UNWTO

organisation-iom = 国際移住機関
    .short = IOM

organisation-opcw = 化学兵器禁止機関
    .short = OPCW

organisation-ctbto = 包括的核実験禁止条約機関
    .short = CTBTO

organisation-icc = 国際刑事裁判所
    .short = ICC

organisation-pca = 常設仲裁裁判所
    .short = 常設仲裁裁判所

organisation-isa = 国際海底機構
    .short = 国際海底機構

organisation-hcch = ハーグ国際私法会議
    .short = ハーグ国際私法会議

organisation-interpol = 国際刑事警察機構
    .short = ICPO

organisation-wco = 世界税関機構
    .short = WCO

organisation-woah = 国際獣疫事務局
    .short = WOAH

organisation-oecd = 経済協力開発機構
    .short = OECD

organisation-nea = 経済協力開発機構原子力機関
    .short = 経済協力開発機構原子力機関

organisation-iea = 国際エネルギー機関
    .short = IEA

organisation-irena = 国際再生可能エネルギー機関
    .short = IRENA

organisation-bis = 国際決済銀行
    .short = BIS

organisation-aiib = アジアインフラ投資銀行
    .short = AIIB

organisation-adb = アジア開発銀行
    .short = ADB

organisation-afdb = アフリカ開発銀行
    .short = AfDB

organisation-idb = 米州開発銀行
    .short = IDB

organisation-isdb = イスラム開発銀行
    .short = イスラム開発銀行

organisation-ebrd = 欧州復興開発銀行
    .short = EBRD

organisation-ndb = 新開発銀行
    .short = 新開発銀行

organisation-ceb = 欧州評議会開発銀行
    .short = 欧州評議会開発銀行

organisation-gcf = 緑の気候基金
    .short = GCF

organisation-gef = 地球環境ファシリティ
    .short = GEF

organisation-gfatm = グローバルファンド
    .short = グローバルファンド

organisation-gavi = Gaviワクチンアライアンス
    .short = Gavi

organisation-icrc = 赤十字国際委員会
    .short = ICRC

organisation-ifrc = 国際赤十字・赤新月社連盟
    .short = IFRC

organisation-ioc = 国際オリンピック委員会
    .short = IOC

organisation-wada = 世界反ドーピング機関
    .short = WADA

organisation-iwc = 国際捕鯨委員会
    .short = IWC

organisation-iccat = 大西洋まぐろ類保存国際委員会
    .short = ICCAT

organisation-wcpfc = 中西部太平洋まぐろ類委員会
    .short = WCPFC

organisation-npfc = 北太平洋漁業委員会
    .short = NPFC

organisation-iter = ITER機構
    .short = ITER機構

organisation-cern = 欧州合同原子核研究機関
    .short = CERN

organisation-embl = 欧州分子生物学研究所
    .short = EMBL

organisation-isa-solar = 国際太陽光同盟
    .short = 国際太陽光同盟

organisation-kedo = 朝鮮半島エネルギー開発機構
    .short = KEDO

organisation-unidroit = 私法統一国際協会
    .short = UNIDROIT

## The European Union and its institutions

organisation-eu = 欧州連合
    .short = EU

organisation-euratom = 欧州原子力共同体
    .short = 欧州原子力共同体

organisation-ecb = 欧州中央銀行
    .short = ECB

organisation-eib = 欧州投資銀行
    .short = EIB

organisation-esm = 欧州安定メカニズム
    .short = ESM

organisation-europol = 欧州刑事警察機構
    .short = ユーロポール

organisation-eurojust = ユーロジャスト
    .short = ユーロジャスト

organisation-frontex = フロンテックス
    .short = フロンテックス

organisation-eda = 欧州防衛機関
    .short = EDA

organisation-easa = 欧州航空安全機関
    .short = EASA

## European organisations

organisation-nato = 北大西洋条約機構
    .short = NATO

organisation-warsaw-pact = ワルシャワ条約機構
    .short = ワルシャワ条約機構

organisation-weu = 西欧同盟
    .short = WEU

organisation-osce = 欧州安全保障協力機構
    .short = OSCE

organisation-coe = 欧州評議会
    .short = 欧州評議会

organisation-efta = 欧州自由貿易連合
    .short = EFTA

organisation-esa = 欧州宇宙機関
    .short = ESA

organisation-eso = ヨーロッパ南天天文台
    .short = ESO

organisation-eumetsat = 欧州気象衛星開発機構
    .short = EUMETSAT

organisation-eurocontrol = ユーロコントロール
    .short = ユーロコントロール

organisation-epo = 欧州特許庁
    .short = EPO

organisation-occar = 装備協力共同機構
    .short = OCCAR

organisation-benelux = ベネルクス
    .short = ベネルクス

organisation-nordic-council = 北欧理事会
    .short = 北欧理事会

organisation-nordic-council-of-ministers = 北欧閣僚理事会
    .short = 北欧閣僚理事会

organisation-v4 = ヴィシェグラード・グループ
    .short = V4

organisation-cbss = 環バルト海諸国評議会
    .short = 環バルト海諸国評議会

organisation-bsec = 黒海経済協力機構
    .short = BSEC

organisation-guam = GUAM
    .short = GUAM

organisation-arctic-council = 北極評議会
    .short = 北極評議会

organisation-energy-community = エネルギー共同体
    .short = エネルギー共同体

organisation-ccnr = ライン川航行中央委員会
    .short = ライン川航行中央委員会

organisation-smom = マルタ騎士団
    .short = マルタ騎士団

organisation-coalition-of-the-willing = 有志連合
    .short = 有志連合

## Asia, the Pacific and the post-Soviet States

organisation-asean = 東南アジア諸国連合
    .short = ASEAN

organisation-saarc = 南アジア地域協力連合
    .short = SAARC

organisation-bimstec = ベンガル湾多分野技術経済協力イニシアチブ
    .short = BIMSTEC

organisation-apec = アジア太平洋経済協力会議
    .short = APEC

organisation-cptpp = TPP委員会
    .short = TPP委員会

organisation-quad = クアッド
    .short = クアッド

organisation-pif = 太平洋諸島フォーラム
    .short = PIF

organisation-spc = 太平洋共同体
    .short = 太平洋共同体

organisation-msg = メラネシア・スピアヘッド・グループ
    .short = メラネシア・スピアヘッド・グループ

organisation-iora = 環インド洋連合
    .short = IORA

organisation-ioc-indian = インド洋委員会
    .short = インド洋委員会

organisation-mrc = メコン川委員会
    .short = メコン川委員会

organisation-tcs = 日中韓三国協力事務局
    .short = 日中韓三国協力事務局

organisation-sco = 上海協力機構
    .short = SCO

organisation-cis = 独立国家共同体
    .short = CIS

organisation-csto = 集団安全保障条約機構
    .short = CSTO

organisation-eaeu = ユーラシア経済同盟
    .short = EAEU

organisation-union-state = 連合国家
    .short = 連合国家

organisation-ots = テュルク諸国機構
    .short = テュルク諸国機構

organisation-eco = 経済協力機構
    .short = 経済協力機構

## Africa

organisation-african-union = アフリカ連合
    .short = AU

organisation-oau = アフリカ統一機構
    .short = OAU

organisation-africa-cdc = アフリカ疾病予防管理センター
    .short = アフリカ疾病予防管理センター

organisation-ecowas = 西アフリカ諸国経済共同体
    .short = ECOWAS

organisation-eccas = 中部アフリカ諸国経済共同体
    .short = ECCAS

organisation-cemac = 中部アフリカ経済通貨共同体
    .short = CEMAC

organisation-uemoa = 西アフリカ経済通貨同盟
    .short = UEMOA

organisation-sadc = 南部アフリカ開発共同体
    .short = SADC

organisation-sacu = 南部アフリカ関税同盟
    .short = SACU

organisation-eac = 東アフリカ共同体
    .short = EAC

organisation-igad = 政府間開発機構
    .short = IGAD

organisation-comesa = 東南部アフリカ市場共同体
    .short = COMESA

organisation-aes = サヘル諸国同盟
    .short = AES

organisation-g5-sahel = G5サヘル
    .short = G5サヘル

organisation-amu = アラブ・マグレブ連合
    .short = アラブ・マグレブ連合

organisation-icglr = 大湖地域国際会議
    .short = 大湖地域国際会議

organisation-cen-sad = サヘル・サハラ諸国国家共同体
    .short = サヘル・サハラ諸国国家共同体

organisation-ohada = アフリカ商事法調和化機構
    .short = OHADA

organisation-lcbc = チャド湖流域委員会
    .short = チャド湖流域委員会

organisation-afreximbank = アフリカ輸出入銀行
    .short = アフリカ輸出入銀行

## The Americas

organisation-oas = 米州機構
    .short = OAS

organisation-mercosur = メルコスール
    .short = メルコスール

organisation-caricom = カリブ共同体
    .short = カリコム

organisation-celac = ラテンアメリカ・カリブ諸国共同体
    .short = CELAC

organisation-unasur = 南米諸国連合
    .short = UNASUR

organisation-can = アンデス共同体
    .short = アンデス共同体

organisation-pacific-alliance = 太平洋同盟
    .short = 太平洋同盟

organisation-alba = 米州ボリバル同盟
    .short = ALBA

organisation-sica = 中米統合機構
    .short = SICA

organisation-oecs = 東カリブ諸国機構
    .short = OECS

organisation-aladi = ラテンアメリカ統合連合
    .short = ALADI

organisation-paho = 汎米保健機構
    .short = 汎米保健機構

organisation-caf = ラテンアメリカ・カリブ開発銀行
    .short = ラテンアメリカ・カリブ開発銀行

## The Arab and Islamic world

organisation-las = アラブ連盟
    .short = アラブ連盟

organisation-gcc = 湾岸協力会議
    .short = GCC

organisation-oic = イスラム協力機構
    .short = OIC

organisation-opec = 石油輸出国機構
    .short = OPEC

organisation-opec- = OPECプラス
    .short = OPECプラス

organisation-oapec = アラブ石油輸出国機構
    .short = OAPEC

organisation-gecf = ガス輸出国フォーラム
    .short = ガス輸出国フォーラム

organisation-ufm = 地中海連合
    .short = 地中海連合

organisation-d8 = D8
    .short = D8

## Groups of States and world-wide associations

organisation-g7 = 主要7カ国
    .short = G7

organisation-g8 = 主要8カ国
    .short = G8

organisation-g20 = 主要20カ国・地域
    .short = G20

organisation-g77 = 77カ国グループ
    .short = G77

organisation-p5-1 = P5プラス1
    .short = P5プラス1

organisation-brics = BRICS
    .short = BRICS

organisation-ibsa = IBSA
    .short = IBSA

organisation-nam = 非同盟運動
    .short = 非同盟運動

organisation-commonwealth = 英連邦
    .short = 英連邦

organisation-oif = フランコフォニー国際機関
    .short = OIF

organisation-cplp = ポルトガル語諸国共同体
    .short = ポルトガル語諸国共同体

organisation-ipu = 列国議会同盟
    .short = IPU

organisation-oacps = アフリカ・カリブ海・太平洋諸国機構
    .short = アフリカ・カリブ海・太平洋諸国機構

organisation-paris-club = パリクラブ
    .short = パリクラブ

organisation-msp = 鉱物安全保障パートナーシップ
    .short = 鉱物安全保障パートナーシップ

organisation-board-of-peace = 平和評議会
    .short = 平和評議会

## Armed groups, movements and authorities that are parties to conflicts

organisation-hamas = ハマス
    .short = ハマス

organisation-pij = イスラム聖戦
    .short = イスラム聖戦

organisation-fatah = ファタハ
    .short = ファタハ

organisation-plo = パレスチナ解放機構
    .short = PLO

organisation-hezbollah = ヒズボラ
    .short = ヒズボラ

organisation-amal = アマル運動
    .short = アマル運動

organisation-houthi = フーシ派
    .short = フーシ派

organisation-stc = 南部暫定評議会
    .short = STC

organisation-taliban = タリバン
    .short = タリバン

organisation-ttp = パキスタン・タリバン運動
    .short = TTP

organisation-bla = バルチスタン解放軍
    .short = バルチスタン解放軍

organisation-jnim = イスラムとムスリムの支援団
    .short = JNIM

organisation-al-shabaab = アルシャバブ
    .short = アルシャバブ

organisation-boko-haram = ボコ・ハラム
    .short = ボコ・ハラム

organisation-hts = シャーム解放機構
    .short = HTS

organisation-sdf = シリア民主軍
    .short = シリア民主軍

organisation-ypg = 人民防衛隊
    .short = YPG

organisation-fsa = 自由シリア軍
    .short = FSA

organisation-syrian-national-coalition = シリア国民連合
    .short = シリア国民連合

organisation-sna = シリア国民軍
    .short = シリア国民軍

organisation-pkk = クルド労働者党
    .short = PKK

organisation-pmf = 人民動員隊
    .short = 人民動員隊

organisation-lna = リビア国民軍
    .short = LNA

organisation-gna = 国民合意政府
    .short = GNA

organisation-polisario = ポリサリオ戦線
    .short = ポリサリオ戦線

organisation-rsf = 即応支援部隊
    .short = RSF

organisation-saf = スーダン国軍
    .short = スーダン国軍

organisation-jem = 正義と平等運動
    .short = JEM

organisation-slm = スーダン解放運動
    .short = SLM

organisation-splm = スーダン人民解放運動
    .short = SPLM

organisation-splm-n = スーダン人民解放運動・北
    .short = SPLM-N

organisation-splm-io = スーダン人民解放運動反体制派
    .short = SPLM-IO

organisation-srf = スーダン革命戦線
    .short = スーダン革命戦線

organisation-tplf = ティグレ人民解放戦線
    .short = TPLF

organisation-ola = オロモ解放軍
    .short = OLA

organisation-onlf = オガデン民族解放戦線
    .short = ONLF

organisation-eplf = エリトリア人民解放戦線
    .short = エリトリア人民解放戦線

organisation-lra = 神の抵抗軍
    .short = LRA

organisation-m23 = M23
    .short = M23

organisation-afc = コンゴ川同盟
    .short = コンゴ川同盟

organisation-fdlr = ルワンダ解放民主軍
    .short = FDLR

organisation-adf = 民主同盟軍
    .short = ADF

organisation-cndp = 人民防衛国民会議
    .short = CNDP

organisation-cpc = 変革のための愛国者同盟
    .short = 変革のための愛国者同盟

organisation-seleka = セレカ
    .short = セレカ

organisation-upc = 中央アフリカ平和連合
    .short = 中央アフリカ平和連合

organisation-3r = 3R
    .short = 3R

organisation-anti-balaka = 反バラカ
    .short = 反バラカ

organisation-cma = アザワド運動連合
    .short = アザワド運動連合

organisation-mnla = アザワド解放民族運動
    .short = MNLA

organisation-fla = アザワド解放戦線
    .short = アザワド解放戦線

organisation-fact = チャド変革友愛戦線
    .short = チャド変革友愛戦線

organisation-renamo = モザンビーク民族抵抗運動
    .short = レナモ

organisation-frelimo = モザンビーク解放戦線
    .short = フレリモ

organisation-unita = アンゴラ全面独立民族同盟
    .short = UNITA

organisation-mpla = アンゴラ解放人民運動
    .short = MPLA

organisation-anc = アフリカ民族会議
    .short = ANC

organisation-swapo = 南西アフリカ人民機構
    .short = SWAPO

organisation-zanu-pf = ZANU-PF
    .short = ZANU-PF

organisation-ruf = 革命統一戦線
    .short = RUF

organisation-forces-nouvelles = 新勢力
    .short = 新勢力

organisation-mfdc = カザマンス民主勢力運動
    .short = MFDC

organisation-frud = 統一民主回復戦線
    .short = FRUD

organisation-fln = アルジェリア民族解放戦線
    .short = FLN

organisation-farc = コロンビア革命軍
    .short = FARC

organisation-eln = コロンビア民族解放軍
    .short = ELN

organisation-auc-colombia = コロンビア自警軍連合
    .short = コロンビア自警軍連合

organisation-fmln = ファラブンド・マルティ民族解放戦線
    .short = FMLN

organisation-urng = グアテマラ民族革命連合
    .short = URNG

organisation-ezln = サパティスタ民族解放軍
    .short = EZLN

organisation-shining-path = センデロ・ルミノソ
    .short = センデロ・ルミノソ

organisation-eta = バスク祖国と自由
    .short = ETA

organisation-ira = アイルランド共和軍
    .short = IRA

organisation-sinn-fein = シン・フェイン党
    .short = シン・フェイン党

organisation-dup = 民主統一党
    .short = DUP

organisation-flnks = カナク社会主義民族解放戦線
    .short = FLNKS

organisation-kla = コソボ解放軍
    .short = コソボ解放軍

organisation-dpr = ドネツク人民共和国
    .short = ドネツク人民共和国

organisation-lpr = ルガンスク人民共和国
    .short = ルガンスク人民共和国

organisation-ltte = タミル・イーラム解放の虎
    .short = LTTE

organisation-cpn-m = ネパール共産党毛沢東主義派
    .short = ネパール共産党毛沢東主義派

organisation-nscn-im = ナガランド民族社会主義評議会
    .short = ナガランド民族社会主義評議会

organisation-ulfa = アッサム統一解放戦線
    .short = ULFA

organisation-milf = モロ・イスラム解放戦線
    .short = MILF

organisation-mnlf = モロ民族解放戦線
    .short = MNLF

organisation-ndfp = フィリピン民族民主戦線
    .short = フィリピン民族民主戦線

organisation-npa = 新人民軍
    .short = NPA

organisation-gam = 自由アチェ運動
    .short = GAM

organisation-fretilin = 東ティモール独立革命戦線
    .short = フレティリン

organisation-brn = 民族革命戦線
    .short = BRN

organisation-khmer-rouge = クメール・ルージュ
    .short = クメール・ルージュ

organisation-viet-cong = ベトコン
    .short = ベトコン

organisation-kmt = 国民党
    .short = 国民党

organisation-kia = カチン独立軍
    .short = KIA

organisation-knu = カレン民族同盟
    .short = KNU

organisation-arakan-army = アラカン軍
    .short = アラカン軍

organisation-mndaa = ミャンマー民族民主同盟軍
    .short = MNDAA

organisation-tnla = タアン民族解放軍
    .short = TNLA

organisation-uwsa = ワ州連合軍
    .short = UWSA

organisation-nug = 国民統一政府
    .short = NUG

organisation-bra = ブーゲンビル革命軍
    .short = ブーゲンビル革命軍

organisation-tpnpb = 西パプア民族解放軍
    .short = 西パプア民族解放軍

## Governments, ministries, parliaments and agencies: Japan

organisation-jaxa = 宇宙航空研究開発機構
    .short = JAXA

organisation-jica = 国際協力機構
    .short = JICA

organisation-jbic = 国際協力銀行
    .short = JBIC

organisation-jetro = 日本貿易振興機構
    .short = ジェトロ

organisation-nexi = 日本貿易保険
    .short = NEXI

organisation-jogmec = エネルギー・金属鉱物資源機構
    .short = JOGMEC

organisation-jaea = 日本原子力研究開発機構
    .short = JAEA

organisation-japan-taiwan-exchange-association = 日本台湾交流協会
    .short = 日本台湾交流協会

organisation-taiwan-japan-relations-association = 台湾日本関係協会
    .short = 台湾日本関係協会

## France

organisation-cnes = フランス国立宇宙研究センター
    .short = CNES

organisation-cnrs = フランス国立科学研究センター
    .short = CNRS

organisation-cea = フランス原子力・代替エネルギー庁
    .short = CEA

organisation-afd = フランス開発庁
    .short = AFD

organisation-caisse-des-depots = 預金供託公庫
    .short = 預金供託公庫

organisation-institut-pasteur = パスツール研究所
    .short = パスツール研究所

## The United States

organisation-faa = 米連邦航空局
    .short = FAA

organisation-nasa = 米航空宇宙局
    .short = NASA

organisation-noaa = 米海洋大気局
    .short = NOAA

organisation-usaid = 米国際開発庁
    .short = USAID

organisation-dfc = 米国際開発金融公社
    .short = DFC

organisation-ait = 米国在台湾協会
    .short = AIT

organisation-tecro = 台北経済文化代表処
    .short = 台北経済文化代表処

## Other European states

organisation-giz = ドイツ国際協力公社
    .short = GIZ

organisation-kfw = ドイツ復興金融公庫
    .short = KfW

organisation-dlr = ドイツ航空宇宙センター
    .short = DLR

organisation-asi = イタリア宇宙機関
    .short = ASI

## Russia, China, Asia and the Middle East

organisation-roscosmos = ロスコスモス
    .short = ロスコスモス

organisation-rosatom = ロスアトム
    .short = ロスアトム

organisation-cnsa = 中国国家航天局
    .short = CNSA

organisation-koica = 韓国国際協力団
    .short = KOICA

organisation-isro = インド宇宙研究機関
    .short = ISRO

organisation-tika = トルコ国際協力調整庁
    .short = TIKA

organisation-csa = カナダ宇宙庁
    .short = CSA

## Territories and regions in dispute or with a status of their own

organisation-md-sn = 沿ドニエストル
    .short = 沿ドニエストル

organisation-ge-ab = アブハジア
    .short = アブハジア

organisation-south-ossetia = 南オセチア
    .short = 南オセチア

organisation-nagorno-karabakh = ナゴルノカラバフ
    .short = ナゴルノカラバフ

organisation-ru-ta = タタルスタン共和国
    .short = タタルスタン共和国

organisation-trnc = 北キプロス
    .short = 北キプロス

organisation-somaliland = ソマリランド
    .short = ソマリランド

organisation-puntland = プントランド
    .short = プントランド

organisation-jubaland = ジュバランド
    .short = ジュバランド

organisation-iq-kr = クルド自治区
    .short = クルド自治区

organisation-et-ti = ティグレ
    .short = ティグレ

organisation-ph-14 = バンサモロ
    .short = バンサモロ

organisation-id-ac = アチェ州
    .short = アチェ州

organisation-pg-nsb = ブーゲンビル
    .short = ブーゲンビル

organisation-zanzibar = ザンジバル
    .short = ザンジバル

## Japan: prefectures

organisation-jp-01 = 北海道
    .short = 北海道

organisation-jp-02 = 青森県
    .short = 青森県

organisation-jp-03 = 岩手県
    .short = 岩手県

organisation-jp-04 = 宮城県
    .short = 宮城県

organisation-jp-05 = 秋田県
    .short = 秋田県

organisation-jp-06 = 山形県
    .short = 山形県

organisation-jp-07 = 福島県
    .short = 福島県

organisation-jp-08 = 茨城県
    .short = 茨城県

organisation-jp-09 = 栃木県
    .short = 栃木県

organisation-jp-10 = 群馬県
    .short = 群馬県

organisation-jp-11 = 埼玉県
    .short = 埼玉県

organisation-jp-12 = 千葉県
    .short = 千葉県

organisation-jp-13 = 東京都
    .short = 東京都

organisation-jp-14 = 神奈川県
    .short = 神奈川県

organisation-jp-15 = 新潟県
    .short = 新潟県

organisation-jp-16 = 富山県
    .short = 富山県

organisation-jp-17 = 石川県
    .short = 石川県

organisation-jp-18 = 福井県
    .short = 福井県

organisation-jp-19 = 山梨県
    .short = 山梨県

organisation-jp-20 = 長野県
    .short = 長野県

organisation-jp-21 = 岐阜県
    .short = 岐阜県

organisation-jp-22 = 静岡県
    .short = 静岡県

organisation-jp-23 = 愛知県
    .short = 愛知県

organisation-jp-24 = 三重県
    .short = 三重県

organisation-jp-25 = 滋賀県
    .short = 滋賀県

organisation-jp-26 = 京都府
    .short = 京都府

organisation-jp-27 = 大阪府
    .short = 大阪府

organisation-jp-28 = 兵庫県
    .short = 兵庫県

organisation-jp-29 = 奈良県
    .short = 奈良県

organisation-jp-30 = 和歌山県
    .short = 和歌山県

organisation-jp-31 = 鳥取県
    .short = 鳥取県

organisation-jp-32 = 島根県
    .short = 島根県

organisation-jp-33 = 岡山県
    .short = 岡山県

organisation-jp-34 = 広島県
    .short = 広島県

organisation-jp-35 = 山口県
    .short = 山口県

organisation-jp-36 = 徳島県
    .short = 徳島県

organisation-jp-37 = 香川県
    .short = 香川県

organisation-jp-38 = 愛媛県
    .short = 愛媛県

organisation-jp-39 = 高知県
    .short = 高知県

organisation-jp-40 = 福岡県
    .short = 福岡県

organisation-jp-41 = 佐賀県
    .short = 佐賀県

organisation-jp-42 = 長崎県
    .short = 長崎県

organisation-jp-43 = 熊本県
    .short = 熊本県

organisation-jp-44 = 大分県
    .short = 大分県

organisation-jp-45 = 宮崎県
    .short = 宮崎県

organisation-jp-46 = 鹿児島県
    .short = 鹿児島県

organisation-jp-47 = 沖縄県
    .short = 沖縄県

## South Asia

organisation-in-gj = グジャラート州
    .short = グジャラート州

organisation-in-mh = マハラシュトラ州
    .short = マハラシュトラ州

organisation-in-tn = タミルナドゥ州
    .short = タミルナドゥ州

organisation-in-ka = カルナータカ州
    .short = カルナータカ州

organisation-in-kl = ケララ州
    .short = ケララ州

organisation-in-up = ウッタルプラデシュ州
    .short = ウッタルプラデシュ州

## France: regions, departments in the news, towns

organisation-fr-idf = イルドフランス地域圏
    .short = イルドフランス地域圏

organisation-fr-bre = ブルターニュ
    .short = ブルターニュ

organisation-fr-nor = ノルマンディー
    .short = ノルマンディー

organisation-fr-ges = グランテスト地域圏
    .short = グランテスト地域圏

organisation-fr-hdf = オードフランス地域圏
    .short = オードフランス地域圏

organisation-fr-naq = ヌーベルアキテーヌ地域圏
    .short = ヌーベルアキテーヌ地域圏

organisation-fr-occ = オクシタニー地域圏
    .short = オクシタニー地域圏

organisation-fr-ara = オーベルニュ・ローヌアルプ地域圏
    .short = オーベルニュ・ローヌアルプ地域圏

organisation-fr-pac = プロバンス・アルプ・コートダジュール地域圏
    .short = プロバンス・アルプ・コートダジュール地域圏

organisation-fr-bfc = ブルゴーニュ・フランシュコンテ地域圏
    .short = ブルゴーニュ・フランシュコンテ地域圏

organisation-fr-cvl = サントル・バルドロワール地域圏
    .short = サントル・バルドロワール地域圏

organisation-fr-pdl = ペイドラロワール地域圏
    .short = ペイドラロワール地域圏

organisation-fr-20r = コルシカ
    .short = コルシカ

## United Kingdom and Ireland

organisation-gb-eng = イングランド
    .short = イングランド

organisation-gb-sct = スコットランド
    .short = スコットランド

organisation-gb-wls = ウェールズ
    .short = ウェールズ

organisation-gb-nir = 北アイルランド
    .short = 北アイルランド

## Germany, Austria, Switzerland

organisation-de-by = バイエルン州
    .short = バイエルン州

organisation-de-bw = バーデン・ビュルテンベルク州
    .short = バーデン・ビュルテンベルク州

organisation-de-nw = ノルトライン・ウェストファーレン州
    .short = ノルトライン・ウェストファーレン州

organisation-de-he = ヘッセン州
    .short = ヘッセン州

organisation-de-sn = ザクセン州
    .short = ザクセン州

organisation-de-ni = ニーダーザクセン州
    .short = ニーダーザクセン州

organisation-de-st = ザクセン・アンハルト州
    .short = ザクセン・アンハルト州

organisation-de-bb = ブランデンブルク州
    .short = ブランデンブルク州

organisation-de-th = テューリンゲン州
    .short = テューリンゲン州

organisation-de-rp = ラインラント・プファルツ州
    .short = ラインラント・プファルツ州

organisation-de-sl = ザールラント州
    .short = ザールラント州

organisation-de-sh = シュレスウィヒ・ホルシュタイン州
    .short = シュレスウィヒ・ホルシュタイン州

organisation-de-mv = メクレンブルク・フォアポンメルン州
    .short = メクレンブルク・フォアポンメルン州

organisation-de-hh = ハンブルク
    .short = ハンブルク

organisation-de-hb = ブレーメン
    .short = ブレーメン

## Belgium, the Netherlands, Luxembourg

organisation-be-vlg = フランデレン地域
    .short = フランデレン地域

organisation-be-wal = ワロン地域
    .short = ワロン地域

organisation-be-bru = ブリュッセル首都圏地域
    .short = ブリュッセル首都圏地域

## Italy, Spain, Portugal, Greece, Malta, Cyprus

organisation-es-ct = カタルーニャ
    .short = カタルーニャ

organisation-es-pv = バスク地方
    .short = バスク地方

organisation-es-ga = ガリシア州
    .short = ガリシア州

organisation-es-an = アンダルシア州
    .short = アンダルシア州

## Central and Eastern Europe

organisation-ba-srp = スルプスカ共和国
    .short = スルプスカ共和国

## United States: states

organisation-us-al = アラバマ州
    .short = アラバマ州

organisation-us-ak = アラスカ州
    .short = アラスカ州

organisation-us-az = アリゾナ州
    .short = アリゾナ州

organisation-us-ar = アーカンソー州
    .short = アーカンソー州

organisation-us-ca = カリフォルニア州
    .short = カリフォルニア州

organisation-us-co = コロラド州
    .short = コロラド州

organisation-us-ct = コネティカット州
    .short = コネティカット州

organisation-us-de = デラウェア州
    .short = デラウェア州

organisation-us-fl = フロリダ州
    .short = フロリダ州

organisation-us-ga = ジョージア州
    .short = ジョージア州

organisation-us-hi = ハワイ州
    .short = ハワイ州

organisation-us-id = アイダホ州
    .short = アイダホ州

organisation-us-il = イリノイ州
    .short = イリノイ州

organisation-us-in = インディアナ州
    .short = インディアナ州

organisation-us-ia = アイオワ州
    .short = アイオワ州

organisation-us-ks = カンザス州
    .short = カンザス州

organisation-us-ky = ケンタッキー州
    .short = ケンタッキー州

organisation-us-la = ルイジアナ州
    .short = ルイジアナ州

organisation-us-me = メーン州
    .short = メーン州

organisation-us-md = メリーランド州
    .short = メリーランド州

organisation-us-ma = マサチューセッツ州
    .short = マサチューセッツ州

organisation-us-mi = ミシガン州
    .short = ミシガン州

organisation-us-mn = ミネソタ州
    .short = ミネソタ州

organisation-us-ms = ミシシッピ州
    .short = ミシシッピ州

organisation-us-mo = ミズーリ州
    .short = ミズーリ州

organisation-us-mt = モンタナ州
    .short = モンタナ州

organisation-us-ne = ネブラスカ州
    .short = ネブラスカ州

organisation-us-nv = ネバダ州
    .short = ネバダ州

organisation-us-nh = ニューハンプシャー州
    .short = ニューハンプシャー州

organisation-us-nj = ニュージャージー州
    .short = ニュージャージー州

organisation-us-nm = ニューメキシコ州
    .short = ニューメキシコ州

organisation-us-ny = ニューヨーク州
    .short = ニューヨーク州

organisation-us-nc = ノースカロライナ州
    .short = ノースカロライナ州

organisation-us-nd = ノースダコタ州
    .short = ノースダコタ州

organisation-us-oh = オハイオ州
    .short = オハイオ州

organisation-us-ok = オクラホマ州
    .short = オクラホマ州

organisation-us-or = オレゴン州
    .short = オレゴン州

organisation-us-pa = ペンシルベニア州
    .short = ペンシルベニア州

organisation-us-ri = ロードアイランド州
    .short = ロードアイランド州

organisation-us-sc = サウスカロライナ州
    .short = サウスカロライナ州

organisation-us-sd = サウスダコタ州
    .short = サウスダコタ州

organisation-us-tn = テネシー州
    .short = テネシー州

organisation-us-tx = テキサス州
    .short = テキサス州

organisation-us-ut = ユタ州
    .short = ユタ州

organisation-us-vt = バーモント州
    .short = バーモント州

organisation-us-va = バージニア州
    .short = バージニア州

organisation-us-wa = ワシントン州
    .short = ワシントン州

organisation-us-wv = ウェストバージニア州
    .short = ウェストバージニア州

organisation-us-wi = ウィスコンシン州
    .short = ウィスコンシン州

organisation-us-wy = ワイオミング州
    .short = ワイオミング州

## Canada

organisation-ca-qc = ケベック州
    .short = ケベック州

organisation-ca-on = オンタリオ州
    .short = オンタリオ州

organisation-ca-bc = ブリティッシュコロンビア州
    .short = ブリティッシュコロンビア州

organisation-ca-ab = アルバータ州
    .short = アルバータ州

organisation-ca-mb = マニトバ州
    .short = マニトバ州

organisation-ca-sk = サスカチワン州
    .short = サスカチワン州

organisation-ca-ns = ノバスコシア州
    .short = ノバスコシア州

organisation-ca-nb = ニューブランズウィック州
    .short = ニューブランズウィック州

organisation-ca-nl = ニューファンドランド・ラブラドール州
    .short = ニューファンドランド・ラブラドール州

organisation-ca-pe = プリンスエドワード島州
    .short = プリンスエドワード島州

organisation-ca-yt = ユーコン準州
    .short = ユーコン準州

organisation-ca-nt = ノースウェスト準州
    .short = ノースウェスト準州

organisation-ca-nu = ヌナブト準州
    .short = ヌナブト準州

## Australia, New Zealand and the Pacific

organisation-au-nsw = ニューサウスウェールズ州
    .short = ニューサウスウェールズ州

organisation-au-vic = ビクトリア州
    .short = ビクトリア州

organisation-au-qld = クイーンズランド州
    .short = クイーンズランド州

organisation-au-wa = 西オーストラリア州
    .short = 西オーストラリア州

organisation-au-sa = 南オーストラリア州
    .short = 南オーストラリア州

organisation-au-tas = タスマニア州
    .short = タスマニア州

organisation-au-nt = 北部準州
    .short = 北部準州

organisation-au-act = オーストラリア首都特別地域
    .short = オーストラリア首都特別地域
