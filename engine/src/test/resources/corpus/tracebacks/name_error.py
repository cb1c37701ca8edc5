def compute():
    value = 1
    return valeu + 1
compute()
