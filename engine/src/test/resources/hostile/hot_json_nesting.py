# limit: RecursionError|STEPS|MEMORY
import json
text = "[]"
while True:
    json.loads(text)
    text = "[" + text + "," + text + "]"
