import sys, itertools
for text in ['b"ab" * sys.maxsize', '"ab" * sys.maxsize', '"\u1234" * (sys.maxsize//2 + 1)', 'b"a"*2**70', '"a"*2**70', '"a"*-2**70', '[0]*-2**70', '""*sys.maxsize', 'b""*sys.maxsize', '"a".zfill(2**70)', '"a".ljust(2**70)', 'b"a".center(2**70)', '(5).to_bytes(2**70,"big")', '[].insert(2**70, 1)', '[].pop(2**70)', '"a".expandtabs(2**31-1)', 'itertools.product("ab", repeat=2**62)', 'list(itertools.product(repeat=3))', '"a".replace("a","b",2**70)', '"a".split("a",2**70)', '[1][2**70]', '"a"[2**70]', 'range(5)[2**70]', '"a"[2**70:]', '[1][:2**70]', '"abc"[::2**70]', '[1,2][::-2**70]']:
    try: print(text, repr(eval(text))[:60])
    except Exception as e: print(text, type(e).__name__, e)
for call in ['itertools.chain.from_iterable()', 'itertools.chain.from_iterable(1, 2)', 'list.__class_getitem__()', 'dict.__class_getitem__(1, 2)', 'math.sqrt()', 'math.floor(1, 2)', 'math.log()', 'math.sqrt(x=1)', 'len()', 'collections.deque([1]).index()']:
    import math, collections
    try: print(call, eval(call))
    except Exception as e: print(call, type(e).__name__, e)
