"""Module doc.

>>> 1 + 1
2
>>> greet('x')
'hello x'
"""
import doctest, sys, io, re
def greet(n):
    """Greets.

    >>> greet('you')
    'hello you'
    >>> for c in 'ab':
    ...     print(c)
    ...
    a
    b
    >>> greet(1)  # doctest: +ELLIPSIS
    'hel...1'
    >>> 1/0
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> print([1,  2])  # doctest: +NORMALIZE_WHITESPACE
    [1,
      2]
    >>> # only a comment
    >>> raise ValueError('multi\\nline')
    Traceback (most recent call last):
      File "x", line 3
    ValueError: multi
    line
    >>> zzz # doctest: +SKIP
    >>> x = 5
    >>> x
    5
    >>> None
    >>> int('q') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: something else
    >>> 3 == 3
    1
    """
    return 'hello %s' % n
class K:
    """
    >>> K().m()
    4
    """
    def m(self):
        """
        >>> K().m()
        3
        >>> 7
        8
        >>> print('zz')
        >>> y = 1
        nothing
        """
        return 3
    @property
    def p(self):
        """
        >>> 5
        5
        """
    @staticmethod
    def s():
        '''
        >>> 6
        6
        '''
    @classmethod
    def c(cls): ''' >>> 1
    1'''
    class In:
        """>>> 2
        2
        """
def nodoc(): pass
def plaindoc():
    "nothing to see"
__test__ = {'extra': '>>> 1\n1\n', 'fn': plaindoc}
def shown(f):
    out=io.StringIO(); old=sys.stdout; sys.stdout=out
    try: r=f()
    finally: sys.stdout=old
    print(re.sub('File ".*/','File "',re.sub(r'(?s)Traceback .most.{1,250}?File "<doc','Traceback: <doc',out.getvalue()))); print(r)
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
if __name__=='__main__':
    shown(lambda: doctest.testmod())
    shown(lambda: doctest.testmod(verbose=True))
    shown(lambda: doctest.testmod(exclude_empty=True, optionflags=doctest.REPORT_ONLY_FIRST_FAILURE))
    shown(lambda: doctest.testmod(optionflags=doctest.FAIL_FAST, report=False))
    shown(lambda: doctest.testmod(globs={'K':K,'greet':greet},extraglobs={'q':1},name='other'))
    shown(lambda: doctest.run_docstring_examples(K.m, globals()))
    shown(lambda: doctest.run_docstring_examples(K, {'K':K}, verbose=True, name='kay'))
    t(lambda: doctest.testmod(raise_on_error=True)) if 0 else None
    t(lambda: doctest.testmod(3))
    print([(x.name, x.lineno) for x in doctest.DocTestFinder().find(K)])
    print([ (x.name,x.lineno,len(x.examples)) for x in doctest.DocTestFinder(exclude_empty=False).find(sys.modules['__main__'])])
    P=doctest.DocTestParser()
    for e in P.get_examples(greet.__doc__): print(repr(e.source),repr(e.want),e.lineno,e.indent,e.options,repr(e.exc_msg))
    for s in ('>>>1\n','  >>> 1\n 2\n','>>> if 1:\n...x\n','>>> 1 # doctest: +NOPE\n','>>> # doctest: +SKIP\n1\n', '>>> 1 # doctest: ELLIPSIS\n','text\n>>> 1\n1\nmore\n\n>>> 2\n','abc','','>>> 1','\t>>> a\n\tb\n\n  end\n'):
        t(lambda: [p if isinstance(p,str) else (p.source,p.want,p.lineno,p.indent,p.options) for p in P.parse(s,'nm')])
    C=doctest.OutputChecker()
    for w,g,fl in [('a...c\n','abc\n',doctest.ELLIPSIS),('a...c\n','abd\n',8),('...\n','\n',8),('a...b...c\n','axbyc\n',8),('ab...ab\n','ab\n',8),('1\n','True\n',0),('1\n','True\n',1),('a  b\n','a\nb\n',4),('<BLANKLINE>\n','\n',0),('<BLANKLINE>\n','\n',2),('é\n','é\n',0),('aXb','a...b',8),('...b...\n','abc\n',8)]: print(C.check_output(w,g,fl),end=' ')
    print()
    ex=doctest.Example('f()','a\nb\nc\nd\n')
    for fl in (0,doctest.REPORT_UDIFF,doctest.REPORT_CDIFF,doctest.REPORT_NDIFF): print(C.output_difference(ex,'a\nx\n\nd\n',fl)); print(C.output_difference(doctest.Example('f()',''),'a\n',fl)); print(C.output_difference(doctest.Example('f()','q'),'',fl))
    print(doctest.script_from_examples(greet.__doc__)); print(doctest.script_from_examples('Intro\n\n>>> 1\n1\n\nEnd\n')); print(doctest.testsource(sys.modules['__main__'],'__main__.K'))
    for n in ('REPORTING_FLAGS','COMPARISON_FLAGS','FAIL_FAST','SKIP'): print(n,getattr(doctest,n))
    print(doctest.register_optionflag('MINE'),doctest.register_optionflag('SKIP'))
    print(doctest.Example('a','b'),) if 0 else print(doctest.Example('a','b')==doctest.Example('a\n','b\n'), doctest.DocTest([],{},'n','f',3,'d'), doctest.DocTest([1],{},'n','f',3,'d'))
    import unittest
    s=doctest.DocTestSuite(optionflags=doctest.ELLIPSIS); print(s.countTestCases(), [repr(x) for x in s], [x.id() for x in s], [x.shortDescription() for x in s][:1])
    o=io.StringIO(); r=unittest.TextTestRunner(o,verbosity=2).run(s); print(re.sub(r'in \d.*s','in T',re.sub('File ".*/','File "',re.sub('(?m)^ *File ".*doctest.*\n.*\n( *[ ~^]*\n)?','',o.getvalue()))))
    t(doctest.set_unittest_reportflags,doctest.REPORT_NDIFF); t(doctest.set_unittest_reportflags,doctest.SKIP)
    R=doctest.DocTestRunner(verbose=False); te=P.get_doctest('>>> bad\n>>> 1\n2\n',{},'nm',None,0); shown(lambda:re.sub('(?s)Traceback.*?File "<doc','File "<doc',str(R.run(te)))); shown(lambda:R.summarize(True))
    te=P.get_doctest('>>> x = 3\n>>> x\n',{},'nm','ff',None); shown(lambda:R.run(te,clear_globs=False)); print(te.globs['x'])
