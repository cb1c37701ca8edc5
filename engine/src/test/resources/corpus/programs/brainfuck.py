def run(src, data=""):
    jump, stack = {}, []
    for i, c in enumerate(src):
        if c == "[": stack.append(i)
        elif c == "]":
            j = stack.pop(); jump[i], jump[j] = j, i
    tape, p, pc, out, steps, inp = [0] * 100, 0, 0, [], 0, iter(data)
    while pc < len(src):
        c = src[pc]
        steps += 1
        if c == ">": p += 1
        elif c == "<": p -= 1
        elif c == "+": tape[p] = (tape[p] + 1) % 256
        elif c == "-": tape[p] = (tape[p] - 1) % 256
        elif c == ".": out.append(chr(tape[p]))
        elif c == ",": tape[p] = ord(next(inp, "\0"))
        elif c == "[" and not tape[p]: pc = jump[pc]
        elif c == "]" and tape[p]: pc = jump[pc]
        pc += 1
    return "".join(out), steps
print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."))
print(run(",[.,]", "echo!"), run("++++[>+++++<-]>[<+++++>-]<."))
