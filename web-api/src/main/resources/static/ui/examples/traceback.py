# Reads numbers from standard input (below the editor) until one is none.
def read_number(text):
    return int(text)


def total_of(lines):
    total = 0
    for line in lines:
        total += read_number(line)
        print("so far", total)
    return total


lines = []
try:
    while True:
        lines.append(input())
except EOFError:
    print(len(lines), "lines")

total_of(lines)
