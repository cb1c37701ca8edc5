"""Makes wrong programs of right ones: drops, doubles, swaps, inserts and replaces tokens.

    python3 mutate.py PROGRAMS COUNT SEED > errors.txt

Both files hold programs separated by lines with only "%%".
"""

import io
import random
import sys
import tokenize

TOKENS = (
    "( ) [ ] { } , : = == + * ** . if else for in not lambda x 1 \"a\" yield await async def class"
    " return print is and or -> := += @ ; None True import from as with try except finally raise del"
    " global nonlocal pass match case while elif ... / - ! $ ? f\"{a}\" \\n"
).split(" ")


def spans(program):
    starts = [0]
    for line in program.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    skipped = (tokenize.ENDMARKER, tokenize.DEDENT, tokenize.INDENT)
    for token in tokenize.generate_tokens(io.StringIO(program).readline):
        if token.type not in skipped and token.string:
            (line, column), (end_line, end_column) = token.start, token.end
            yield starts[line - 1] + column, starts[end_line - 1] + end_column


def mutate(program, rnd):
    places = list(spans(program))
    start, end = rnd.choice(places)
    kind = rnd.randrange(5)
    if kind == 0:
        return program[:start] + program[end:]
    if kind == 1:
        return program[:start] + rnd.choice(TOKENS).replace("\\n", "\n") + " " + program[start:]
    if kind == 2:
        return program[:start] + rnd.choice(TOKENS).replace("\\n", "\n") + program[end:]
    if kind == 3:
        return program[:end] + " " + program[start:end] + program[end:]
    (a, b), (c, d) = sorted(rnd.sample(places, 2)) if len(places) > 1 else (places[0], places[0])
    return program[:a] + program[c:d] + program[b:c] + program[a:b] + program[d:]


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        programs = stream.read().split("\n%%\n")
    rnd = random.Random(int(sys.argv[3]))
    made = {mutate(rnd.choice(programs), rnd) for _ in range(int(sys.argv[2]))}
    print("\n%%\n".join(sorted(made - set(programs))), end="")


if __name__ == "__main__":
    main()
