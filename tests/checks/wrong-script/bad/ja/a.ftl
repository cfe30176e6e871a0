wait = Please do not close this window until then.
