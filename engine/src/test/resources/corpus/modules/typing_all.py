from typing import *
import typing, collections, collections.abc
def t(f,*a):
    try: r=f(*a)
    except Exception as e: print(type(e).__name__, e)
    else: print(repr(r))
T=TypeVar('T'); U=TypeVar('U',bound=int); V=TypeVar('V',int,str); K=TypeVar('K',covariant=True); W=TypeVar('W',contravariant=True)
print(T,U,V,K,W,T.__name__,U.__bound__,V.__constraints__,T.__module__)
t(lambda: TypeVar('X',int)); t(lambda: TypeVar('X',covariant=True,contravariant=True)); t(lambda: TypeVar('X',int,str,bound=int))
print(List[int], Dict[str,int], Optional[int], Union[int,str,None], Union[int,str], Tuple[int,...], Tuple[()], Tuple[int,str], Callable[[int,str],bool], Callable[...,int], Type[int], Set[T], Any, Literal[1,'a',None], ClassVar[int], Final[str], Annotated[int,'m',3], List, Callable, Iterable[int], Deque[int], DefaultDict[str,List[int]], Counter[str], FrozenSet[int])
print(Union[int], Union[int,int], Union[int,Union[str,float]], Optional[Union[int,str]], Optional[None], Union[int,str]==Union[str,int], Optional[int]==Union[int,None], hash(Union[int,str])==hash(Union[str,int]), Optional[int]==(int|None))
print(List[T][int], Dict[str,T][int], Dict[T,U][str,int], Callable[[T],U][int,int] if False else Callable[[T],T][int], Union[T,None][int], List[List[T]][str], Tuple[T,...][int], list[T][int], dict[T,list[U]][str,int])
t(lambda: List[int][int]); t(lambda: Dict[int]); t(lambda: List[int,str]); t(lambda: Dict[T,U][int]); t(lambda: Optional[int,str]); t(lambda: Union[()]); t(lambda: Callable[int]); t(lambda: List()); t(lambda: Union()); t(lambda: isinstance([],List[int])); t(lambda: isinstance(3,Union)); t(lambda: Any()); t(lambda: isinstance(1,Any)); t(lambda: Generic[int]); t(lambda: Generic[T,T]); t(lambda: NoReturn[int]); t(lambda: ClassVar[1,2]); t(lambda: List[ClassVar[int]]); t(lambda: Annotated[int])
print(isinstance([],List), isinstance({},Mapping), isinstance(1,Union[int,str]), issubclass(list,Sequence), isinstance(1,Optional[int]), isinstance('',Hashable), isinstance(len,Callable))
print(get_origin(List[int]), get_args(Dict[str,int]), get_args(Callable[[int],str]), get_origin(Callable[[int],str]), get_args(Union[int,None]), get_origin(int|str), get_args(int|str), get_origin(list[int]), get_origin(int), get_args(int), get_origin(Annotated[int,1]), get_args(Annotated[int,1]), get_args(Literal[1,2]), get_origin(Generic[T]), get_args(Callable[...,int]), get_args(collections.abc.Callable[[int],str]))
print(int|List[int], List[int]|None, None|List[int], T|int, int|T, 'X' if False else Optional['X'], List['Foo'])
class Stack(Generic[T]):
    def __init__(self): self.items=[]
    def push(self,x:T)->None: self.items.append(x)
s=Stack[int](); s.push(1); print(s.items, Stack[int], s.__orig_class__, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__)
class Pair(Generic[T,U]): pass
class Half(Pair[T,int]): pass
class Full(Half[str]): pass
print(Pair[int,bool], Half.__parameters__, Half[str], Full.__parameters__, Full.__orig_bases__, Pair[T,U].__parameters__)
t(lambda: Pair[int]); t(lambda: Full[int]); t(lambda: Stack[int,str])
class MyList(List[int]): pass
print(MyList([1,2]), MyList.__mro__, MyList.__orig_bases__)
class MyMap(Mapping[str,T]):
    def __getitem__(self,k): return 1
    def __len__(self): return 0
    def __iter__(self): return iter(())
print(MyMap.__parameters__, MyMap()['x'])
def badg():
    class X(Generic[T], Pair[T,U]): pass
t(badg)
def badg2():
    class X(Generic): pass
t(badg2)
class Proto(Protocol):
    def meth(self)->int: ...
@runtime_checkable
class RP(Protocol):
    def close(self): ...
@runtime_checkable
class RA(Protocol):
    name:str
class Impl:
    name='n'
    def close(self): pass
    def meth(self): return 1
print(isinstance(Impl(),RP), issubclass(Impl,RP), isinstance(3,RP), isinstance(Impl(),RA), isinstance(3,RA), isinstance(3,SupportsInt), isinstance('',SupportsFloat), isinstance(3.5, SupportsRound), isinstance(3,SupportsAbs))
t(lambda: isinstance(3,Proto)); t(lambda: Proto()); t(lambda: issubclass(Impl,RA)); t(lambda: RP())
class Expl(Proto):
    def __init__(self,a): self.a=a
    def meth(self): return self.a
print(Expl(4).meth(), Expl._is_protocol, issubclass(Expl,Proto) if False else '')
class GP(Protocol[T]):
    def get(self)->T: ...
print(GP[int], GP.__parameters__)
class Emp(NamedTuple):
    "docs"
    name:str
    id:int=3
    def hi(self): return 'hi '+self.name
e=Emp('bob'); print(e, e.id, e.hi(), Emp._fields, Emp._field_defaults, Emp.__annotations__, e._replace(id=4), e==('bob',3), Emp.__doc__, e._asdict(), isinstance(e,tuple), Emp.__mro__)
E2=NamedTuple('E2',[('a',int),('b',str)]); print(E2(1,'x'), E2.__annotations__)
def badnt():
    class X(NamedTuple): a:int=1; b:str
t(badnt)
def badnt2():
    class X(NamedTuple):
        a:int
        def __new__(cls): pass
t(badnt2)
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False): c:float
print(TD(a=1,b='x'), TD.__annotations__, TD.__required_keys__, TD.__optional_keys__, TD.__total__, sorted(TD2.__required_keys__), sorted(TD2.__optional_keys__), TD2.__total__, is_typeddict(TD), is_typeddict(dict), type(TD(a=1)))
TD3=TypedDict('TD3',{'x':int,'y':'str'}); print(TD3(x=1), TD3.__annotations__)
t(lambda: isinstance({},TD))
UserId=NewType('UserId',int); print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, Optional[UserId])
def f(a:'int', b:Optional['str']=None, *c:List['T'], d:Annotated[int,'x']=1)->'Stack[int]': pass
print(get_type_hints(f)); print(get_type_hints(f,include_extras=True))
class H:
    x:'int'
    y:'H'
    z:ClassVar['str']='q'
class H2(H): w:Optional['H2']
print(get_type_hints(H2)); t(lambda: get_type_hints(3)); print(get_type_hints(len) if False else '')
def g(x:'Nope'): pass
t(lambda: get_type_hints(g))
@overload
def ov(x:int)->int: ...
@overload
def ov(x:str)->str: ...
def ov(x): return x
print(ov(3), len(get_overloads(ov)))
@overload
def ov2(x:int)->int: ...
t(lambda: ov2(1))
print(cast(int,'x'), TYPE_CHECKING, assert_type(3,int)); t(lambda: assert_never(3))
@final
class Fi: pass
print(Fi.__final__)
@no_type_check
def ntc(x:'!!!'): pass
print(get_type_hints(ntc))
P=ParamSpec('P'); print(P, P.args, P.kwargs, Callable[P,int], Callable[Concatenate[int,P],str], Callable[P,int][[str,int]])
class PG(Generic[P]): pass
print(PG[[int,str]], PG[int,str], PG[...])
Ts=TypeVarTuple('Ts')
class VT_(Generic[Unpack[Ts]]): pass
print(Ts, VT_[int,str])
print(ForwardRef('X'), ForwardRef('X')==ForwardRef('X')); t(lambda: ForwardRef('1+')); t(lambda: ForwardRef(3))
print(Literal[1,1,True], Literal[1]==Literal[1], Literal[1]==Literal[True], Literal[Literal[1,2],3], Annotated[Annotated[int,1],2], Annotated[List[T],5][int])
print(Self, Never, NoReturn, LiteralString, TypeAlias, Text, AnyStr, Generic, Protocol, Union, Optional, TypeGuard[int], Required[int])
class ID(Dict[str,int]): pass
print(ID(a=1), isinstance(ID(),dict))
x: List[int] = []
print(__annotations__, Iterator[int], Generator[int,str,bool], AsyncIterator[int], ContextManager[int], AbstractSet[int], MutableMapping[str,int], SupportsInt)
print(Dict[str, Any], Callable[[], None], Tuple[Any, ...], Type[Any], Optional[Callable[[int], str]], Union[List[int], Dict[str, Optional[int]]])
