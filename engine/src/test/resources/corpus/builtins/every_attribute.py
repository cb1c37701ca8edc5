# Methods are made when they are first looked at: look at all of them.
import collections, sys, types
def gen(): yield
async def agen(): yield
def tb():
    try: 1 / 0
    except ZeroDivisionError as e: return e.__traceback__
for t in [int, float, complex, bool, str, bytes, bytearray, memoryview, list, tuple, dict, set, frozenset, range, slice, object, type, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed, BaseException, OSError, UnicodeDecodeError, SyntaxError, ExceptionGroup, type(sys.stdout), type(iter([])), type({}.keys()), type({}.items()), type({}.values()), type(types.MappingProxyType({})), types.FunctionType, types.MethodType, type(len), type(str.join), type(int.__add__), type(''.__add__), types.ModuleType, type(gen()), type(agen()), type(tb()), type(tb().tb_frame), type(gen.__code__), type(None), type(...), collections.deque, collections.OrderedDict, collections.defaultdict]:
    for name, value in vars(t).items():
        assert isinstance(name, str) and repr(value) is not None
    print(t.__name__)
