# limit: OBJECT_SIZE|MEMORY|ERROR
x = ("\t" * 1000).expandtabs(10**8)  # <-
