### 協定に起きたこと。event-… はそれぞれ節で、句点は sentence が付ける。
###
### event-… の変数:
###   $modality  fact, planned, possible, conditional, urged, negated, denied, postponed, alleged, counterfactual
###   $doer      行為者(列挙)。$doer-number (none, sg, pl), $doer-type (country, country-pair, countries, organisation,
###              people, parties, none), $doer-mention (first, later, same)
###   $it        協定。$it-mention (first: 名を挙げる。here: 見出しに名がある。later。same: 前の文と同じ主語)
###   $act       event-… 自身。FORM($act, case: "…") が属性を読む
###   $date      $date-grain (なければ none)。$place は $has-place (yes, no) のとき
###   $speaker   求める者、否定する者(列挙)。$speaker-number (none, sg, pl)
###   $embedded  yes なら「…と発表した」などに埋め込まれる
### 属性: .noun (する動詞の名詞), .particle (協定に続く助詞), .of (名詞に掛けるとき。既定は「の」), .topic (受け身の主語)。
### プログラムが読む属性: .subject = agreement (協定が主語), agreement-or-doer (名指しがな
### ければ協定が主語), matter と matter-or-doer (主語は交渉などで、後の文で主語を省けない), parties, party。.actors = no (人ではなく国の行為)。

## 行為者。

doer = { $doer-mention ->
    [first] { LIST($doer) }
   *[later] { $doer-type ->
        [country-pair] 両国
        [countries] 各国
       *[other] { LIST($doer) }
    }
}
# 前の文と同じ主語は繰り返さない。
doer-topic = { $doer-mention ->
    [same] { "" }
   *[other] { $embedded ->
        [yes] { doer }が
       *[no] { doer }は
    }
}
for-doer = { $doer-number ->
    [none] { "" }
   *[other] { LIST($doer) }について
}

## 協定。

it = { $it-mention ->
    [first] { $it }
   *[later] { FORM($it, case: "later") }
}
it-topic = { $it-mention ->
    [same] { "" }
   *[other] { $embedded ->
        [yes] { it }が
       *[no] { it }は
    }
}
object = { it }{ FORM($act, case: "particle") }
of-it = { TRAIT($act, name: "of") ->
    [none] { it }の
   *[other] { it }{ FORM($act, case: "of") }
}

## 時と所。

# 2024年5月2日、 / 2024年5月、 / 2019年に
when = { $date-grain ->
    [none] { "" }
    [day] { $embedded ->
        [yes] { DATETIME($date, case: "when") }
       *[no] { DATETIME($date) }、
    }
    [month] { $embedded ->
        [yes] { DATETIME($date, case: "when") }
       *[no] { DATETIME($date) }、
    }
   *[other] { DATETIME($date, case: "when") }
}
when-in-clause = { $date-grain ->
    [none] { "" }
   *[other] { DATETIME($date, case: "when") }
}
where = { $has-place ->
    [yes] { $place }で
   *[no] { "" }
}
# 日付があれば、その時のこととして打ち消す。
did-not = { $date-grain ->
    [none] していない
   *[other] しなかった
}
was-not = { $date-grain ->
    [none] されていない
   *[other] されなかった
}
# 延期の文の日付は元の日か新しい日か分からないので、そのまま示す。
cited-date = { $date-grain ->
    [none] { "" }
   *[other] （文中の日付は{ DATETIME($date) }）
}

## 型。event-… はこのどれかを指し、言葉を属性で渡す。

# だれかが協定に対して行う。または行われる。
done = { $doer-number ->
    [none] { done-passive }
   *[other] { done-active }
}

done-active = { $modality ->
   *[fact] { doer-topic }{ when }{ where }{ object }{ FORM($act, case: "noun") }した
    [planned] { doer-topic }{ when }{ where }{ object }{ FORM($act, case: "noun") }する予定だ
    [possible] { doer-topic }{ when }{ where }{ object }{ FORM($act, case: "noun") }する可能性がある
    [conditional] { doer-topic }{ when-in-clause }条件が整えば{ object }{ FORM($act, case: "noun") }することになる
    [urged] { $speaker-number ->
        [none] { doer }に対し、{ when-in-clause }{ object }{ FORM($act, case: "noun") }するよう求める声がある
       *[other] { LIST($speaker) }は{ report-when }{ doer }に対し、{ object }{ FORM($act, case: "noun") }するよう求めた
    }
    [negated] { doer-topic }{ when }{ object }{ FORM($act, case: "noun") }{ did-not }
    [denied] { $speaker-number ->
        [none] { doer-topic }{ when-in-clause }{ object }{ FORM($act, case: "noun") }したことを否定している
       *[other] { LIST($speaker) }は{ report-when }{ doer }が{ object }{ FORM($act, case: "noun") }したことを否定した
    }
    [postponed] { doer-topic }{ of-it }{ FORM($act, case: "noun") }を延期した{ cited-date }
    [alleged] { doer-topic }{ when }{ where }{ object }{ FORM($act, case: "noun") }したとされる
    [counterfactual] 状況が違えば、{ doer-topic }{ when-in-clause }{ object }{ FORM($act, case: "noun") }するはずだった
}

done-passive = { $modality ->
   *[fact] { it-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }された
    [planned] { it-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }される予定だ
    [possible] { it-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }される可能性がある
    [conditional] { it-topic }{ when-in-clause }条件が整えば{ FORM($act, case: "noun") }されることになる
    [negated] { it-topic }{ when-in-clause }{ FORM($act, case: "noun") }{ was-not }
    [alleged] { it-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }されたとされる
    [counterfactual] 状況が違えば、{ it-topic }{ when-in-clause }{ FORM($act, case: "noun") }されるはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# 協定の交渉や効力について行う。受け身の主語は .topic。
concerned = { $doer-number ->
    [none] { concerned-passive }
   *[other] { done-active }
}

concerned-passive = { $modality ->
   *[fact] { it }{ FORM($act, case: "topic") }が{ when-in-clause }{ where }{ FORM($act, case: "noun") }された
    [planned] { it }{ FORM($act, case: "topic") }が{ when-in-clause }{ where }{ FORM($act, case: "noun") }される予定だ
    [possible] { it }{ FORM($act, case: "topic") }が{ when-in-clause }{ FORM($act, case: "noun") }される可能性がある
    [conditional] 条件が整えば、{ it }{ FORM($act, case: "topic") }が{ when-in-clause }{ FORM($act, case: "noun") }されることになる
    [negated] { it }{ FORM($act, case: "topic") }は{ when-in-clause }{ FORM($act, case: "noun") }{ was-not }
    [alleged] { it }{ FORM($act, case: "topic") }が{ when-in-clause }{ FORM($act, case: "noun") }されたとされる
    [counterfactual] 状況が違えば、{ it }{ FORM($act, case: "topic") }が{ when-in-clause }{ FORM($act, case: "noun") }されるはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# 協定がおのずからそうなる。発効する、失効する。
happens = { $modality ->
   *[fact] { it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }した
    [planned] { it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }する予定だ
    [possible] { it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }する可能性がある
    [conditional] { it-topic }{ for-doer }{ when-in-clause }条件が整えば{ FORM($act, case: "noun") }することになる
    [negated] { it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }{ did-not }
    [alleged] { it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }したとされる
    [counterfactual] 状況が違えば、{ it-topic }{ for-doer }{ when-in-clause }{ FORM($act, case: "noun") }するはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

# 交渉がまとまる、または決裂する。
talks-end = { $modality ->
   *[fact] { talks-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }した
    [planned] { talks-topic }{ when-in-clause }{ where }{ FORM($act, case: "noun") }する見通しだ
    [possible] { talks-topic }{ when-in-clause }{ FORM($act, case: "noun") }する可能性がある
    [conditional] { talks-topic }{ when-in-clause }条件が整えば{ FORM($act, case: "noun") }することになる
    [negated] { talks-topic }{ when-in-clause }{ FORM($act, case: "noun") }{ did-not }
    [alleged] { talks-topic }{ when-in-clause }{ FORM($act, case: "noun") }したとされる
    [counterfactual] 状況が違えば、{ talks-topic }{ when-in-clause }{ FORM($act, case: "noun") }するはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}
talks-topic = { $doer-number ->
    [none] { it }の交渉{ topic-particle }
   *[other] { LIST($doer) }による{ it }の交渉{ topic-particle }
}
topic-particle = { $embedded ->
    [yes] が
   *[no] は
}

# 行為者を挙げない要求、否定、延期。
act-as-noun = { $modality ->
    [denied] { $speaker-number ->
        [none] { of-it }{ FORM($act, case: "noun") }は否定されている
       *[other] { LIST($speaker) }は{ report-when }{ of-it }{ FORM($act, case: "noun") }を否定した
    }
    [postponed] { of-it }{ FORM($act, case: "noun") }は延期された{ cited-date }
   *[urged] { $speaker-number ->
        [none] { of-it }{ FORM($act, case: "noun") }を求める声がある
       *[other] { LIST($speaker) }は{ report-when }{ of-it }{ FORM($act, case: "noun") }を求めた
    }
}

## 交渉まで。

# フランスと日本は2021年に同協定を提案した
event-proposed = { done }
    .noun = 提案
    .particle = を

event-exploratory-talks = { concerned }
    .noun = 実施
    .particle = に向けた予備協議を
    .of = に向けた予備協議の
    .topic = に向けた予備協議
    .subject = matter-or-doer

event-negotiations-mandated = { concerned }
    .noun = 承認
    .particle = の交渉開始を
    .of = の交渉開始
    .topic = の交渉開始
    .subject = matter-or-doer

# フランスと日本は円滑化協定（RAA）の交渉を開始した
event-negotiations-opened = { concerned }
    .noun = 開始
    .particle = の交渉を
    .of = の交渉
    .topic = の交渉
    .subject = matter-or-doer

# フランスと日本は同協定について交渉を続けている
event-negotiations-ongoing = { $modality ->
   *[fact] { $doer-number ->
        [none] { it-topic }交渉中だ
       *[other] { doer-topic }{ it }の交渉を続けている
    }
    [planned] { doer-topic }{ when }{ it }の交渉を続ける予定だ
    [possible] { doer-topic }{ when }{ it }の交渉を続ける可能性がある
    [conditional] { doer-topic }条件が整えば{ it }の交渉を続けることになる
    [urged] { $speaker-number ->
        [none] { doer }に対し、{ it }の交渉を続けるよう求める声がある
       *[other] { LIST($speaker) }は{ report-when }{ doer }に対し、{ it }の交渉を続けるよう求めた
    }
    [negated] { doer-topic }{ it }の交渉を行っていない
    [denied] { $speaker-number ->
        [none] { doer-topic }{ it }の交渉を行っていることを否定している
       *[other] { LIST($speaker) }は{ report-when }{ doer }が{ it }の交渉を行っていることを否定した
    }
    [postponed] { doer-topic }{ it }の交渉を延期した{ cited-date }
    [alleged] { doer-topic }{ it }の交渉を続けているとされる
    [counterfactual] 状況が違えば、{ doer-topic }{ it }の交渉を続けているはずだった
}
    .subject = parties

event-negotiations-resumed = { concerned }
    .noun = 再開
    .particle = の交渉を
    .of = の交渉
    .topic = の交渉
    .subject = matter-or-doer

event-negotiations-suspended = { concerned }
    .noun = 中断
    .particle = の交渉を
    .of = の交渉
    .topic = の交渉
    .subject = matter-or-doer

event-negotiations-failed = { talks-end }
    .noun = 決裂
    .of = の交渉
    .subject = matter

event-negotiations-concluded = { talks-end }
    .noun = 妥結
    .of = の交渉
    .subject = matter

event-agreed-in-principle = { done-active }
    .noun = 大筋合意
    .particle = で
    .of = での
    .subject = parties

## 案文と署名。

event-initialled = { done }
    .noun = 仮署名
    .particle = に
    .of = への

event-adopted = { done }
    .noun = 採択
    .particle = を

# 同協定は2023年9月20日に署名のために開放された
event-opened-for-signature = { $modality ->
   *[fact] { it-topic }{ when-in-clause }{ where }署名のために開放された
    [planned] { it-topic }{ when-in-clause }{ where }署名のために開放される予定だ
    [possible] { it-topic }{ when-in-clause }署名のために開放される可能性がある
    [conditional] { it-topic }{ when-in-clause }条件が整えば署名のために開放されることになる
    [negated] { it-topic }{ when-in-clause }署名のために開放されていない
    [alleged] { it-topic }{ when-in-clause }署名のために開放されたとされる
    [counterfactual] 状況が違えば、{ it-topic }{ when-in-clause }署名のために開放されるはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}
    .noun = 署名開放
    .subject = agreement

# 日本とフランスは2018年7月13日、パリで同協定に署名した
event-signed = { done }
    .noun = 署名
    .particle = に
    .of = への

event-concluded = { done }
    .noun = 締結
    .particle = を

event-issued = { done }
    .noun = 発出
    .particle = を

event-announced = { done }
    .noun = 発表
    .particle = を

## 拘束されることへの同意。

parliament-topic = { parliament }{ topic-particle }
# 協定を承認する議会をもつ機構は欧州連合だけだ。
parliament = { $doer-type ->
    [organisation] 欧州議会
   *[other] { LIST($doer) }の議会
}

# 日本の議会は2023年4月28日、同協定を承認した
event-approved-domestically = { $modality ->
   *[fact] { parliament-topic }{ when }{ it }を承認した
    [planned] { parliament-topic }{ when }{ it }を承認する予定だ
    [possible] { parliament-topic }{ when }{ it }を承認する可能性がある
    [conditional] { parliament-topic }条件が整えば{ it }を承認することになる
    [urged] { $speaker-number ->
        [none] { parliament }に対し、{ it }を承認するよう求める声がある
       *[other] { LIST($speaker) }は{ report-when }{ parliament }に対し、{ it }を承認するよう求めた
    }
    [negated] { parliament-topic }{ when }{ it }を承認していない
    [denied] { parliament }による{ it }の承認は否定されている
    [postponed] { parliament-topic }{ it }の承認を延期した{ cited-date }
    [alleged] { parliament-topic }{ when }{ it }を承認したとされる
    [counterfactual] 状況が違えば、{ parliament-topic }{ it }を承認するはずだった
}
    .subject = party
    .actors = no

event-ratified = { done }
    .noun = 批准
    .particle = を

event-accepted = { done }
    .noun = 受諾
    .particle = を

event-approved = { done }
    .noun = 承認
    .particle = を

event-accession-requested = { done-active }
    .noun = 申請
    .particle = への加入を
    .of = への加入の
    .subject = party

event-acceded = { done-active }
    .noun = 加入
    .particle = に
    .of = への
    .subject = party

event-instrument-deposited = { done-active }
    .noun = 寄託
    .particle = の批准書等を
    .of = の批准書等の
    .subject = party

event-instruments-exchanged = { done-active }
    .noun = 交換
    .particle = の批准書等を
    .of = の批准書等の
    .subject = parties

## 効力。

event-provisionally-applied = { done-passive }
    .noun = 暫定適用
    .subject = agreement

# 同協定は2019年6月26日に発効した
event-entered-into-force = { happens }
    .noun = 発効
    .subject = agreement

event-registered = { done }
    .noun = 登録
    .particle = を
    .subject = agreement-or-doer

event-published = { done }
    .noun = 公布
    .particle = を
    .subject = agreement-or-doer

event-reservation = { done-active }
    .noun = 表明
    .particle = に対する留保を
    .of = に対する留保の
    .subject = party

## 変更と終了。

event-amended = { done }
    .noun = 改正
    .particle = を

event-renewed = { done }
    .noun = 延長
    .particle = を

# 同条約は後継の文書に置き換えられた
event-superseded = { $doer-number ->
    [none] { superseded-passive }
   *[other] { superseded-active }
}
    .noun = 後継文書への置き換え
    .subject = agreement-or-doer

superseded-active = { $modality ->
   *[fact] { doer-topic }{ when }{ it }を後継の文書に置き換えた
    [planned] { doer-topic }{ when }{ it }を後継の文書に置き換える予定だ
    [possible] { doer-topic }{ when }{ it }を後継の文書に置き換える可能性がある
    [conditional] { doer-topic }{ when-in-clause }条件が整えば{ it }を後継の文書に置き換えることになる
    [negated] { doer-topic }{ when }{ it }を後継の文書に置き換えていない
    [alleged] { doer-topic }{ when }{ it }を後継の文書に置き換えたとされる
    [counterfactual] 状況が違えば、{ doer-topic }{ when-in-clause }{ it }を後継の文書に置き換えるはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

superseded-passive = { $modality ->
   *[fact] { it-topic }{ when-in-clause }後継の文書に置き換えられた
    [planned] { it-topic }{ when-in-clause }後継の文書に置き換えられる予定だ
    [possible] { it-topic }{ when-in-clause }後継の文書に置き換えられる可能性がある
    [conditional] { it-topic }{ when-in-clause }条件が整えば後継の文書に置き換えられることになる
    [negated] { it-topic }{ when-in-clause }後継の文書に置き換えられていない
    [alleged] { it-topic }{ when-in-clause }後継の文書に置き換えられたとされる
    [counterfactual] 状況が違えば、{ it-topic }{ when-in-clause }後継の文書に置き換えられるはずだった
    [urged] { act-as-noun }
    [denied] { act-as-noun }
    [postponed] { act-as-noun }
}

event-suspended = { concerned }
    .noun = 停止
    .particle = の履行を
    .of = の履行
    .topic = の履行
    .subject = matter-or-doer

event-denounced = { done }
    .noun = 破棄
    .particle = を

event-withdrawn = { done-active }
    .noun = 脱退
    .particle = から
    .of = からの
    .subject = party

event-ratification-withdrawn = { concerned }
    .noun = 撤回
    .particle = の批准を
    .of = の批准
    .topic = の批准
    .subject = party

event-terminated = { $doer-number ->
    [none] { happens }
   *[other] { done-active }
}
    .noun = 終了
    .particle = を

event-expired = { happens }
    .noun = 失効
    .subject = agreement

## 遵守など。

event-violated = { done-active }
    .noun = 違反
    .particle = に
    .of = への
    .subject = party

event-rejected = { done }
    .noun = 拒否
    .particle = を

event-launched = { done }
    .noun = 開始
    .particle = を

## 効力の生じる日が別のとき。

event-effective = { $modality ->
   *[fact] 効力は{ DATETIME($date, case: "when") }生じる
    [planned] 効力は{ DATETIME($date, case: "when") }生じる予定だ
    [alleged] 効力は{ DATETIME($date, case: "when") }生じるとされる
    [possible] 効力は{ DATETIME($date, case: "when") }生じる可能性がある
    [conditional] 効力は{ DATETIME($date, case: "when") }生じる可能性がある
    [urged] 求められている効力発生日は{ DATETIME($date) }だ
    [negated] 文中の効力発生日は{ DATETIME($date) }だ
    [denied] 文中の効力発生日は{ DATETIME($date) }だ
    [postponed] 文中の効力発生日は{ DATETIME($date) }だ
    [counterfactual] 文中の効力発生日は{ DATETIME($date) }だ
}

## だれの話か。$clause (文字列), $speaker (列挙), $speaker-number, $date。

# マクロン大統領と岸田首相は2024年5月2日、…と発表した
report-announced = { $speaker-number ->
    [none] { report-date }発表によると、{ $clause }
   *[other] { LIST($speaker) }は{ report-when }{ $clause }と発表した
}
report-said = { $speaker-number ->
    [none] { report-date }発言によると、{ $clause }
   *[other] { LIST($speaker) }は{ report-when }{ $clause }と述べた
}
report-confirmed = { $speaker-number ->
    [none] { report-date }確認によると、{ $clause }
   *[other] { LIST($speaker) }は{ report-when }{ $clause }と認めた
}
report-denied = { $speaker-number ->
    [none] { $clause }との情報は否定されている
   *[other] { LIST($speaker) }は{ report-when }{ $clause }との情報を否定した
}
report-when = { $date-grain ->
    [none] 、
    [day] { DATETIME($date) }、
   *[other] { DATETIME($date, case: "when") }、
}
report-date = { $date-grain ->
    [none] { "" }
   *[other] { DATETIME($date) }の
}

## 二つの事実を一文で。$next-date は後の日付。

joined-signed-entered-into-force = { doer-topic }{ when }{ where }{ it }に署名し、{ it-again }{ DATETIME($next-date, case: "when") }発効した
joined-concluded-entered-into-force = { doer-topic }{ when }{ where }{ it }を締結し、{ it-again }{ DATETIME($next-date, case: "when") }発効した
joined-adopted-entered-into-force = { doer-topic }{ when }{ where }{ it }を採択し、{ it-again }{ DATETIME($next-date, case: "when") }発効した
joined-ratified-entered-into-force = { doer-topic }{ when }{ it }を批准し、{ it-again }{ DATETIME($next-date, case: "when") }発効した
joined-signed-ratified = { doer-topic }{ when }{ where }{ it }に署名し、{ DATETIME($next-date, case: "when") }批准した
joined-negotiations-opened-signed = { doer-topic }{ when }{ where }{ it }の交渉を開始し、{ DATETIME($next-date, case: "when") }署名した
joined-negotiations-opened-negotiations-concluded = { doer-topic }{ when }{ it }の交渉を開始し、{ DATETIME($next-date, case: "when") }妥結に至った
joined-initialled-signed = { doer-topic }{ when }{ where }{ it }に仮署名し、{ DATETIME($next-date, case: "when") }署名した

# 「同協定に署名し、同協定は…」と重ねない。
it-again = { $it-mention ->
    [first] { FORM($kind, case: "later") }は
   *[other] これは
}
