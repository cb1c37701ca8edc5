class V:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
big = V(2**70)
    import math, operator
    try: print(t, repr(eval(t))[:50])
    except Exception as e: print(t, type(e).__name__, e)
