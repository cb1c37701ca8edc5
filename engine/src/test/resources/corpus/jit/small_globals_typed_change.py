x = 0
for n in range(1000):
    x = x + 1
    if n == 300: x = float(x)
    if n == 600: x = int(x)
    if n == 900: x = x + 2**63
print(x)
y = []
for n in range(500):
    y = y + [n] if n % 100 == 0 else y
print(y)
z = None
for n in range(400):
    z = n if z is None else z + n if n < 200 else str(z)[:3]
print(z)
def f():
    global x
    for n in range(500):
        x += 1
        if n == 250: x = 1.5
    return x
print(f(), x)
