# limit: MEMORY|OBJECT_SIZE|STEPS
d = {"a": "x"}
while True:
    d["a"] = d["a"] + d["a"]
