-part =
    { $case ->
        [a] au compte
       *[plain] compte
    }
-whole =
    { $case ->
        [a] { -part } sûr
       *[plain] { -part } sûr
    }
use = Recourir { -whole(case: "a") }
