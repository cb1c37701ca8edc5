total = 0
for i in range(10000):
    total += i
print(total)
items = [1, 2, 3]
total = 0
for i in range(1000):
    total += items[i % 3]
print(total)
config = {"x": 10}
total = 0
for i in range(1000):
    total += config["x"]
print(total)
squares = []
for i in range(500):
    squares.append(i * i)
print(len(squares), squares[-1], sum(squares))
built = 0
for i in range(1000):
    pair = [i, i + 1]
    built += pair[0] + pair[1]
print(built)
mixed = 0
names = ["a", "b", "c"]
counts = {}
for i in range(3000):
    name = names[i % len(names)]
    counts[name] = counts.get(name, 0) + i
    if i % 2 == 0:
        mixed += i * 1.5
    else:
        mixed -= i
print(mixed, counts)
