from statistics import *
from fractions import Fraction as F
import statistics
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
d=[1,2,3,4,4]; fl=[1.5,2.5,2.75,3.25,4.75]
for fn in (mean,fmean,median,median_low,median_high,median_grouped,mode,multimode,pstdev,pvariance,stdev,variance,harmonic_mean,geometric_mean,quantiles):
    print(fn.__name__, [repr(fn(x)) for x in (d,fl,[1,3,5,7],[0.1]*3,(2,2))])
print(mean([F(1,2),F(1,3)]), variance([F(1,6),F(1,2),F(5,3)]), mean([1,2.5]), mean([True,False]), median(['a','b','c']) , mode('aabbb'), multimode('aabbc'), multimode([]))
t(lambda: mean([])); t(lambda: median([])); t(lambda: mode([])); t(lambda: stdev([1])); t(lambda: variance([])); t(lambda: pvariance([])); t(lambda: harmonic_mean([-1,2])); t(lambda: geometric_mean([0,1])); t(lambda: quantiles([1])); t(lambda: quantiles([1,2],n=0)); t(lambda: mean(['a'])); t(lambda: fmean([])); t(lambda: quantiles([1,2,3],method='x'))
print(quantiles(range(20),n=10), quantiles([1,2,3,4,5],method='inclusive'), quantiles([1.5,2,3],n=100)[:3], fmean([1,2,3],[3,1,1]), harmonic_mean([40,60],weights=[5,30]), harmonic_mean([0,1]))
print(covariance([1,2,3,4],[2,4,6,9]), correlation([1,2,3,4],[2,4,6,9]), linear_regression([1,2,3],[2,4,6.5]), linear_regression([1,2,3],[2,4,6.5],proportional=True)); t(lambda: correlation([1,1],[2,3])); t(lambda: linear_regression([1,1],[2,3])); t(lambda: covariance([1],[2])); t(lambda: covariance([1,2],[2]))
n=NormalDist(100,15); print(n, n.pdf(110), n.cdf(110), n.inv_cdf(0.9), n.inv_cdf(0.5), n.inv_cdf(1e-10), n.inv_cdf(0.02), n.quantiles(4), n.zscore(130), n.overlap(NormalDist(110,10)), n+5, n*2, n-NormalDist(1,2), -n, n/3, 3+n, n==NormalDist(100,15), n.mean, n.stdev, n.variance, n.median, n.mode, hash(n)==hash(NormalDist(100,15)))
print(NormalDist.from_samples([1,2,3,4]), NormalDist().samples(2,seed=3)); t(lambda: NormalDist(0,-1)); t(lambda: n.inv_cdf(2)); t(lambda: NormalDist(0,0).pdf(1))
print(stdev([1e20,1e20+1]), pvariance([0.0,0.25,0.25,1.25,1.5,1.75,2.75,3.25]), variance([2.75,1.75,1.25,0.25,0.5,1.25,3.5],1.5), stdev([10**30,10**30+7]), mean([float('inf'),1]), mean([1e308,1e308]))
