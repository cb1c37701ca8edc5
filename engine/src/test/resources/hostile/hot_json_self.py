# limit: RecursionError|STEPS
import json
d = {}
for i in range(2000):
    d = {"k": d}
json.dumps(d)
