files =
    { $n ->
       *[other] ファイル { $n } 件
    }
