def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
import textwrap, string, fractions, random, statistics, functools, itertools, collections, datetime, re, configparser, io, argparse, logging, csv, json, decimal
t(textwrap.shorten,'hello world foo bar',11); t(textwrap.shorten,'hello',2,placeholder='...'); t(textwrap.wrap,'',10); t(textwrap.wrap,'abc',0); t(textwrap.fill,'a b c d e f',3); t(textwrap.indent,'a\n\nb','> ',lambda l:True); t(textwrap.dedent,'  a\n   b\n\t c'); t(textwrap.dedent,'  a\n  \n  b\n'); t(textwrap.wrap,'aaa bbb ccc ddd',7,max_lines=1,placeholder='....'); t(textwrap.wrap,'x'*30,7,break_long_words=False); t(textwrap.wrap,'hello-world foo-bar-baz',8); t(textwrap.wrap,'Hello.  World. foo',10,fix_sentence_endings=True); t(textwrap.wrap,'a b',1,max_lines=1,placeholder='      ')
T=string.Template; t(T('$a ${b} $$').substitute,a=1,b=2); t(T('$a').substitute); t(T('$').substitute); t(T('$ a ${').safe_substitute,{}); t(T('x\n$-').substitute); t(T('$a $b').get_identifiers); t(T('$a $').is_valid); t(string.capwords,' a  bc ',None); t(string.capwords,'a-b','-'); F=string.Formatter(); t(F.format,'{} {0}',1); t(F.format,'{a[0]} {b.real!r:>5}',a=[1],b=2); t(F.format); t(F.vformat,'{0!x}',(1,),{}); t(list,F.parse('a{b!r:c}{}}}')); t(F.format,'{:{}}',1,5); t(F.format,'{x}',1)
Fr=fractions.Fraction
for a in ('1/3','-0.5','1e3','1_0/3',' 3 ','1/0','a','3/ 4','.5','5.','1e-2','+1/2','nan'): t(Fr,a)
t(Fr,1.5); t(Fr,decimal.Decimal('0.1')); t(Fr,1,'2'); t(Fr,float('nan')); t(Fr,float('inf')); t(lambda:Fr(1,2)**Fr(1,2)); t(lambda:Fr(-1,2)**Fr(1,2)); t(lambda:Fr(1,2)//0); t(lambda:Fr(7,2)%Fr(2,3)); t(lambda:divmod(Fr(7,2),1.5)); t(lambda:round(Fr(7,2))); t(lambda:round(Fr(22,7),2)); t(lambda:Fr(1,2)+1j); t(lambda:Fr(1,2)<1j); t(lambda:Fr(1,2)+decimal.Decimal(1)); t(lambda:f"{Fr(1,3)}"); t(lambda:format(Fr(1,3),'.2f')); t(lambda:Fr(3.14).limit_denominator(0)); t(lambda:Fr(3.14).limit_denominator(100)); t(lambda:hash(Fr(1,2))==hash(.5)); t(lambda:Fr(3,4).as_integer_ratio()); t(Fr.from_float,3); t(Fr.from_float,'x'); t(Fr.from_decimal,1.5); t(lambda:2**Fr(3)); t(lambda:0**Fr(-1)); t(lambda:Fr(0)**-1); t(lambda:Fr(1,3)==1/3); t(lambda:int(Fr(-7,2))); t(lambda:math.floor(Fr(-7,2)))
r=random.Random(42)
t(r.choice,[]); t(r.choice,'abc'); t(r.choices,[1,2,3],[1,0,0],k=3); t(r.choices,[1,2],[0,0]); t(r.choices,[1],[1,2]); t(r.choices,[1,2],cum_weights=[1,2],weights=[1]); t(r.choices,[],k=1); t(r.choices,[1,2],weights=[float('inf'),1]); t(r.sample,range(5),6); t(r.sample,{1,2},1); t(r.sample,[1,2,3],2,counts=[1,2,3]); t(r.sample,[1,2],1,counts=[1]); t(r.randrange,0); t(r.randrange,1,5,0); t(r.randrange,5,1); t(r.randint,3,1); t(r.getrandbits,-1); t(r.getrandbits,0); t(r.shuffle,'abc'); t(r.gauss,0,1); t(r.vonmisesvariate,0,4); t(r.betavariate,1,2); t(r.expovariate,2); t(r.gammavariate,-1,1); t(r.gammavariate,0.5,1); t(r.paretovariate,3); t(r.weibullvariate,1,2); t(r.normalvariate); t(r.lognormvariate,0,1); t(r.randbytes,3); t(r.seed,[1]); t(r.setstate,(1,2,3)); t(r.random)
S=statistics
for f in (S.mean,S.median,S.mode,S.stdev,S.pvariance,S.harmonic_mean,S.geometric_mean,S.multimode,S.fmean,S.median_low,S.median_high,S.median_grouped,S.variance,S.quantiles):
    for d in ([],[1],[1,2,3,4],[Fr(1,2),Fr(1,3)],[decimal.Decimal('1.5'),decimal.Decimal(2)],['a','b'],[1,-1],[0,1],[1.5,2.5,2.5],iter([1,2,3])):
        print(f.__name__,end=' '); t(f,d)
t(S.fmean,[1,2],[1]); t(S.fmean,[1,2],[0,0]); t(S.quantiles,[1,2,3],n=0); t(S.quantiles,[1,2,3],method='x'); t(S.quantiles,range(10),n=4,method='inclusive'); N=S.NormalDist; t(N,0,-1); t(N(1,2).cdf,2); t(N(1,0).cdf,2); t(lambda:N(1,2)+N(1,2)); t(lambda:N(1,2)*2); t(N().inv_cdf,2); t(N(1,2).overlap,N(2,3)); t(N.from_samples,[1,2,3]); t(N().quantiles,4); t(lambda:N(1,2)==N(1,2)); t(lambda:-N(1,2)); t(N(3,1).zscore,5); t(lambda:N(1,2)-N(1,1)); t(S.correlation,[1,2],[1,2]); t(S.harmonic_mean,[1,2],[1,3]); t(S.harmonic_mean,[1,2],[-1,3])
@functools.lru_cache(maxsize=2)
def lc(x): return x
lc(1);lc(2);lc(1);lc(3); t(lc.cache_info); t(lc.cache_parameters); t(lc.cache_clear); t(lc,[1]); t(functools.lru_cache,'a'); t(functools.reduce,lambda a,b:a+b,[]); t(functools.partial); t(functools.partial,3); p=functools.partial(int,base=2); t(p,'11'); t(lambda:p); t(functools.cmp_to_key,); t(lambda:sorted([3,1,2],key=functools.cmp_to_key(lambda a,b:b-a))); t(lambda:functools.cmp_to_key(len)(1)<3)
@functools.singledispatch
def sd(x): return 'o'
@sd.register
def _(x:int): return 'i'
@sd.register(list)
def _(x): return 'l'
t(sd,1); t(sd,[]); t(sd,'a'); t(sd); t(lambda:list(sd.registry))
def nf(x): pass
@functools.total_ordering
class TO:
    def __init__(s,x): s.x=x
    def __lt__(s,o): return s.x<o.x if isinstance(o,TO) else NotImplemented
    def __eq__(s,o): return s.x==o.x
t(lambda:TO(1)>=TO(2)); t(lambda:TO(1)>3); t(lambda:functools.total_ordering(type('Q',(),{})))
t(lambda:list(itertools.batched('abc',2))); t(list,itertools.islice('abc',1,None,2)); t(itertools.islice,'abc',-1); t(itertools.islice,'abc',1,2,0); t(list,itertools.combinations('abc',4)); t(itertools.combinations,'abc',-1); t(itertools.permutations,'abc',-1); t(itertools.product,'ab',repeat=-1); t(lambda:[(k,list(g)) for k,g in itertools.groupby('aAb',str.upper)]); t(itertools.repeat,1,-2); t(lambda:itertools.count(1.5,.5)); t(itertools.count,'a'); t(lambda:list(itertools.zip_longest('ab','c',fillvalue=0))); t(itertools.zip_longest,'a',x=1); t(lambda:itertools.tee('a',-1)); t(list,itertools.accumulate([1,2,3],lambda a,b:a*b,initial=2)); t(list,itertools.pairwise('abc')); t(lambda:list(itertools.starmap(pow,[(2,3)]))); t(list,itertools.starmap(pow,[1])); t(list,itertools.chain.from_iterable([1])); t(list,itertools.compress('abc',[1,0,1])); t(itertools.cycle,3); t(list,itertools.takewhile(3,[1])); t(list,itertools.filterfalse(None,[0,1]))
