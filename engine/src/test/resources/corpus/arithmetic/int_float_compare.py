big = 2**53
print(big == float(big), big + 1 == float(big), big + 1 > float(big), float(big) < big + 1, big + 1 != float(big + 1))
print(10**400 > 1e308, 10**400 < float("inf"), -10**400 > float("-inf"), 10**400 == float("inf"), 10**400 > float("nan"), 10**400 != float("nan"))
print(1 == 1.0, 1 < 1.5, 2 > 1.5, 1 <= 1.0, 1 >= 1.0, 1 != 1.0, True == 1.0, True < 1.5)
print(2**63 == 2.0**63, 2**63 - 1 == 2.0**63, 2**63 - 1 < 2.0**63, -2**63 == -2.0**63, 2**63 - 1 > 9.2e18)
print(9223372036854775807 < 9223372036854775808.0, 9223372036854775807 <= 9223372036854775807.0, 9223372036854775807 == 9223372036854775807.0)
print(hash(1) == hash(1.0) == hash(True), hash(2**53) == hash(2.0**53), hash(0.0) == hash(-0.0), hash(10**20) == hash(1e20))
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d)
print({0: "a", 0.0: "b", False: "c", -0.0: "d"})
print(1 in [1.0], 1.0 in {1}, True in {1: 2}, 2**70 in [2.0**70], 2.0**70 in {2**70})
print([1, 2.0, True].count(1), [1.0, 2, 3].index(2.0))
print(sorted([3, 1.5, True, 2**70, -1e10, 0.5]))
print(max(1, 1.0), max(1.0, 1), min(True, 1), min(0, False))
