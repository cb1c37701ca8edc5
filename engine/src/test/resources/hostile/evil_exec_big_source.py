# limit: STEPS|MEMORY|OBJECT_SIZE
s = "x = 1\n"
while True:
    exec(s)
    s += s
