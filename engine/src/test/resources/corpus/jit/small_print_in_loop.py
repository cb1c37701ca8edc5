for i in range(120):
    if i % 20 == 0 or i > 117:
        print(i, i / 4, i % 7 == 0, [i], (i, str(i)), sep="|", end=";\n" if i % 40 else " ... ")
def show(n):
    for i in range(n):
        if i & i - 1 == 0: print(f"{i:>5}{i:#08b}{i / 3:10.4f}", end="\n" if i % 3 else " ")
show(3000)
print()
out = []
for i in range(250): out.append("%d:%s" % (i, "odd" if i % 2 else "even"))
print(out[0], out[-1], len(", ".join(out)))
