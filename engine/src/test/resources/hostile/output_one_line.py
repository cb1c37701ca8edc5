# limit: STDOUT
print("y" * 10**7)  # <-
