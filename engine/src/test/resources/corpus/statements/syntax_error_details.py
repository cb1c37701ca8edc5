for s in ['', '  ', '\n', '\n\n', '#c', '#c\n', '(', 'x = 1', 'é = = 1']:
    try: eval(s)
    except SyntaxError as e: print(repr(s), e.args, e.lineno, e.offset, repr(e.text), e.end_lineno, e.end_offset, str(e))
try: exec("x = 1\ny = = 2\nz = 3\n")
except SyntaxError as e: print(e.args)
print(eval(" \t1 + 1"), eval("\n2"), eval("3\n"))
