# limit: STEPS
import re
p = re.compile("(a|a)*(a|aa)*b")
for n in range(10, 200):
    p.match("a" * n)
