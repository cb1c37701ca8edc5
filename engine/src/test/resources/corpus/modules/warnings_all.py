import warnings, sys
warnings.resetwarnings(); warnings.simplefilter('default'); 
class Out:
    def write(self, s): sys.stdout.write(s[s.rfind('/', 0, max(s.find('.py:'), 0)) + 1:])
sys.stderr = Out()
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
warnings.warn('plain')
warnings.warn('dep', DeprecationWarning)
warnings.warn(RuntimeWarning('inst'))
def f(): warnings.warn('from f', stacklevel=2)
f()
def twice():
    for i in range(2): warnings.warn('once here')
twice()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('rec', UserWarning); warnings.warn('rec2', DeprecationWarning)
    print(len(w), w[0].message, w[0].category, w[1].category.__name__, str(w[0].message), w[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    t(lambda: warnings.warn('as error'))
    t(lambda: warnings.warn('as error', FutureWarning))
with warnings.catch_warnings():
    warnings.simplefilter('ignore')
    warnings.warn('hidden')
with warnings.catch_warnings():
    warnings.filterwarnings('ignore', category=UserWarning)
    warnings.warn('hidden'); warnings.warn('shown', RuntimeWarning)
t(lambda: warnings.warn('x', int)); t(lambda: warnings.simplefilter('bad')); t(lambda: warnings.warn('x', 3))
print(warnings.formatwarning('m', UserWarning, 'file.py', 3, 'line text'))
def show(message, category, filename, lineno, file=None, line=None): print('SHOW', message, category.__name__, lineno)
with warnings.catch_warnings():
    warnings.showwarning = show
    warnings.simplefilter('always')
    warnings.warn('custom')
warnings.warn('pending', PendingDeprecationWarning)
warnings.warn_explicit('expl', UserWarning, 'some.py', 12)
class W(UserWarning): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('once')
    for i in range(3): warnings.warn('o', W)
    print(len(w))
