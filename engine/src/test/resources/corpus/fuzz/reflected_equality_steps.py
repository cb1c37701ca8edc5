"""The right operand decides: as many steps in all tiers."""
class Thing:
    def __init__(self, x, y):
        self.x = x
    def __eq__(self, other):
        return isinstance(other, Thing) and self.x == other.x
i_2 = -2**63
n_10 = [5, 0, -7, 2**63 - 1]
v_26 = None
v_27 = 2**63
try:
    for i_34 in n_10 * 3:
        try:
            b_6 = (int((v_26 == v_27)) == Thing(((i_34 % 100003) ** 3), i_2))
        finally:
            continue
except Exception as error:
    print(type(error).__name__, str(error)[:200])
class T:
    def __eq__(self, o):
        return False
def f():
    t = T()
    for i in range(10):
        b = 0 == t
f()
