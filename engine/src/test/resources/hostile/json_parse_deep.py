# limit: RECURSION
import json
json.loads("[" * 1000000)
