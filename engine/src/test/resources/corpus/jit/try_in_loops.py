def per_iteration(n):
    a = b = c = 0
    for i in range(n):
        try:
            if i % 3 == 0: raise ValueError(i)
            if i % 5 == 0: raise KeyError(i)
            a += 1
        except ValueError as e:
            b += e.args[0]
        except KeyError:
            c -= 1
        else:
            a += 10
        finally:
            c += 2
    return a, b, c
print(per_iteration(1), per_iteration(100), per_iteration(10001))
def loop_in_try(n):
    t = 0
    try:
        for i in range(n):
            t += 100 // (n - 5 - i)
    except ZeroDivisionError as e:
        return t, i, str(e)
    finally:
        t = -1
print(loop_in_try(10), loop_in_try(1000), loop_in_try(11000))
def finally_control(n):
    log = 0
    for i in range(n):
        try:
            if i % 4 == 0: continue
            if i == n - 2: break
            log += 1
        finally:
            log += 1000 if i % 2 else 100
    else:
        log = -1
    return log, i
print(finally_control(10), finally_control(1000), finally_control(10000))
def return_in_loop(n):
    for i in range(n):
        try:
            if i * i > n: return i
        finally:
            if i == n: return "no"
print(return_in_loop(50), return_in_loop(9000))
def finally_return(n):
    for i in range(n):
        try: raise ValueError
        finally:
            if i == n - 1: return i
            continue
print(finally_return(3), finally_return(500))
def nested(n):
    t = 0
    for i in range(n):
        try:
            try:
                try:
                    t += [1, 2][i % 3]
                except KeyError: t += 1000000
                finally: t += 1
            except IndexError as e:
                t += 10
                raise TypeError("inner") from e
        except TypeError as e:
            t += 100 if isinstance(e.__cause__, IndexError) else 7
    return t
print(nested(3), nested(1000))
def raise_from_call(n):
    def g(i):
        if i % 10 == 7: raise RuntimeError(i)
        return i
    ok = bad = 0
    i = 0
    while i < n:
        try: ok += g(i)
        except RuntimeError as e: bad += e.args[0]
        i += 1
    return ok, bad
print(raise_from_call(20), raise_from_call(10000))
def variable_after(n):
    x = 0
    for i in range(n):
        try:
            x = i
            y = 10 // (i % 7 - 3)
            x = -i
        except ZeroDivisionError:
            x += 0.5
        if i % 7 == 3 and x != i + 0.5: return "wrong", i, x
        if i % 7 != 3 and x != -i: return "wrong", i, x
    return x, y
print(variable_after(100), variable_after(10000))
def reraise(n):
    c = 0
    for i in range(n):
        try:
            try: int("x" if i % 2 else "5")
            except ValueError: c += 1; raise
        except ValueError as e: c += len(str(e))
    return c
print(reraise(1000))
def unbound_e(n):
    for i in range(n):
        try: raise KeyError(i)
        except KeyError as e: pass
    try: return e
    except UnboundLocalError as x: return str(x)
print(unbound_e(5), unbound_e(500))
def stop(n):
    it = iter(range(n))
    c = 0
    while True:
        try: c += next(it)
        except StopIteration: break
    return c
print(stop(10), stop(10000))
