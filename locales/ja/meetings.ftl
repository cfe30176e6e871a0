### 会談、訪問、訓練。diplomatic-… はそれぞれ節。
###
### 変数: $modality は events.ftl と同じ。$who 参加者(国または人の列挙)。$who-number (none, sg, pl), $who-type。$act は自身。
### $date, $date-grain, $place, $has-place。属性 .noun は行われるものの名。

held = { $modality ->
   *[fact] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-past }
    [planned] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-plain }予定だ
    [possible] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-plain }可能性がある
    [conditional] { who-topic }{ meeting-when }条件が整えば{ where }{ FORM($act, case: "noun") }{ held-plain }ことになる
    [urged] { of-whom }{ FORM($act, case: "noun") }の実現を求める声がある
    [negated] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-not }
    [denied] { of-whom }{ FORM($act, case: "noun") }は否定されている
    [postponed] { of-whom }{ FORM($act, case: "noun") }は延期された{ cited-date }
    [alleged] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-past }とされる
    [counterfactual] 状況が違えば、{ who-topic }{ meeting-when }{ where }{ FORM($act, case: "noun") }{ held-plain }はずだった
}
held-past = { $who-number ->
    [none] が行われた
   *[other] を行った
}
held-plain = { $who-number ->
    [none] が行われる
   *[other] を行う
}
held-not = { $who-number ->
    [none] は行われていない
   *[other] を行っていない
}
who = { $who-mention ->
    [later] { $who-type ->
        [country-pair] 両国
       *[other] { LIST($who) }
    }
   *[first] { LIST($who) }
}
who-topic = { $who-number ->
    [none] { "" }
   *[other] { who }は
}
of-whom = { $who-number ->
    [none] { "" }
   *[other] { LIST($who) }の
}
meeting-when = { $date-grain ->
    [none] { "" }
    [day] { DATETIME($date) }、
   *[other] { DATETIME($date, case: "when") }
}

# 日本とフランスは2023年5月9日、外務・防衛閣僚会合（「2＋2」）を行った
diplomatic-dialogue-2plus2 = { held }
    .noun = 外務・防衛閣僚会合（「2＋2」）
diplomatic-dialogue = { held }
    .noun = 対話
diplomatic-summit = { held }
    .noun = 首脳会談
diplomatic-meeting = { met }
    .noun = 会談
    .verb = 会談
diplomatic-phone-call = { met }
    .noun = 電話会談
    .verb = 電話で会談
diplomatic-exercise = { met }
    .noun = 共同訓練
    .verb = 共同訓練を実施
diplomatic-port-call = { met }
    .noun = 寄港
    .verb = 寄港

# 会う、話す、寄港する: それ自体が動詞になる。「会談を行った」とは書かない。
met = { $who-number ->
    [none] { held }
   *[other] { $modality ->
       *[fact] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }した
        [planned] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }する予定だ
        [possible] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }する可能性がある
        [conditional] { who-topic }{ meeting-when }条件が整えば{ where }{ FORM($act, case: "verb") }することになる
        [urged] { of-whom }{ FORM($act, case: "noun") }の実現を求める声がある
        [negated] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }していない
        [denied] { of-whom }{ FORM($act, case: "noun") }は否定されている
        [postponed] { of-whom }{ FORM($act, case: "noun") }は延期された{ cited-date }
        [alleged] { who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }したとされる
        [counterfactual] 状況が違えば、{ who-topic }{ meeting-when }{ where }{ FORM($act, case: "verb") }するはずだった
    }
}

# 岸田文雄首相は2024年5月2日、フランスを訪問した
visited = { $modality ->
   *[fact] { who-topic }{ meeting-when }{ visit }した
    [planned] { who-topic }{ meeting-when }{ visit }する予定だ
    [possible] { who-topic }{ meeting-when }{ visit }する可能性がある
    [conditional] { who-topic }{ meeting-when }条件が整えば{ visit }することになる
    [urged] { of-whom }{ FORM($act, case: "noun") }を求める声がある
    [negated] { who-topic }{ meeting-when }{ visit }していない
    [denied] { of-whom }{ FORM($act, case: "noun") }は否定されている
    [postponed] { of-whom }{ FORM($act, case: "noun") }は延期された{ cited-date }
    [alleged] { who-topic }{ meeting-when }{ visit }したとされる
    [counterfactual] 状況が違えば、{ who-topic }{ meeting-when }{ visit }するはずだった
}
visit = { $has-place ->
    [yes] { $place }を{ FORM($act, case: "noun") }
   *[no] { FORM($act, case: "noun") }
}
diplomatic-visit = { $who-number ->
    [none] { held }
   *[other] { visited }
}
    .noun = 訪問
diplomatic-state-visit = { $who-number ->
    [none] { held }
   *[other] { visited }
}
    .noun = 公式訪問

diplomatic-mission = { held }
    .noun = 使節団の派遣

# 任命: 受ける側が主語。
diplomatic-appointment = { $modality ->
   *[fact] { who-topic }{ meeting-when }任命された
    [planned] { who-topic }{ meeting-when }任命される予定だ
    [possible] { who-topic }{ meeting-when }任命される可能性がある
    [conditional] { who-topic }{ meeting-when }条件が整えば任命されることになる
    [urged] { of-whom }任命を求める声がある
    [negated] { who-topic }{ meeting-when }任命されていない
    [denied] { of-whom }任命は否定されている
    [postponed] { of-whom }任命は延期された{ cited-date }
    [alleged] { who-topic }{ meeting-when }任命されたとされる
    [counterfactual] 状況が違えば、{ who-topic }{ meeting-when }任命されるはずだった
}
    .noun = 任命
