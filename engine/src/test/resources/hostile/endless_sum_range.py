# limit: STEPS|NONE
print(sum(range(10**15)))  # <-
