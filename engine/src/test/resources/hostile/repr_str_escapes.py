# limit: OBJECT_SIZE|MEMORY|STEPS
s = "'\\"
while True:
    s = repr(s) + repr(s)  # <-
