# limit: STEPS|MEMORY
while True:
    eval("1 + 1")
