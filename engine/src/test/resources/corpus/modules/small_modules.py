import graphlib, queue, pprint, collections, dataclasses, types
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
g=graphlib.TopologicalSorter({'D':{'B','C'} and ['B','C'],'B':['A'],'C':['A']}); print(list(g.static_order()))
g=graphlib.TopologicalSorter(); g.add(1,2,3); g.add(2,3); g.prepare()
while g.is_active():
    r=g.get_ready(); print(r); g.done(*r)
g=graphlib.TopologicalSorter({1:[2],2:[3],3:[1]})
try: g.prepare()
except graphlib.CycleError as e: print(e.args[0], len(e.args[1]))
t(lambda: graphlib.TopologicalSorter().get_ready()); g=graphlib.TopologicalSorter({1:[]}); g.prepare(); t(lambda: g.done(5)); t(lambda: g.done(1)); t(lambda: g.add(3)); t(lambda: g.prepare()); print(bool(g))
q=queue.Queue(2); q.put(1); q.put(2); print(q.full(),q.qsize(),q.get(),q.empty(),q.get_nowait())
t(lambda: q.get_nowait()); q.put(1); q.put(1); t(lambda: q.put_nowait(3)); t(lambda: q.get(timeout=0.001) and q.get(timeout=0.001) and q.get(timeout=0.001)); q.task_done(); q.task_done(); 
p=queue.PriorityQueue(); [p.put(x) for x in (3,1,2)]; print([p.get() for _ in range(3)]); l=queue.LifoQueue(); l.put(1); l.put(2); print(l.get(), l.get()); s=queue.SimpleQueue(); s.put(1); print(s.get(), s.empty()); t(lambda: s.get(block=False)); t(lambda: p.get(timeout=-1))
pp=pprint.pprint
pp({'b':1,'a':[1,2,3]}); pp(list(range(50))); pp({'key%d'%i:'value'*i for i in range(8)}); pp([['nested',['list','of','things']*5]]*2); pp('a long string that must be wrapped because it is far longer than eighty characters are, really'); pp(('t',)); pp({1,2,3});  pp([]); pp({}); pp(set())
pp({'a':{'b':{'c':{'d':1}}}},depth=2); pp(list(range(30)),compact=True,width=40); pp({'z':1,'a':2},sort_dicts=False); pp([1000000,2],underscore_numbers=True); pp({'x':list(range(30)),'y':{'k'*20:'v'*60,'l':[1]}},indent=4)
print(pprint.pformat({'a':1},width=1)); pprint.pp({'b':1,'a':2}); x=[1]; x.append(x); print(pprint.isrecursive(x), pprint.isreadable([1]), pprint.saferepr({'a':'b'}))
pp(collections.OrderedDict((('k%d'%i,i) for i in range(12)))); pp(collections.defaultdict(int,{'k%d'%i:i for i in range(12)})); pp(collections.Counter('abracadabra'*3)); pp(collections.deque(range(40),50)); pp(collections.ChainMap({'a':1},{'b':2})); pp(types.SimpleNamespace(aaaa='x'*40,bbbb='y'*40)); pp(types.MappingProxyType({'a'*30:1,'b'*30:2}))
@dataclasses.dataclass
class D: aaaa:str; bbbb:list
pp(D('x'*50,list(range(20)))); pp([D('x',[1])]); pp(b'bytes'*30); pp(bytearray(b'q'*100)); pp(None); pp(3.5); pp((1,2)); pp([(i,'v'*i) for i in range(15)])
class Cu:
    def __repr__(self): return 'Cu()'
pp([Cu()]*3); pp({'text':'word '*30,'t2':('a','b')}); pp({2:1,'a':3}); pp({(1,2):'x',(0,):'y'})
N=collections.namedtuple('N','a b'); pp(N(1,'x'*90))
