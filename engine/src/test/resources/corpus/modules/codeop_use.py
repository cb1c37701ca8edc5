"""Commands that are complete, that lack lines, and that are wrong."""
import codeop
import warnings

warnings.simplefilter("ignore")
COMMANDS = [
    "a = 1", "", "# hi", "\n\n", "if 1:\n pass\n", "if 1:\n pass", "def x():\n\n pass\n",
    "#a\n#b\na = 3\n", "a = 9+ \\\n3", "a = 9+ \\", "def f():\n pass\n#foo\n", "if 1: pass\n",
    "if 9==3:\n  pass\nelse:", "if 1:\n  pass\n  if 1:\n    pass\n  else:", "(a **", "(a,b,",
    "'''abc", "a = '", "if 1:", "class A:", "@a", "@a.b\n",
    "for i in x:\n pass\nelse:\n", "[i\n", "f(1", "from a import (b,", "try:\n pass\n",
    "try:\n pass\nfinally:", "[x for x in", "a b", "a = ", "[)", "def f(:", "del", "9+",
    "return 2", "def foo(x,x):\n   pass\n", "if (a == 1 and b = 2): pass",
]
for text in COMMANDS:
    for mode in ("single", "exec", "eval"):
        try:
            code = codeop.compile_command(text, symbol=mode)
            print(repr(text), mode, None if code is None else "complete")
        except SyntaxError as e:
            print(repr(text), mode, e)
command = codeop.CommandCompiler()
print(command("if x:"), command("from __future__ import annotations").co_filename)
