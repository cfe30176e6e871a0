### Hauptwörter mit ihren Fällen. .nom, .akk, .dat, .gen mit dem bestimmten Artikel, .dies-… mit « dieses ».

country-de = Deutschland
    .nom = Deutschland
    .dat = Deutschland
    .number = sg
country-fr = Frankreich
    .nom = Frankreich
    .dat = Frankreich
    .number = sg
country-jp = Japan
    .nom = Japan
    .dat = Japan
    .number = sg

language-de = deutscher Sprache

kind-agreement = Abkommen
    .nom = das Abkommen
    .akk = das Abkommen
    .dat = dem Abkommen
    .gen = des Abkommens
    .ein = ein Abkommen
    .dies = dieses Abkommen
    .number = sg

kind-treaty = Vertrag
    .nom = der Vertrag
    .akk = den Vertrag
    .dat = dem Vertrag
    .gen = des Vertrages
    .ein = einen Vertrag
    .dies = diesen Vertrag
    .number = sg

named-acsa = Abkommen über gegenseitige logistische Unterstützung
    .nom = das Abkommen über gegenseitige logistische Unterstützung
    .akk = das Abkommen über gegenseitige logistische Unterstützung
    .dat = dem Abkommen über gegenseitige logistische Unterstützung
    .gen = des Abkommens über gegenseitige logistische Unterstützung
    .ein = ein Abkommen über gegenseitige logistische Unterstützung
    .number = sg
    .acronym = ACSA

subject-logistics = Logistik
subject-social-security = soziale Sicherheit

status-signed = unterzeichnet
status-entered-into-force = in Kraft

office-ambassador = Botschafter
office-foreign-minister = Außenminister
