# limit: STEPS
try:
    while True:  # <-
        pass
finally:
    while True:
        pass
