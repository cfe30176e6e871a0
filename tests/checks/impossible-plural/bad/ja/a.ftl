files =
    { $n ->
        [few] ファイル { $n } 件
       *[other] ファイル { $n } 件
    }
