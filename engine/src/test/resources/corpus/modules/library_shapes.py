import statistics as st, random, pprint, argparse, textwrap, types, unittest, codecs, io, warnings
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
x=[1,2,3.5,8]; y=[2,4.1,6,1]
for f in (st.covariance,st.correlation,st.linear_regression):
    t(f,x,y); t(f,x,[1]); t(f,[1],[1]); t(f,[1,1],[2,3]); t(f,[0.1]*7,[1]*7); t(f,[1,2],[5,5])
t(st.linear_regression,x,y,proportional=True); t(st.linear_regression,[0,0],[1,2],proportional=True); t(st.covariance,iter(x),y); t(st.covariance,['a','b'],[1,2])
from fractions import Fraction as F
t(st.covariance,[F(1,2),F(3,4)],[1,2]); t(st.correlation,[F(1,2),F(3,4)],[1,2])
r=random.Random(5); print([r.triangular(1,5,m) for m in (None,1,5,2,3.3)]*1,r.triangular(),r.triangular(2,2),r.triangular(3,3,3))
for i in range(20): print(r.triangular(-1,4,0.3))
pp=pprint.PrettyPrinter(width=30)
for o in ('the quick brown fox jumps over the lazy dog '*3, 'a\nb\n'*5+'c'*60,'x'*50+' yy '*10, b'abcdefghijkl'*5, b'abcdefghijklm'*5, [b'0123456789'*3+b'a'], {'k':'the quick brown fox jumps over'}, {'k':b'the quick brown fox jumps over the'}, bytearray(b'hello world foo bar baz qux'), '', ['word '*12,'w'], ('a '*20,), {'a'*20:'b c '*10}):
    pp.pprint(o)
for w in range(1,60,3):
    print(pprint.pformat({'key':'the quick\nbrown fox jumps  over the lazy dog','b':b'bytes and bytes and bytes!!','c':[bytearray(b'0123456789abcdef'),'y'*w]},width=w,indent=w%3+1))
p=argparse.ArgumentParser(prog='p'); a=p.add_argument('--x',type=int,default=3,help='h'); print(a); t(p.get_default,'x'); p.set_defaults(q=4,x=9); t(p.get_default,'q'); t(p.get_default,'zz'); t(p.get_default,'x'); g=p.add_argument_group('G','d'); g.add_argument('-y'); m=p.add_mutually_exclusive_group(); m.add_argument('--m1',action='store_true'); m.add_argument('--m2',action='store_true'); p.print_help(); print(p.parse_args(['--m1','-y','2']))
w=textwrap.TextWrapper(20,expand_tabs=False,max_lines=2,placeholder='..'); print(w.wrap('a\tb the quick brown\nfox jumps over the lazy dog again and again'), w.tabsize,w.width,w.break_on_hyphens)
print(textwrap.TextWrapper(20,replace_whitespace=False,tabsize=3).wrap('a\tb the quick\nbrown fox jumps over'))
D=types.DynamicClassAttribute
class Q:
    def __init__(s): s._v=1
    def g(s): 'doc g'; return s._v
    v=D(g)
    w=v.setter(lambda s,x: setattr(s,'_v',x)).deleter(lambda s: setattr(s,'_v',None))
    e=D(None,doc='dd')
q=Q(); t(lambda:q.v); t(lambda:Q.v); t(lambda:setattr(q,'v',3)); t(lambda:delattr(q,'v')); q.w=7; t(lambda:q.w); del q.w; t(lambda:q.w); t(lambda:q.e); d=Q.__dict__['w']; print(d.__doc__,d.overwrite_doc,d.__isabstractmethod__); d2=d.getter(lambda s:5); print(d2.__doc__,d2.overwrite_doc)
s=io.BytesIO(); wr=codecs.getwriter('utf-8')(s); wr.write('é'); wr.writelines(['a','b']); t(wr.tell); wr.seek(0); t(s.getvalue); wr.reset(); t(lambda:wr.nothing)
rd=codecs.getreader('utf-16')(io.BytesIO('héé\nb\nc'.encode('utf-16'))); t(rd.readline); t(next,rd); t(list,rd); rd.seek(0); t(rd.read); t(next,rd)
with codecs.getreader('utf-8')(io.BytesIO(b'q')) as z: t(z.read)
t(lambda:z.stream.closed)
i=codecs.lookup('utf-8'); rw=codecs.StreamReaderWriter(io.BytesIO(b'ab\ncd'),i.streamreader,i.streamwriter); t(rw.readline); t(next,rw); t(rw.read); rw.write('zz'); rw.seek(0); t(rw.readlines); rw.reset(); t(lambda:rw.encoding); t(lambda:rw.closed); t(rw.tell); t(rw.read,1,2); t(next,rw)
import inspect; print(inspect.signature(codecs.StreamReaderWriter.readline), codecs.StreamReaderWriter.read.__qualname__, codecs.StreamWriter.__mro__[0], isinstance(wr,codecs.Codec))
er=codecs.EncodedFile(io.BytesIO('é1\n2'.encode('latin-1')),'utf-8','latin-1'); t(er.readline); t(next,er); er.seek(0); t(er.readlines); er.write('é'.encode()); t(er.stream.getvalue)
wm=warnings.WarningMessage('m',UserWarning,'f',3); print(wm); print(wm.__dict__); print(warnings.WarningMessage('m',None,'f',3,line='q')._category_name)
class T(unittest.TestCase):
    def test_a(self):
        'doc of a'
        for i in range(3):
            with self.subTest('msg',i=i): self.assertEqual(i,1)
    def test_b(self):
        with self.subTest(): self.fail('x')
    @unittest.skip('why')
    def test_c(self): pass
    @unittest.expectedFailure
    def test_d(self): self.fail()
    @unittest.expectedFailure
    def test_e(self): pass
def ff(): 'first line\n second'; print('ff')
import sys
o=io.StringIO()
s=unittest.TestSuite([T('test_a'),T('test_b'),T('test_c'),T('test_d'),T('test_e'),unittest.FunctionTestCase(ff,setUp=lambda:print('su'),tearDown=lambda:print('td')),unittest.FunctionTestCase(ff,description='desc')])
res=unittest.TextTestRunner(o,verbosity=2).run(s); import re; print(re.sub(r'in \d.*s','in T',re.sub('File ".*/','File "',re.sub('line \d+','line N',o.getvalue()))))
print(repr(res)); f=unittest.FunctionTestCase(ff); print(f,repr(f)[:39],f.shortDescription(),f==unittest.FunctionTestCase(ff),hash(f)==hash(unittest.FunctionTestCase(ff)),f.id(), unittest.FunctionTestCase(lambda:0).shortDescription())
class S2(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError('suc')
    def test_x(self): pass
o=io.StringIO(); res=unittest.TextTestRunner(o,verbosity=1).run(unittest.defaultTestLoader.loadTestsFromTestCase(S2)); print(re.sub(r'in \d.*s','in T',re.sub('File ".*/','File "',re.sub('line \d+','line N',o.getvalue())))); e=res.errors[0][0]; print(repr(e),str(e),e.id(),e.shortDescription(),e.countTestCases())
o=io.StringIO(); 
pr=unittest.main(argv=['prog','-v','T.test_c'],exit=False,testRunner=unittest.TextTestRunner(o)); print(pr.verbosity,pr.testNames,pr.buffer)
