# limit: RecursionError|STEPS|STDOUT
import re
for depth in (1000, 10000, 100000):
    re.compile("(" * depth + "a" + ")" * depth, re.DEBUG)  # <-
