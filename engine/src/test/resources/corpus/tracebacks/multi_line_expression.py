x = 1
y = "a"
total = (
    x
    + x
    + y
)
