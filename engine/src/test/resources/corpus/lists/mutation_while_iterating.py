l = [1, 2, 3]
out = []
for x in l:
    out.append(x)
    if len(l) < 8:
        l.append(x * 10)
print(out, l)
l = list(range(10))
for x in l:
    if x % 2 == 0:
        l.remove(x)
print(l)
l = [1, 2, 3, 4]
for i, x in enumerate(l):
    l[i] = x * x
    if i == 1:
        l.pop()
print(l)
l = [1, 2, 3]
it = iter(l)
print(next(it), next(it), next(it))
try:
    next(it)
except StopIteration:
    print("stop")
l.append(4)
print(list(it), next(it, "exhausted for ever"))
l = [1, 2, 3, 4, 5]
for x in l:
    del l[0]
    print(x, l)
l = [3, 2, 1]
for x in reversed(l):
    l.append(x)
    print(x, end=" ")
print(l)
for x in l[:]:
    l.append(x)
print(l)
l = [1, 2, 3]
for x in l:
    l = [7, 8]
    print(x, l)
l = [0]
while l[-1] < 5:
    l.append(l[-1] + 1)
print(l)
l = [5, 4, 3, 2, 1]
print([l.pop() for x in l], l)
l = ["a", "b"]
for l[0] in range(3):
    pass
print(l)
d = {"k": 0}
for d["k"] in "xyz":
    pass
print(d)
try:
    l = [3, 1, 2]
    l.sort(key=lambda x: l.append(x) or x)
except ValueError as e:
    print(e)
print(l)
