# What the errors of names and of future features tell; their arguments are the message alone.
TEXTS = [
    "from __future__ import teleportation",
    "import os\nfrom __future__ import (annotations,\n    teleportation)",
    "from __future__ import annotations\nfrom __future__ import braces",
    "def area(side, side): pass",
    "def area():\n  side = 1\n  global side",
    "nonlocal side",
    "class Square:\n  def area(self): nonlocal side",
    "def area():\n  from math import *",
    "[(side := 1) for side in sides]",
    "[side := 1 for side.length in sides]",
    "[side for side in (side := 3)]",
    "return side",
    "def area():\n  yield side\n  break",
    "area(side=1, side=2)",
    "area(",
]
for text in TEXTS:
    try:
        compile(text, "shapes.py", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(error.args)
        place = error.lineno, error.offset, error.end_lineno, error.end_offset
        print("   ", error.msg, error.filename, *place, error.text)
