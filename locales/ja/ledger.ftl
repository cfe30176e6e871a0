### 協定台帳（日本語）。見出しと行為の文は summary.ftl と events.ftl による。

ledger-title = 協定台帳

# $agreements, $documents (数)。
ledger-count = { $agreements ->
    [0] 該当する協定はない。
   *[other] 協定{ NUMBER($agreements) }件（出典{ NUMBER($documents) }件）。
}

# $id (文字列)。
ledger-id = 整理番号：{ $id }。

# $parties (列挙)。
ledger-parties = 出典に見える当事者：{ LIST($parties) }。

# $names (ledger-name の列挙): 出典のまま。
ledger-names = 出典での名称：{ LIST($names, type: "compact") }。
# $name (文字列), $language (名詞)。
ledger-name = 「{ $name }」（{ $language }）

ledger-no-steps = 出典はこの文書に触れているが、進み具合は書かれていない。

# 日付のない行為: 初めて伝えられた日。$clause (文字列), $told (日付)。
ledger-undated = { $clause }（{ DATETIME($told) }付の出典）

# $document (文字列), $language (名詞), $published (日付), $quote (文字列)。
ledger-source = { $published-grain ->
    [none] { $document }（{ $language }）「{ $quote }」
   *[other] { $document }（{ $language }、{ DATETIME($published) }付）「{ $quote }」
}

## 出典の食い違い。

# $readings (ledger-reading の列挙)。
ledger-other-dates = 日付の異なる出典あり：{ LIST($readings) }。
ledger-other-effects = 効力発生日が出典により異なる：{ LIST($readings) }。
ledger-other-periods = 対象期間が出典により異なる：{ LIST($readings) }。
# $date (日付), $documents (列挙)。
ledger-reading = { DATETIME($date) }（{ LIST($documents) }）

# $documents (列挙)。
ledger-contradicted = これと矛盾する出典あり：{ LIST($documents) }。

## つながり。$other (見出し), $id (文字列)。

# $doubt: same-date, same-period, same-name, same-parties, other-years。
ledger-possibly-same = 同一の可能性あり：{ $other }［{ $id }］（{ $doubt ->
    [same-date] 同じ日の同じ行為
    [same-period] 対象期間が同じ
    [same-name] 名称が同じ
    [same-parties] 形式と当事者が同じ
   *[other-years] 名称は同じだが、署名の年が離れている
}）。

# $kind: amends, supersedes, implements, protocol-to。
ledger-relation = { $kind ->
    [amends] 改正の対象
    [supersedes] 代わられる協定
    [implements] 実施の対象
    [protocol-to] 議定書の本体
   *[other] 関連
}：{ $other }［{ $id }］。

## 表の見出し。

ledger-column-date = 日付
ledger-column-status = 段階
ledger-column-parties = 当事者
ledger-column-disputes = 食い違い
ledger-column-agreement = 協定
