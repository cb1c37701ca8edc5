# limit: STEPS
d = {"a": "x"}
while True:
    d["a"] = d["a"] + d["a"]  # <-
