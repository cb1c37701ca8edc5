PUSH, ADD, SUB, LOAD, STORE, JNZ, HALT = range(7)


class StackError(Exception):
    pass


class Machine:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.variables = [0] * 8
        self.steps = 0

    def push(self, value):
        self.stack.append(value)

    def pop(self):
        if not self.stack:
            raise StackError('empty')
        return self.stack.pop()

    def run(self):
        pc = 0
        code = self.code
        while True:
            op, arg = code[pc]
            pc += 1
            self.steps += 1
            if op == PUSH:
                self.push(arg)
            elif op == ADD:
                b = self.pop()
                a = self.pop()
                self.push(a + b)
            elif op == SUB:
                b = self.pop()
                a = self.pop()
                self.push(a - b)
            elif op == LOAD:
                self.push(self.variables[arg])
            elif op == STORE:
                self.variables[arg] = self.pop()
            elif op == JNZ:
                if self.pop() != 0:
                    pc = arg
            else:
                return self.variables[1]


PROGRAM = [
    (PUSH, 3000), (STORE, 0), (PUSH, 0), (STORE, 1),
    (LOAD, 1), (LOAD, 0), (ADD, 0), (STORE, 1),
    (LOAD, 0), (PUSH, 1), (SUB, 0), (STORE, 0),
    (LOAD, 0), (JNZ, 4), (HALT, 0),
]


def run():
    machine = Machine(PROGRAM)
    result = machine.run()
    return (result, machine.steps)
