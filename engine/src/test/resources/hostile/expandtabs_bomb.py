# limit: OBJECT_SIZE
x = ("\t" * 1000).expandtabs(10**8)  # <-
