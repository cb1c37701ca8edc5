def run(kind, log):
    try:
        log.append("try")
        if kind == 1: raise ValueError("v")
        if kind == 2: raise KeyError("k")
        if kind == 3: return "returned"
        if kind == 4: 1 / 0
        if kind == 5: raise RuntimeError
    except ValueError as e:
        log.append(("value", str(e)))
        return "from except"
    except (KeyError, ZeroDivisionError) as e:
        log.append(type(e).__name__)
    else:
        log.append("else")
    finally:
        log.append("finally")
    log.append("after")
    return "end"
for k in range(6):
    log = []
    try: print(k, run(k, log), log)
    except RuntimeError as e: print(k, "escaped", repr(e), log)
def f1():
    try: return "try"
    finally: print("fin")
def f2():
    try: return "try"
    finally: return "finally wins"
def f3():
    for i in range(3):
        try: continue
        finally: print("cont", i)
    return i
def f4():
    while True:
        try: break
        finally: print("brk")
    return "out"
def f5():
    try: raise ValueError("lost")
    finally: return "swallowed"
def f6():
    for i in range(3):
        try: raise ValueError(i)
        finally: break
    return "broke", i
def f7():
    x = 1
    try: return x
    finally: x = 2
def f8():
    try:
        try: return "inner"
        finally: raise KeyError("replaces")
    except KeyError as e: return "caught " + str(e)
def f9():
    try:
        try: raise ValueError
        except ValueError: return "a"
        finally: print("f")
    finally: print("g")
def f10():
    for i in range(2):
        for j in range(2):
            try:
                if j: break
                continue
            finally:
                print(i, j, end=";")
        else: print("no")
    return "done"
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10): print(f.__name__, f())
try:
    pass
except: print("no")
else: print("else only")
try: raise KeyError
except: print("bare")
try:
    try: [][0]
    except KeyError: print("no")
    finally: print("inner finally")
except LookupError as e: print(type(e).__name__, e)
