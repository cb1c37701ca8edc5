from fractions import Fraction as F
import numbers, math, operator
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
print(F(3,6), repr(F(3,-6)), F('1/3'), F(' -7/3 '), F('1.25'), F('1e-3'), F('-.5'), F('2.'), F(0.5), F(0.1), F(7), F(F(1,2),F(3,4)), F(True), F('1_000/3'), F('1E+2'))
a,b=F(1,3),F(3,4)
print(a+b,a-b,a*b,a/b,a//b,a%b,divmod(b,a),a**2,a**-2,a**0.5,a**b,2**F(2),2**a,-a,+a,abs(-a),a<b,a==F(2,6),a>=b,a!=b,a+1,1+a,1-a,2*a,2/a,7//b,7%b,a+0.5,0.5-a,a*1j,divmod(7,b), F(-7,2)//1, F(-7,2)%1)
print(int(F(7,2)),int(F(-7,2)),float(a),round(F(5,2)),round(F(7,2)),round(F(22,7),3),round(F(12345),-2),math.floor(F(-7,2)),math.ceil(F(-7,2)),math.trunc(F(-7,2)),bool(F(0)),a.numerator,a.denominator,a.as_integer_ratio(),F(0.1).limit_denominator(10),F(math.pi).limit_denominator(1000),F.from_float(0.25),F.from_float(3))
print(hash(F(1,2))==hash(0.5), hash(F(3))==hash(3), F(1,2)==0.5, F(1,2)<0.6, F(1,2)==1/2+0j, F(1,3)==1/3, hash(F(1,3)), hash(F(-7,5)), {F(2):1}[2], sum([F(1,3)]*3), max(F(1,2),F(2,3)), sorted([F(1,2),F(1,3),0.4]))
t(lambda: F(1,0)); t(lambda: F('x')); t(lambda: F('1/0')); t(lambda: F(1.5,2)); t(lambda: F([])); t(lambda: F(1)/0); t(lambda: F(1)//0); t(lambda: F(1)%0); t(lambda: F(0)**-1); t(lambda: F('1 /2')); t(lambda: F(1)<'a'); t(lambda: F(1)+'a'); t(lambda: F(float('nan'))); t(lambda: F(float('inf'))); t(lambda: F(1,2).limit_denominator(0)); t(lambda: F('')); t(lambda: F.from_float('x'))
print(str(F(5)), f'{F(1,2)}', '%s'%F(1,3), complex(F(1,2)), F(1,2).real, F(1,2).imag, F(1,2).conjugate(), F(1,3)==F(1,3).limit_denominator())
class FF(F): pass
print(FF(1,2), repr(FF(1,2)), type(FF(1,2)+1).__name__)
for v in (1,1.0,1j,F(1),True,'a'): print(repr(v), [c.__name__ for c in (numbers.Number,numbers.Complex,numbers.Real,numbers.Rational,numbers.Integral) if isinstance(v,c)])
t(lambda: numbers.Complex())
print(math.gcd(4,6), F(10,4).numerator, pow(F(1,2),3), F('0.1')+F('0.2')==F('0.3'), F(1,2)**F(1,1), F(-8)**F(1,3) if False else '')
import copy; print(copy.copy(a) is a, copy.deepcopy(a) is a)
