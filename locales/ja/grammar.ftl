### 日本語の名前、日付、列挙の組み立て。FORM、LIST、DATETIME が読む。

# 日付、数、列挙に使う CLDR のロケール。
cldr-locale = ja

# 先に挙げる国のコード。
parties-first = JP

# 文と文の間。
sentence-joiner = { "" }

# 節を文にする。$clause (文字列)。
sentence = { $clause }。

# 名簿にない名前。$name (文字列)。
name = { $name }
    .later = { $name }
    .short = { $name }

# 二つを並べる。$first, $second (文字列)。
list-pair = { $first }と{ $second }

# 略称を続けるとき、一字でないものがあれば間に置く。日仏、日・ASEAN。
list-compact-separator = ・

## 日付。2024年5月2日、2024年5月、2024年は CLDR による。

# 月の分からない日。$n (数)。
date-day-of-month = { $n }日

# $n (数), $year-number (文字列)。
date-quarter = { $year-number }年第{ $n }四半期
date-half = { $n ->
    [1] { $year-number }年上半期
   *[2] { $year-number }年下半期
}

# $season (spring, summer, autumn, winter), $year-number (文字列)。
date-season = { $season ->
    [spring] { $year-number }年春
    [summer] { $year-number }年夏
    [autumn] { $year-number }年秋
   *[winter] { $year-number }年冬
}

# $from (文字列): 月曜日。
date-week = { $from }の週
date-weekend = { $from }の週の週末

# $year-number (文字列), $n (数)。
date-decade = { $year-number }年代
date-century = { $n }世紀

# 2024年5月5～7日、2023～2027年。$extent, $from, $to, $from-short, $to-short (文字列)。
date-range = { $extent ->
    [years] { $from-short }～{ $to }
   *[other] { $from }～{ date-range-end }
}
date-range-end = { $extent ->
    [days-of-month] { $to-short }
    [days-of-year] { $to-short }
    [months-of-year] { $to-short }
   *[other] { $to }
}

date-past = 過去
date-present = 現在
date-future = 将来

# 直前の文と同じ日、同じ年。$text (文字列)。
date-same-day = 同日
date-same-time = 同期間中
date-same-year = 同年{ $text }

# いつ: 2024年5月2日に、2023年から2027年にかけて。$grain, $text, $extent。
date-case-when = { $grain ->
    [range] { $from }から{ date-range-end }にかけて
    [past] 過去に
    [present] 現在
    [future] 今後
    [other] （{ $text }）
   *[day] { $text }に
}
