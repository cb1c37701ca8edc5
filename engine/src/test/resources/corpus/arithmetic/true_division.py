values = [(1, 2), (1, 3), (-1, 3), (7, 7), (2**53, 1), (2**53 + 1, 1), (2**63, 3), (10**30, 10**28), (10**400, 10**399), (-10**400, 3 * 10**400),
          (1, 10**400), (3, 10**23), (123456789012345678901, 987654321), (2**1000, 2**1000 - 1), (5, 2), (-5, 2), (5, -2)]
for a, b in values:
    print(a / b)
try:
    print(10**400 / 3)
except OverflowError as e:
    print("OverflowError", e)
try:
    print(float(10**400))
except OverflowError as e:
    print("OverflowError", e)
try:
    print(10**400 + 1.0)
except OverflowError as e:
    print("OverflowError", e)
print(type(4 / 2), 4 / 2, True / 2, 0 / 5, -0.0 / 5, 0 / -5)
print(2**64 / 2**63, (2**64 - 1) / 2**64, 9007199254740993 / 1)
