def t(name, f, *a):
    try:
        print(name, f(*a))
    except BaseException as e:
        print(name, 'raised', type(e).__name__, e, '| ctx', type(e.__context__).__name__, '| cause', type(e.__cause__).__name__)
log = []
def f1(k):
    for i in range(5):
        try:
            try:
                if k == 0 and i == 2: break
                if k == 1 and i == 2: continue
                if k == 2 and i == 2: return 'ret'
                if k == 3 and i == 2: raise KeyError(i)
                if k == 4 and i == 2: 1 / 0
            finally:
                log.append(('in', i))
        except KeyError as e:
            log.append(repr(e))
            if k == 3: break
        else:
            log.append('else')
        finally:
            log.append(('out', i))
    else:
        log.append('loop else')
    return 'end'
for k in range(6):
    log.clear()
    t(k, f1, k)
    print(log)
def f2():
    try:
        return 1
    finally:
        return 2
t('f2', f2)
def f3():
    for i in range(3):
        try:
            1 / 0
        finally:
            continue
    return 'swallowed'
t('f3', f3)
def f4():
    while True:
        try:
            raise ValueError
        finally:
            break
    return 'broke'
t('f4', f4)
def f5():
    try:
        raise ValueError(1)
    except ValueError as e:
        try:
            raise KeyError(2)
        except KeyError as e2:
            return e.args, e2.args, e2.__context__ is e
t('f5', f5)
def f6():
    try:
        raise ValueError(1)
    except ValueError as e:
        pass
    return e
t('f6', f6)
def f7():
    e = 5
    try:
        raise ValueError(1)
    except ValueError as e:
        del e
    return 'deleted'
t('f7', f7)
def f8():
    x = 1
    try:
        return x
    finally:
        x = 2
t('f8', f8)
def f9():
    try:
        raise ValueError(1)
    except ValueError:
        raise
t('f9', f9)
def f10():
    raise
t('f10', f10)
def f11():
    try:
        try:
            raise ValueError(1)
        finally:
            raise KeyError(2)
    except KeyError as e:
        return type(e.__context__)
t('f11', f11)
def f12():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise KeyError(2)
        except KeyError:
            pass
        raise
t('f12', f12)
def f13():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise KeyError(3) from e
t('f13', f13)
def f14():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError('else')
    finally:
        print('fin')
t('f14', f14)
def gen():
    try:
        x = yield 1
        print('got', x)
        try:
            yield 2
        finally:
            print('inner finally')
    except GeneratorExit:
        print('exit')
        raise
    finally:
        print('outer finally')
g = gen(); print(next(g), g.send('a')); g.close()
g = gen(); next(g)
try: g.throw(KeyError('k'))
except KeyError as e: print('thrown', e)
def deleg():
    r = yield from gen2()
    print('result', r)
    return r
def gen2():
    try:
        yield 1
    except ValueError as e:
        print('caught', e)
        return 'from throw'
    return 'normal'
g = deleg(); next(g)
try: g.throw(ValueError('v'))
except StopIteration as s: print('stop', s.value)
g = deleg(); next(g)
try: next(g)
except StopIteration as s: print('stop', s.value)
class CM:
    def __init__(self, n, swallow=False): self.n, self.s = n, swallow
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return self.s
def w(k):
    for i in range(3):
        with CM('a', k == 4) as a, CM('b') as b:
            if k == 0: continue
            if k == 1: break
            if k == 2: return a + b
            if k in (3, 4): raise ValueError(i)
    return 'w end'
for k in range(6): t(k, w, k)
def nested(n):
    if n == 0: raise ValueError('deep')
    try:
        nested(n - 1)
    except ValueError as e:
        raise KeyError(n) from e
t('nested', nested, 3)
def unb(k):
    if k: x = 1
    try:
        y = 1 / k
    except ZeroDivisionError:
        z = 3
    del k
    return [x, y]
t('unb', unb, 0); t('unb', unb, 1)
def unb2():
    for i in []: pass
    return i
t('unb2', unb2)
def unb3():
    x = 1
    for i in range(3):
        print(x)
        del x
t('unb3', unb3)
def unb4():
    def inner(): return q
    try: inner()
    except NameError as e: print(e)
    q = 3
    print(inner())
    del q
    inner()
t('unb4', unb4)
def wal():
    x = 1
    print(x + (x := 2), [x, (x := 3), x], (x, x := 4, x) if True else 0)
    print(x if (x := 0) else x, x or (x := 7) and x, x)
    l = [y := 5, y ** 2]
    print(l, [last := i for i in range(4)], last)
    d = {x: (x := 'k'), x: (x := 'j')}
    print(d)
    print((lambda a: (b := a + 1) * b)(3))
    print(x < (x := 'z') < 'zz', x)
    a = [1, 2, 3]
    a[(i := 1)] = i
    print(a, f"{(x := 10)} {x:>{x}}")
    x += (x := 5)
    return x
t('wal', wal)
def swap():
    a, b, c = 1, 2, 3
    a, b = b, a
    a, b, c = c, a, b
    a, b = b, a + b
    (a, b), c = [c, b], a
    x = y = [a, b]
    x is y
    i = 0
    i, y[i] = 1, 'q'
    a = b = c = i
    return a, b, c, x, y, i
t('swap', swap)
def chain(a, b, c):
    return a < b < c, a < b > c, not a < b < c, (a < b) < c, a in [1, 2] in [[1]], a == b == c
t('chain', chain, 1, 2, 3); t('chain', chain, 3, 2, 1)
print(1 < 2 < 3 or 5, None or 0 or '' or [] , 1 and 2 and 0 and 3, not not 5)
def bools(a, b):
    x = a and b
    y = a or b
    x = x or a and b or y
    return x, y, (a if b else 'no') if a else 'nope', not (a and not b)
for p in ((0, 1), (1, 0), ('', []), (2, 3)): t('bools', bools, *p)
while True:
    try:
        break
    finally:
        print('module finally')
for i in range(3):
    if i == 1: continue
    print(i)
else:
    print('else', i)
exec_ns = {}
x = [lambda i=i: i for i in range(3)]
print([f() for f in x], [f() for f in [lambda: i for i in range(3)]])
nan = float('nan')
print([nan < 1, not nan < 1, nan >= 1], 'a' if nan < 1 else 'b', 'a' if not nan < 1 else 'b', 'a' if not nan >= 1 else 'b')
