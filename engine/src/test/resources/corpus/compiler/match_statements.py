class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Color:
    RED = 'r'
def m(v):
    match v:
        case 0: return 'zero'
        case 1 | 2 | 3 as n: return 'small', n
        case -5: return 'neg'
        case 'a' | 'b': return 'str'
        case None: return 'none'
        case True: return 'true?'
        case Color.RED: return 'red'
        case []: return 'empty'
        case [x]: return 'one', x
        case [x, y] if x == y: return 'same', x
        case [1, [2, z]]: return 'nested', z
        case [1, *rest]: return 'rest', rest
        case [*init, 9]: return 'init', init
        case [a, *_, b]: return 'ends', a, b
        case {'k': k, **r}: return 'map', k, r
        case {'q': [a, {'z': b}]}: return 'deep', a, b
        case {}: return 'any map'
        case P(0, y=0): return 'origin'
        case P(x, y) if x > 10: return 'big', x, y
        case P(x=0, y=yy): return 'y axis', yy
        case P(): return 'P'
        case int(i): return 'int', i
        case float() | complex(): return 'num'
        case str() as s: return 's', s
        case (bytes() as b): return 'bytes', b
        case _: return 'other'
for v in [0, 1, 3, -5, 'a', None, True, False, 'r', [], (7,), [4, 4], [1, [2, 5]], [1, 5, 6], [3, 9], [3, 4, 5], {'k': 1, 'j': 2}, {'q': [1, {'z': 2, 'y': 3}]}, {}, {1: 2}, P(0, 0), P(11, 2), P(0, 5), P(3, 4), 99, 1.5, 2j, 'xyz', b'q', {1, 2}, range(3), range(1)]:
    print(repr(v) if not isinstance(v, P) else 'P', m(v))
def m2(v):
    match v:
        case (a, b) | [a, _, b]: return a, b
        case {'x': [a, b] | (a, b, _)}: return 'x', a, b
        case [P(x=a), P(x=b)] | {'p': P(a, b)}: return 'ps', a, b
for v in [(1, 2), [1, 2, 3], {'x': [5, 6]}, {'x': (5, 6, 7)}, {'p': P(8, 9)}, 5]: print(m2(v))
x = 5
match x, x + 1:
    case 5, y: print('tuple subject', y)
match [1, 2, 3]:
    case [q, w, *e] if q > 5: print('no')
    case _: print('kept', q, w, e)
