import sys
for src in ['a = 1\nb = 2', 'a = 1; b = 2', 'if 1:\n  pass\nb = 2', 'x = 1\n\n', 'x = 1  # c\n# d\n', 'for i in []: pass\n', 'def f():\n  return 1\n', 'a = (1,\n 2)\nprint(a)\n', 'a = 1\nb = 2\nc = 3', 'a; b\nc']:
    try: compile(src, '<s>', 'single'); print('ok')
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.text.strip())
for src in ['', '# c\n']:
    try: compile(src, '<s>', 'single'); print('ok')
    except SyntaxError as e: print(e.msg)
exec(compile('1 + 1; "x"; None', '<s>', 'single'))
def hook(v): print('hook', v)
old = sys.displayhook
sys.displayhook = hook
exec(compile('5; None', '<s>', 'single'))
sys.displayhook = old
exec(compile('for i in range(2): i\n', '<s>', 'single'))
print(_)
