# What may follow a second star among parameters.
for s in ('*g, h, *','*g, *h','*g, *','*g, *, a','*g, *h=1','*, a, *','*, a, *b','*, a, *, b','*g, h, *x=1','*g, h=1, *i','*g, h: int, *i','*g, *i: int','*g,*','*,*','*,*,a','*,*a','*g, **h, *i', '*a, /', '*a, b, /','*, a, /'):
    for u in ('lambda %s: 1'%s,'def f(%s): 1'%s):
        try: compile(u,'f','exec'); print(repr(u),'ok')
        except SyntaxError as e: print(repr(u),e.msg,e.offset)
