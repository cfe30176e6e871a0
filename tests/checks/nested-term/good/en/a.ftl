-part = account
-whole = safe { -part }
use = Use the { -whole }
