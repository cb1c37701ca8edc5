# limit: STEPS
import json
l = []
for i in range(60):
    l = [l, l]
json.dumps(l)
