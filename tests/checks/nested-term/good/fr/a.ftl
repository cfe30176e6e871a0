-part =
    { $case ->
        [a] au compte
       *[plain] compte
    }
-whole =
    { $case ->
        [a] { -part(case: "a") } sûr
       *[plain] { -part(case: "plain") } sûr
    }
use = Recourir { -whole(case: "a") }
