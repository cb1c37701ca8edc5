"""Interpreters of the language inside a program."""
import code
import sys

sys.stderr = sys.stdout
interpreter = code.InteractiveInterpreter({"x": 5})
for source in ("x + 1", "for j in range(3):", "y = = 2", "1/0", "def f():\n  return x\n", "f()",
               "raise SystemError('own')"):
    print(repr(source), interpreter.runsource(source))
print(sorted(interpreter.locals)[1:], sys.last_type.__name__, sys.last_value)
try:
    interpreter.runsource("raise SystemExit(3)")
except SystemExit as end:
    print("exit", end.code)
print(interpreter.runsource("a = 1\nb = 2", "<name>", "exec"), interpreter.locals["b"])

console = code.InteractiveConsole()
for line in ("def twice(a):", "    return a * 2", "", "twice(21)", "raise ValueError('no')",
             "class A: pass", "", "A.__module__", "(1 +", "2)"):
    print(console.push(line), console.buffer)

lines = iter(["a = 3", "if a:", "    print('a is', a)", "", "a", "b"])


def read(prompt):
    print(prompt, end="|")
    try:
        return next(lines)
    except StopIteration:
        raise EOFError


code.interact("hello", read, {}, "good bye")


class Quiet(code.InteractiveConsole):
    def raw_input(self, prompt=""):
        raise EOFError

    def write(self, data):
        print("<", repr(data), ">")


Quiet().interact("", None)
print(code.compile_command("if 1:"), code.compile_command("1").co_filename)
print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__)
