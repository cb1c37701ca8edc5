a = 123456789012345678901234567890
b = -987654321098765432109876543210
print(a + b, a - b, a * b, a // b, a % b, b // a, b % a, divmod(b, a))
print(a ** 5)
print((a * b) // a == b, (a * a) // a == a, a * 0, a - a)
print(hash(a) == hash(a + 0), a == a + 0, a != b, a < b, a > b, a <= a)
fact = 1
for i in range(1, 60):
    fact *= i
print(fact)
print(fact // 10**70, fact % 10**20, str(fact)[::-1])
s = 0
while fact:
    fact, d = divmod(fact, 10)
    s += d
print(s)
x = 2**200
while x > 2**60:
    x //= 3
print(x, type(x))
print(int("1" * 100) % 97, int("-" + "9" * 50), -int("9" * 50) // 2)
print(2**100 & 2**100 - 1, 2**100 | 1, 2**100 ^ 2**100, (2**100).bit_length(), ~2**100)
print(sum([2**63, 2**63, -2**64]), max(2**70, 2**69, -2**90), min(2**70, -2**90))
