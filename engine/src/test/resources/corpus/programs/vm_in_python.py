PUSH, ADD, SUB, MUL, JMP, JZ, LOAD, STORE, LT, PRINT, CALL, RET, HALT = range(13)
def vm(code, limit=100000):
    stack, frames, env, pc, steps, out = [], [], {}, 0, 0, []
    while steps < limit:
        steps += 1
        op, arg = code[pc]
        pc += 1
        if op == PUSH: stack.append(arg)
        elif op == ADD: b = stack.pop(); stack[-1] += b
        elif op == SUB: b = stack.pop(); stack[-1] -= b
        elif op == MUL: b = stack.pop(); stack[-1] *= b
        elif op == LT: b = stack.pop(); stack[-1] = int(stack[-1] < b)
        elif op == JMP: pc = arg
        elif op == JZ:
            if not stack.pop(): pc = arg
        elif op == LOAD: stack.append(env[arg])
        elif op == STORE: env[arg] = stack.pop()
        elif op == PRINT: out.append(stack.pop())
        elif op == CALL: frames.append((pc, env)); env = {"x": stack.pop()}; pc = arg
        elif op == RET: pc, env = frames.pop()
        elif op == HALT: break
        else: raise ValueError(op)
    return out, steps, stack
loop = [(PUSH, 0), (STORE, "i"), (PUSH, 0), (STORE, "s"), (LOAD, "i"), (PUSH, 3000), (LT, None), (JZ, 18), (LOAD, "s"), (LOAD, "i"), (LOAD, "i"), (MUL, None), (ADD, None), (STORE, "s"), (LOAD, "i"), (PUSH, 1), (ADD, None), (JMP, 20), (JMP, 22), (HALT, 0), (STORE, "i"), (JMP, 4), (LOAD, "s"), (PRINT, None), (HALT, None)]
print(vm(loop))
fact = [(PUSH, 20), (CALL, 4), (PRINT, None), (HALT, None), (LOAD, "x"), (PUSH, 2), (LT, None), (JZ, 10), (PUSH, 1), (RET, None), (LOAD, "x"), (LOAD, "x"), (PUSH, 1), (SUB, None), (CALL, 4), (MUL, None), (RET, None)]
print(vm(fact)); fact[0] = (PUSH, 30); print(vm(fact)); fact[0] = (PUSH, 0.5); print(vm(fact))
print(vm([(JMP, 0)], 500))
for bad in ([(ADD, None)], [(99, None)], [(LOAD, "q")], [(PUSH, 1)], [(PUSH, "a"), (PUSH, 1), (ADD, None)]):
    try: vm(bad)
    except Exception as e: print(type(e).__name__, e)
