# limit: STEPS|OBJECT_SIZE|MEMORY|ERROR
s = "9" * 10**7
while True:
    try:
        int(s)
    except ValueError:
        pass
    s = s + s
