import random
from collections import OrderedDict
for seed in range(40):
    r = random.Random(seed)
    d, o = {}, OrderedDict()
    n = r.choice([4, 9, 40, 200])
    for i in range(900):
        k = r.randrange(n) if seed % 2 else str(r.randrange(n))
        c = r.randrange(5)
        if c < 2:
            d[k] = i; o[k] = i
        elif c == 2:
            if d: d.popitem()
            if o: o.popitem(last=r.random() < 0.5)
        elif c == 3:
            d.pop(k, None); o.pop(k, None)
        elif k in o:
            o.move_to_end(k, last=r.random() < 0.7)
    print(seed, sum(d.values()), list(d)[:5], sum(o.values()), list(o)[:5], list(reversed(d))[:3], list(reversed(o))[:3])
