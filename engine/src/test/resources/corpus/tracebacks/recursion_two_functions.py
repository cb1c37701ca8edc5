def even(n):
    return odd(n - 1)
def odd(n):
    if n < 0:
        {}["gone"]
    return even(n - 1)
even(12)
