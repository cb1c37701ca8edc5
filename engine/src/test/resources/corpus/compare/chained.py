for a in range(3):
    for b in range(3):
        for c in range(3):
            print(int(a < b < c), int(a <= b <= c), int(a == b == c), int(a != b != c), int(a < b > c), end=" ")
    print()
def side(x, log=[]):
    log.append(x)
    return x
print(side(1) < side(3) < side(2), side.__defaults__)
print(side(5) < side(3) < side(2), side.__defaults__)
x = 5
print(1 < x < 10, 1 < x < 3, 10 > x > 1, 1 < x <= 5 != 6 in [6, 7], x is x is not None, 0 < x < 10 > 7, not 1 < x < 3)
print(1 == 1.0 == True, "a" < "b" < "c", [1] == [1] == [1.0], (1 < 2) < 3, 1 < (2 < 3), 3 > 2 > 1 > 0 > -1)
n = 0
for i in range(100):
    if 10 <= i < 20 or 50 < i <= 60 and i % 2 == 0:
        n += i
print(n)
class L:
    def __lt__(self, other):
        print("lt")
        return []
print(L() < L() < L())
