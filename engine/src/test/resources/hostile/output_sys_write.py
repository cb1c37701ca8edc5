# limit: STDOUT
import sys
while True:
    sys.stdout.write("z" * 1000)  # <-
