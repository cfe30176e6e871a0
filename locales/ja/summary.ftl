### 要約そのもの: 枠、協定の名、人、確認を要する点。

## 枠。

# $title (文字列): 元の言語の見出し。
title = 要約：「{ $title }」
# $document (文字列): パスまたは識別子。
title-missing = 「{ $document }」の要約

# $language (名詞), $document (文字列), $published (日付)。
head-source = { $published-grain ->
    [none] { $language }の記事（{ $document }）を要約した。
   *[other] { DATETIME($published) }付の{ $language }の記事（{ $document }）を要約した。
}
# $date: 「昨日」などの起点。
head-reference = 「昨日」などの日付は{ DATETIME($date) }を起点に計算した。

section-agreements = 協定
section-meetings = 会談・往来
section-people = 人物
section-undecided = 要確認
section-references = 出典

# 原文の文。$sentence (番号), $quote (文字列)。
note = 第{ $sentence }文「{ $quote }」

## 冒頭。

lead-nothing = 本文は国際的な協定に触れていない。
lead-meetings-only = 本文は国際的な協定に触れておらず、外交上の往来を伝えている。
# $it (名詞), $it-mention は events.ftl と同じ。
lead-mentioned = 本文は{ it }に触れているが、進み具合は書かれていない。
# $others (協定の列挙)。
lead-others = 本文はほかに{ LIST($others) }にも触れている。
# $count (数)。
lead-others-count = 本文はほかに{ $count }件の協定などにも触れている。

## 文中の協定名。$named, $kind (名詞), $acronym (文字列または none), $period (日付), $subjects, $parties (列挙),
## $show-parties (同じ名の協定がほかにあれば yes)。

agreement-treaty = { $named }{ in-brackets }
agreement-type = { parties-if-needed }{ $named }{ in-brackets }
agreement-kind = { about }{ for-period }{ parties-if-needed }{ $kind }{ in-brackets }

in-brackets = { $acronym ->
    [none] { "" }
   *[other] （{ $acronym }）
}
parties-if-needed = { $show-parties ->
    [yes] { parties-joined }
   *[no] { "" }
}
# 日仏、日・ASEAN。
parties-joined = { $parties-number ->
    [none] { "" }
    [sg] { LIST($parties) }との
   *[pl] { LIST($parties, case: "short", type: "compact") }
}
for-period = { $period-grain ->
    [none] { "" }
   *[other] { DATETIME($period) }の
}
about = { $subjects-number ->
    [none] { "" }
   *[other] { LIST($subjects) }に関する
}

## 協定の見出し。

title-treaty = { $named }{ in-brackets }
title-type = { parties-joined }{ $named }{ in-brackets }
title-kind = { about }{ for-period }{ parties-joined }{ $kind }{ in-brackets }
# $name (文字列): 原文のまま。
title-name = { $name }{ in-brackets }

# $title (文字列), $status (名詞), $has-status (yes, no)。
heading-agreement = { $has-status ->
    [yes] { $title }［{ $status }］
   *[no] { $title }
}

## 協定について分かること。

# $parties (列挙), $period (日付)。
agreement-introduction = { $parties-number ->
    [none] { it-topic }{ DATETIME($period) }を対象とする。
   *[other] { $period-grain ->
        [none] 本文が挙げる当事者は{ LIST($parties) }だ。
       *[other] { it-topic }{ DATETIME($period) }を対象とし、本文が挙げる当事者は{ LIST($parties) }だ。
    }
}
# $name (文字列): 原文の言語のまま。
agreement-original-name = 原文での名称は「{ $name }」だ。
agreement-without-events = 本文は{ it }に触れているが、進み具合は書かれていない。

# $other (協定)。
relation-amends = { it-topic }{ $other }を改正する。
relation-supersedes = { it-topic }{ $other }に代わる。
relation-implements = { it-topic }{ $other }を実施する。
relation-protocol-to = { it-topic }{ $other }を補う。

# $count (数)。
provisions = { it-topic }次の{ $count }項目を掲げる。
# $text: 原文のまま。
provision = { $text }
provision-quoted = 「{ $text }」

## 人物。$name (文字列), $office (名詞), $office-known (yes, no), $country (名詞), $country-known (yes, no)。

# 文中で: フランスのエマニュエル・マクロン大統領。
person = { country-of }{ $name }{ office-after }
country-of = { $country-known ->
    [yes] { $country }の
   *[no] { "" }
}
office-after = { $office-known ->
    [yes] { $office }
   *[no] 氏
}
# 二度目以降: マクロン大統領、岸田氏。
person-later = { $name }{ office-after }

# 一覧で。$original (文字列または none): 原文の表記。$role (文字列または none): 一覧にない肩書きの原文。
person-entry = { $name }{ original-in-brackets }{ entry-office }
original-in-brackets = { $original ->
    [none] { "" }
   *[other] （{ $original }）
}
entry-office = { $office-known ->
    [yes] ：{ country-of }{ $office }
   *[no] { $role ->
        [none] { entry-country }
       *[other] ：「{ $role }」
    }
}
entry-country = { $country-known ->
    [yes] ：{ $country }
   *[no] { "" }
}

## 要確認。

# $status (.claim のある名詞), $planned (yes, no)。
remark-headline-claim = 見出しは{ FORM($status, case: "claim") }を伝えているが、本文にはその段階に至った協定が見当たらない。
# $text (文字列), $date と $other (日付): 採った読みと別の読み。
remark-ambiguous-date = { $other-grain ->
    [none] 「{ $text }」という日付は複数の読み方ができる。
   *[other] 「{ $text }」という日付は{ DATETIME($date) }とも{ DATETIME($other) }とも読める。ここでは前者と解した。
}
remark-impossible-date = 「{ $text }」という日付は暦にない。訂正せずに示す。
remark-other = 「{ $text }」の箇所は確認を要する。

## 一括処理の目次。

index-title = 要約一覧
index-count = 文書は{ NUMBER($count) }件。
index-document = 文書
index-language = 言語
index-summaries = 要約
index-lead = 要点
# $language (名詞)。
language-name = { $language }

## 行為者が示されないとき。

all-parties = 当事者
some-party = 一部の当事者
