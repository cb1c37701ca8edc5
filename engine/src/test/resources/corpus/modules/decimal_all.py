from decimal import *
import decimal, math, copy
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
D=Decimal
for s in ('1.10','-0','1E+5','1e-10','.5','5.','Infinity','-inf','NaN','sNaN12','0.000001','0.0000001','123456789012345678901234567890.123','1_000.5',' 3 ','00012','1E400','0E+3','-0.00'): print(repr(D(s)), str(D(s)), D(s).to_eng_string(), D(s).as_tuple())
t(lambda: D('abc')); t(lambda: D('')); t(lambda: D('1e')); t(lambda: D([])); t(lambda: D((0,(1,2,3),-2))); t(lambda: D(0.1)); t(lambda: D(3)); t(lambda: D(True)); t(lambda: D('1.1.1')); t(lambda: D((2,(1,),0))); t(lambda: D.from_float(0.25)); t(lambda: D((1,(),'F'))); t(lambda: D((0,(1,2),'n')))
a,b=D('1.23'),D('4.567')
print(a+b,a-b,a*b,a/b,b/a,a//b,b//a,b%a,-b%a,divmod(b,a),divmod(-b,a),a**2,a**-1,b**D('0.5'),2**D(3),D(2)**10,a+1,1+a,1-a,2*a,2/a,7//a,7%a,-a,+a,abs(-a),D('1E+3')+1,D(1)/3,D(2)/3,D(10)/4,D(1)/8, D('1.0')/1, D(100)/D('1E+2'))
print(a<b,a==D('1.230'),a>=1,a!=1.23,D('0.5')==0.5,D(1)==1,1==D(1),D('0.1')==0.1,D(1)<2.5,hash(D('1.0'))==hash(1),hash(D('0.5'))==hash(0.5),hash(D('-7.25')),D('NaN')==D('NaN'),D('Inf')>10**100,sorted([D(3),1,D('2.5')]),max(D(1),D(2)),sum([D('0.1')]*3),D(0)==D('-0'),bool(D(0)),bool(D('0.1')))
t(lambda: D(1)/0); t(lambda: D(0)/0); t(lambda: D(1)//0); t(lambda: D(1)%0); t(lambda: divmod(D(1),0)); t(lambda: D('Inf')-D('Inf')); t(lambda: D(-1).sqrt()); t(lambda: D('NaN')<1); t(lambda: D('sNaN')+1); t(lambda: D(1)+1.5); t(lambda: D(1)+'x'); t(lambda: D('1E+999999')*10); t(lambda: D(0)**0); t(lambda: D(-8)**D('0.5')); t(lambda: D(10)**1000000); t(lambda: D(1)<'a'); t(lambda: D('Inf')//1); t(lambda: D('Inf')%1); t(lambda: D('1e40')//1)
for m in (ROUND_UP,ROUND_DOWN,ROUND_CEILING,ROUND_FLOOR,ROUND_HALF_UP,ROUND_HALF_DOWN,ROUND_HALF_EVEN,ROUND_05UP): print(m, [str(D(x).quantize(D('1'),rounding=m)) for x in ('1.5','2.5','-1.5','-2.5','1.1','-1.9','0.5','5.01','1.0')], [str(D(x).to_integral_value(m)) for x in ('1.5','-2.5','7E+2')])
print(D('1.4142').quantize(D('0.01')), D('2.675').quantize(D('.01'),ROUND_HALF_UP), D('10').quantize(D('1E+1')), D('1234.5').quantize(D('1E+2')), D('0').quantize(D('0.000'))); t(lambda: D('1e30').quantize(D('0.01'))); t(lambda: D(1).quantize(D('Inf'))); t(lambda: D(1).quantize(1,rounding='X'))
print(D(2).sqrt(),D(4).sqrt(),D('0.01').sqrt(),D('1E+7').sqrt(),D('100.00').sqrt(),D(1).exp(),D('-2.5').exp(),D(0).exp(),D('0.001').exp(),D(10).ln(),D(1).ln(),D('0.5').ln(),D('1.0000001').ln(),D(1000).log10(),D(2).log10(),D('0.001').log10(),D(100).exp(),D('1e-50').exp(),D(2)**D('0.5'),D(3)**D('1.7'),D('1.05')**30,D(2)**-3,D(10)**-5,D('0.1')**3,D(2)**200,D('1.1')**D('1.1'),D(4)**D('0.5'),D('Inf')**-1,D(0)**3,D(1)**D('0.3'))
print(D('1.200').normalize(),D('1200').normalize(),D('0E5').normalize(),D('-1E+3').normalize(),D('123.456').adjusted(),D('0.00123').adjusted(),D('1.5').as_integer_ratio(),D('-0.25').as_integer_ratio(),D(7).as_integer_ratio(),D('1.5').is_finite(),D('Inf').is_infinite(),D('NaN').is_nan(),D('-1').is_signed(),D('0').is_zero(),D('sNaN').is_snan(),D('1E-1000000').is_subnormal(),D(5).number_class(),D('-0').number_class(),D('NaN').number_class())
print(D(1).compare(D(2)),D('1.0').compare_total(D('1')),D(1).max(D(2)),D(1).min(D('NaN')),D(-3).max_mag(2),D(1).copy_sign(D(-5)),D(-5).copy_abs(),D(5).copy_negate(),D(5).fma(2,3),D(10).remainder_near(6),D('1.23').same_quantum(D('4.56')),D(123).scaleb(2),D(123).logb(),D(1).next_plus(),D(1).next_minus(),D(1).next_toward(2),D(1234).shift(2),D(1234).shift(-2),D(34).rotate(1),D(1).canonical(),D(1).radix(),D(1).conjugate(),D('1.5').real,D('1.5').imag)
print(int(D('3.9')),int(D('-3.9')),float(D('1.5')),float(D('1e-400')),float(D('-Inf')),complex(D('1.5')),round(D('2.5')),round(D('3.5')),round(D('1.235'),2),round(D('1234'),-2),math.floor(D('-1.5')),math.ceil(D('-1.5')),math.trunc(D('1.9')),str(D('1e5')),math.sqrt(D(4))); t(lambda: int(D('NaN'))); t(lambda: int(D('Inf'))); t(lambda: round(D('Inf'))); t(lambda: D('NaN').as_integer_ratio())
for sp in ('','f','.2f','10.3f','<10','>10.1f','^12.2f','+.2f',' .1f','010.2f',',','12,.2f','015,.2f','e','.3e','E','g','.3g','G','%','.1%','*^15','=+10','n','.0f','#.0f','z.1f'):
    try: print(repr(sp), [format(D(x),sp) for x in ('1234567.891','-0.00012345','0','1E+10','-12.5','Infinity','NaN')])
    except ValueError as e: print(sp, 'ERR', e)
t(lambda: format(D(1),'x')); print(f'{D("3.14159"):.2f}', '%.2f'%D('2.5'), '{:>8}'.format(D(1)))
c=getcontext(); print(c); c.prec=6; print(D(1)/7, D('1234567.89')+0, +D('1.23456789'), D('1.23456789'), c.flags[Inexact], c.flags[Rounded], c.flags[DivisionByZero]); c.clear_flags(); print(c.flags[Inexact]); c.prec=28
with localcontext() as ctx: ctx.prec=5; ctx.rounding=ROUND_UP; print(D(1)/3, getcontext().prec)
print(getcontext().prec)
with localcontext(Context(prec=3)) as q: print(D(2)/3, q)
with localcontext() as ctx: ctx.traps[DivisionByZero]=False; ctx.traps[InvalidOperation]=False; print(D(1)/0, D(-1)/0, D(0)/0, D('x1'), D('Inf')*0, D(-4).sqrt(), ctx.flags[DivisionByZero], ctx.flags[InvalidOperation])
with localcontext() as ctx:
    ctx.traps[Inexact]=True; t(lambda: D(1)/3); ctx.traps[Inexact]=False; ctx.traps[FloatOperation]=True; t(lambda: D(0.5)); t(lambda: D(1)<0.5)
with localcontext(Context(prec=5,Emax=10,Emin=-10,traps=[])) as ctx: print(D('9.9999E+10')*10, D('1E-10')/3, D('1E-14')/10, D('1E-20')*1, D('99999E+6')+1, ctx.flags[Overflow], ctx.flags[Underflow], ctx.flags[Subnormal], ctx.Etiny(), ctx.Etop())
x=Context(prec=4); print(x.add(D(1),D('2.00005')), x.divide(1,3), x.multiply(3,D('1.23456')), x.sqrt(2), x.create_decimal('1.23456789'), x.power(2,10), x.quantize(D('1.2345'),D('0.01')), x.compare(1,2), x.to_sci_string(D('1E+5')), x.abs(-3), x.minus(3), x.subtract(5,D('1.11111')), x.remainder(7,4), x.divide_int(7,2), x.fma(2,3,4), x.max(1,2), x.ln(10), x.exp(1), x.is_zero(0), x.copy(), x.create_decimal_from_float(0.1))
t(lambda: setattr(x,'prec',0)); t(lambda: setattr(x,'rounding','bad')); t(lambda: x.add('a',1)); t(lambda: setattr(x,'clamp',3)); t(lambda: x.flags[int])
print(BasicContext.prec, ExtendedContext, DefaultContext.Emax); setcontext(ExtendedContext); print(getcontext().prec, D(1)/0); setcontext(DefaultContext)
class MyD(D):
    def hi(self): return 'hi %s'%self
m=MyD('1.5'); print(m.hi(), type(m+1).__name__, isinstance(m,D), repr(m)); m.x=1; print(m.x)
print(copy.copy(a) is a, copy.deepcopy(a) is a, pow(D(7),3,5), D(7).__pow__(2), {D(1):'a'}[1], D('1.0') in [1], abs(D('-0')), -D(0), D('-0')+0, D(3)-D(3), D('1e3').to_integral_exact(), D('1.5').to_integral_exact())
from fractions import Fraction; print(D('0.5')==Fraction(1,2), Fraction(D('0.125')), D(1)<Fraction(3,2)); import statistics; print(statistics.mean([D('0.1'),D('0.2')]), statistics.stdev([D(1),D(2),D(4)]), statistics.median([D(1),D(2)]))
import numbers; print(isinstance(a,numbers.Number), isinstance(a,numbers.Real), issubclass(DivisionByZero,ZeroDivisionError), DivisionByZero.__mro__[1:3], InvalidOperation.__module__, D.__module__, type(a))
total=D(0)
for i in range(100): total+=D('0.01')*i
print(total, D('19.99')*3, (D('100')*D('0.0725')).quantize(D('0.01')))
def pi():
    getcontext().prec+=2; three=D(3); lasts,tt,s,n,na,d,da=0,three,3,1,0,0,24
    while s!=lasts: lasts=s; n,na=n+na,na+8; d,da=d+da,da+32; tt=(tt*n)/d; s+=tt
    getcontext().prec-=2; return +s
print(pi())
