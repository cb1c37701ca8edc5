print("a", end="")
print("b", 1 / 0)
