# limit: RECURSION|STEPS|MEMORY
import json
json.loads("[" * 1000000)
