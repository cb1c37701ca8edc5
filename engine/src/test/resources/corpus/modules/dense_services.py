def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
import datetime as dt, re, configparser, io, argparse, logging, csv, json, collections, decimal, asyncio
d=dt.date; D=dt.datetime; TD=dt.timedelta
t(d,2023,2,30); t(d,0,1,1); t(d.fromisoformat,'2023-W01-1'); t(d.fromisoformat,'20230101'); t(d.fromisoformat,'x'); t(D.fromisoformat,'2023-01-01T10:20:30.123456+05:30'); t(D.fromisoformat,'2023-01-01 10'); t(D.fromisoformat,'2023-01-01T25:00'); t(D.fromisoformat,'20230101T102030Z'); t(D.strptime,'1 Jan 2023','%d %b %Y'); t(D.strptime,'x','%Y'); t(D.strptime,'2023 1','%Y'); t(D.strptime,'12:30 PM +0530','%I:%M %p %z'); t(lambda:D(2023,1,1)-d(2023,1,1)); t(lambda:D(2023,1,1)<d(2023,1,1)); t(lambda:TD(1)/0); t(lambda:TD(1)//TD(hours=5)); t(lambda:TD(1)%TD(hours=5)); t(lambda:divmod(TD(1),TD(hours=5))); t(TD,days=1e10); t(lambda:str(TD(-1,5,3))); t(lambda:TD(1)*1.5); t(lambda:TD(microseconds=1.5)); t(D.fromtimestamp,1e20); t(D.utcfromtimestamp,0); t(lambda:D(2023,1,1).strftime('%A %j %U %W %y %f %% %Z|%e')); t(D(2023,1,1).isoformat,'x','hours'); t(D(2023,1,1).isoformat,timespec='q'); t(dt.timezone,TD(hours=24)); t(lambda:dt.timezone(TD(hours=-5,minutes=-30),'X')); t(D(2023,1,1).replace,month=13); t(lambda:D(2023,1,1,tzinfo=dt.timezone.utc)-D(2023,1,1)); t(lambda:d(2023,1,1).isocalendar()); t(d.fromisocalendar,2023,54,1); t(lambda:d(2023,1,1)+TD(10**6*9)); t(dt.time,25); t(dt.time.fromisoformat,'10:20:30,5'); t(lambda:dt.time(1,2).isoformat()); t(lambda:D.max+TD(1)); t(lambda:D(2023,1,1).timetuple()); t(lambda:D(2023,1,1,fold=2)); t(lambda:d(2023,1,1)<3); t(lambda:TD(1)+3); t(lambda:format(d(2023,1,1),'%d/%m')); t(d,'a',1,1); t(lambda:D(2020,1,1).astimezone(dt.timezone.utc).tzname()); t(lambda:d(2023,1,1).ctime()); t(TD,'a'); t(lambda:dt.time(1)-dt.time(2))
for p,s in ((r'(a','x'),('a**','x'),('[z-a]','x'),('(?P<1>a)','x'),(r'\1','x'),('(?<=a+)b','x'),('a{3,2}','x'),('(?z)','x'),('(?P=q)','x'),('[','x'),(r'\Z\q','x'),('(?i)a(?-i:B)','AB'),('(?(1)a|b)','b'),('(a)?(?(1)b|c)','ab'),(r'(?P<n>\w+) (?P=n)','ab ab'),('(?>a+)a','aaa'),('a++','aaa'),('x(?i)','x'),(r'\N{DIGIT ONE}','1'),('(?#c)a','a'),('(?P<a>.)(?P<a>.)','ab'),(r'\x1','a'),('a{,3}','aaa'),('(?:a|b)*?c','abc'),('(?<!a)b','cb'),('*','a'),('(?','a'),('(?P','a'),('(?P<','a'),('(?P<a','a'),(r'\u12','a'),('[a-\\d]','a'),('a|*','a'),(')','a'),('(?(2)a)','a'),('(?<a)','a')):
    print(repr(p),end=' '); t(lambda:re.compile(p).search(s))
t(re.sub,'(a)|b','[\\1]','ab'); t(re.sub,'a','\\2','a'); t(re.sub,'a','\\g<x>','a'); t(re.sub,'a','\\g<','a'); t(re.sub,'a','\\q','a'); t(re.sub,'x*','-','abxd'); t(re.subn,'a','b','aa',1); t(re.split,'(,)|;','a,b;c'); t(re.split,'x*','axb'); t(re.findall,'(a)(b)?','aab'); t(re.fullmatch,'a|ab','ab'); t(lambda:re.compile('a',re.X|re.I)); t(re.escape,'a.b-c d\n'); t(lambda:re.match('(?P<x>a)(b)?','a').groupdict('z')); t(lambda:re.match('(a)(b)?','a').groups()); t(lambda:re.match('a','a').group(1)); t(lambda:re.match('a','a')['x']); t(lambda:re.match(b'a','a')); t(lambda:re.match('a',b'a')); t(re.compile,3); t(re.compile,b'\xff(?u)'); t(lambda:re.compile('a').scanner('aab').match()); t(lambda:re.match('(a)(?P<q>b)','ab').lastgroup); t(lambda:re.match('a(b)','ab').expand(r'\1\g<1>\n')); t(lambda:[m.span() for m in re.finditer('','ab')]); t(lambda:re.template('a')); t(lambda:re.compile('a').sub(3,'a')); t(lambda:re.RegexFlag(10)); t(lambda:re.compile('(?a)x').flags)
C=configparser.ConfigParser
def cp(txt,**k):
    c=C(**k); c.read_string(txt); return {s:dict(c[s]) for s in c}
for txt,k in (('[a]\nx=1\ny: 2\n z\n',{}),('x=1',{}),('[a]\nx',{}),('[a]\nx',{'allow_no_value':True}),('[a]\nx=1\nx=2',{}),('[a]\n[a]',{}),('[a]\nx=%(y)s\ny=3',{}),('[a]\nx=%(z)s',{}),('[a]\nx=%(x)s',{}),('[a]\nx=%q',{}),('[a]\nx=${b:y}\n[b]\ny=2',{'interpolation':configparser.ExtendedInterpolation()}),('[a]\nx=1 ; c\n# d\ny=2',{'inline_comment_prefixes':';'}),('[DEFAULT]\nq=1\n[a]',{}),('[a\nx=1',{}),('[a]\nx=a\n\n  b\n',{}),('[a]\nx=a\n\n  b\n',{'empty_lines_in_values':False}),('[a]\nX=1',{'delimiters':('=',)}),('[a]\n=1',{})):
    print(repr(txt),end=' '); t(cp,txt,**k)
c=C(); c.read_dict({'s':{'i':'1','f':'1.5','b':'yes','n':'x'}}); t(c.getint,'s','n'); t(c.getboolean,'s','n'); t(c.getboolean,'s','b'); t(c.get,'s','zz'); t(c.get,'q','x'); t(c.get,'s','zz',fallback=3); t(c.set,'s','a',1); t(c.add_section,'s'); t(c.add_section,'DEFAULT'); t(c.remove_option,'s','i'); t(c.remove_section,'s'); t(c.set,'s','a','1'); o=io.StringIO(); c['n']={'k':'v\nw'}; c.write(o); t(o.getvalue); t(c.options,'z'); t(lambda:c['zz']); t(lambda:c['n']); t(c.items,'zz'); t(c['n'].getint,'k'); t(c['n'].get,'qq','d')
class PE(argparse.ArgumentParser):
    def error(self,m): raise RuntimeError(m)
p=PE(prog='p'); p.add_argument('a',type=int); p.add_argument('--b',choices=['x','y']); p.add_argument('-c',nargs=2,metavar=('A','B')); p.add_argument('rest',nargs='*'); g=p.add_mutually_exclusive_group(); g.add_argument('--q1',action='store_true'); g.add_argument('--q2',action='count',default=0); sp=None
for av in ([],['x'],['1'],['1','--b','z'],['1','-c','1'],['1','--q1','--q2'],['1','2','3'],['1','--zz'],['1','--q'],['1','--b'],['--','1','-x'],['1','-c','a','b','--q2','--q2'],['1','--b=x'],['1','--q1=3'],['-1'],['1','-q']):
    print(av,end=' '); t(p.parse_args,av)
t(p.format_usage); t(p.add_argument,'--b'); t(p.add_argument,'x',required=True); t(p.add_argument,'-'); t(p.add_argument,'--z',action='nope'); t(p.add_argument,'--z',nargs=0); t(p.add_argument,'--z',type='q'); t(p.add_argument,'a','b'); t(p.parse_known_args,['1','--zz','k']); t(lambda:argparse.Namespace(a=1)==argparse.Namespace(a=1)); t(argparse.BooleanOptionalAction,['--foo'],'foo'); t(p.add_argument_group('x').add_argument,'--b')
s=io.StringIO(); h=logging.StreamHandler(s); L=logging.getLogger('x.y'); L.addHandler(h); L.setLevel('DEBUG'); L.propagate=False
h.setFormatter(logging.Formatter('{levelname:<8}|{name}|{message}',style='{')); L.info('a %s %d','b',3); L.warning('q %(k)s',{'k':1}); h.setFormatter(logging.Formatter('$levelname $message',style='$')); L.error('z')
try: 1/0
except ZeroDivisionError: L.log(35,'lvl',stack_info=False); L.critical('c',extra={'u':1})
t(s.getvalue); t(L.setLevel,'NOPE'); t(L.setLevel,1.5); t(logging.getLevelName,35); t(logging.getLevelName,'INFO'); t(logging.Formatter,'%(x','%'); t(logging.Formatter,'{x!z}',style='{'); t(L.info,'m',extra={'message':1}); t(lambda:L); t(lambda:logging.getLogger()); t(lambda:h); t(logging.getLogger,3); t(L.isEnabledFor,10); t(lambda:logging.LogRecord('n',20,'p',1,'m %s',('a',),None).getMessage()); t(lambda:logging.LogRecord('n',20,'p',1,'m %s',('a',),None)); t(lambda:logging.makeLogRecord({'msg':'x','levelno':5}).levelno); t(L.hasHandlers); t(L.getChild,'z'); t(lambda:logging.LoggerAdapter(L,{'a':1}).process('m',{})); t(lambda:logging.LoggerAdapter(L,{'a':1})); t(logging.addLevelName,25,'NOTE'); t(logging.getLevelName,25); t(logging.basicConfig,foo=1); t(logging.basicConfig,stream=s,filename='x'); t(lambda:logging.Filter('a.b').filter(logging.makeLogRecord({'name':'a.bc'}))); t(logging.disable,'x'); t(lambda:logging.getLevelNamesMapping()['NOTE'])
c=collections
t(c.namedtuple,'A','a a'); t(c.namedtuple,'A','_a'); t(c.namedtuple,'1A','a'); t(c.namedtuple,'A','class'); A=c.namedtuple('A','a b',defaults=[3]); t(A,1); t(A); t(A,1,2,3); t(A(1)._replace,c=3); t(A._make,[1]); t(lambda:A(1)._asdict()); t(lambda:A._field_defaults); t(c.namedtuple,'A','a',defaults=[1,2]); t(lambda:c.namedtuple('A','a class a',rename=True)._fields); t(c.deque,[1,2,3],2); t(c.deque,[1],-1); t(c.deque([1]).remove,2); t(c.deque().pop); t(c.deque([1,2]).insert,5,3); t(c.deque([1,2],2).insert,0,3); t(c.deque([1,2]).index,3); t(lambda:c.deque([1,2,3])[5]); t(lambda:c.Counter('aab')-c.Counter('a')); t(c.Counter('aab').most_common,1); t(lambda:c.Counter(a=-1)+c.Counter()); t(c.Counter,1); t(c.Counter.fromkeys,'a'); t(lambda:c.Counter(a=2,b=1)>=c.Counter(a=1)); t(lambda:list(c.Counter(a=2).elements())); t(c.Counter(a=1).total); t(lambda:c.OrderedDict(a=1).move_to_end('z')); t(c.OrderedDict().popitem); t(lambda:c.OrderedDict([(1,2)])==c.OrderedDict([(1,2)])); t(lambda:c.defaultdict(3)); t(lambda:c.defaultdict(list)['a']); t(lambda:c.defaultdict(None)['a']); t(lambda:c.defaultdict(list,a=1)|{'b':2})
De=decimal.Decimal
for a in ('1.','.5','1e5','Infinity','-nan12','sNaN','1_0','x','',' 1 ','0x1','1e99999999999','-0','1E+3'): t(De,a)
t(lambda:De(1)/0); t(lambda:De(0)/0); t(lambda:De('1.23456789').quantize(De('0.01'))); t(lambda:De('1e50').quantize(De('1e-50'))); t(lambda:De(2).sqrt()); t(lambda:De(-1).sqrt()); t(lambda:De(2)**De('.5')); t(lambda:De(2)**-1); t(lambda:De(0)**0); t(lambda:De(10).ln()); t(lambda:De(1)<'a'); t(lambda:De(1)+1.5); t(lambda:De(1)==1.0); t(lambda:De(1.1)); t(lambda:format(De('1234567.891'),',.2f')); t(lambda:format(De('0.00001'),'g')); t(lambda:format(De(1),'q')); t(lambda:De('1.5').as_tuple()); t(lambda:De((0,(1,2),-1))); t(lambda:De((2,(1,),0))); t(lambda:round(De('2.5'))); t(lambda:round(De('2.567'),1)); t(lambda:int(De('nan'))); t(lambda:int(De('inf'))); t(lambda:De('nan')<1); t(lambda:De('7')%De('-3')); t(lambda:De(7)//0); t(lambda:De('1e3').normalize()); t(lambda:De('123').scaleb(2)); t(lambda:hash(De('1.5'))==hash(1.5)); t(lambda:De('3.7').to_integral_value('ROUND_X')); t(lambda:decimal.getcontext()); t(lambda:decimal.Context(prec=0)); t(lambda:De('1.20').compare_total(De('1.2'))); t(lambda:De(5).as_integer_ratio()); t(lambda:De('abc',decimal.Context(traps=[]))); t(lambda:De(3).fma(2,1)); t(lambda:De('1e-7')); t(lambda:De('123456789e3').to_eng_string())
async def main():
    try: await asyncio.wait_for(asyncio.sleep(1),0.01)
    except asyncio.TimeoutError as e: print('to',repr(e))
    r=await asyncio.gather(asyncio.sleep(0,1),asyncio.sleep(0,2)); print(r)
    async def bad(): raise ValueError('b')
    print(await asyncio.gather(bad(),asyncio.sleep(0,3),return_exceptions=True))
    try:
        async with asyncio.TaskGroup() as g: g.create_task(bad()); g.create_task(asyncio.sleep(1))
    except* ValueError as e: print(repr(e))
    q=asyncio.Queue(1); await q.put(1); print(q.full(),q)
    try: q.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e))
    tk=asyncio.create_task(asyncio.sleep(1),name='N'); tk.cancel('msg')
    try: await tk
    except asyncio.CancelledError as e: print(repr(e),tk.cancelled(),tk.done(),tk.cancelling())
    f=asyncio.get_running_loop().create_future(); f.set_result(1)
    try: f.set_result(2)
    except Exception as e: print(repr(e))
    try: f.exception(),f.set_exception(StopIteration())
    except Exception as e: print(repr(e))
    print(await f, f)
    d,p=await asyncio.wait([asyncio.create_task(asyncio.sleep(0,i)) for i in range(2)]); print(len(d),len(p))
    try: await asyncio.wait([])
    except ValueError as e: print(e)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError as e: print('timeout',e)
    ev=asyncio.Event(); lk=asyncio.Lock(); sm=asyncio.Semaphore(2); print(re.sub('0x\w+','',repr((ev,lk,sm))))
    try: lk.release()
    except RuntimeError as e: print("lock",e)
    for x in asyncio.as_completed([asyncio.sleep(0.01,'b'),asyncio.sleep(0,'a')]): print(await x)
    print(await asyncio.shield(asyncio.sleep(0,5)))
    try: sm2=asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    b=asyncio.Barrier(1); print(await b.wait(), b.parties)
asyncio.run(main()); t(asyncio.run,3); t(asyncio.get_running_loop); t(asyncio.Queue().get_nowait)
