import logging
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
def fm(s,st='%',**k): return logging.Formatter(s,style=st,**k)._fmt
for s in ('%(x','%(x)s','%(message)-10.3S','plain','%(a b)s','%(x)z','%(x)*d','%%(x)s','',None,'%(x)+05.*f'):
    print(s,end=' '); t(fm,s)
for s in ('{x}','{x!z}','{x!r:>5}','plain','{}','{0}','{x.y[0]}','{x y}','{x:{w}.{p}f}','{x:^^9}','{x:q}','{','}','{x!}','{{x}}','{x:%Y}','{x:,d}','{x.}','{x:*<+#010,.2f}'):
    print(s,end=' '); t(fm,s,'{')
for s in ('$x','${x}','$','$$','a $ b','plain','$x $','$$ $x','${x','$1'):
    print(s,end=' '); t(fm,s,'$')
t(fm,'plain',validate=False); t(fm,'{x!z}','{',validate=False); t(fm,'x','?')
