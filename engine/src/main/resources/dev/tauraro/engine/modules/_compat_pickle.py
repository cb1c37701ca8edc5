"""What modules and names were called in Python 2, for pickles that both can read."""


def _pairs(text):
    """The words of each line: first, what stands on its left; then what stands on its right."""
    for line in text.split("\n"):
        if line:
            yield line.split(" ")


IMPORT_MAPPING = dict(_pairs("""
__builtin__ builtins
copy_reg copyreg
Queue queue
SocketServer socketserver
ConfigParser configparser
repr reprlib
tkFileDialog tkinter.filedialog
tkSimpleDialog tkinter.simpledialog
tkColorChooser tkinter.colorchooser
tkCommonDialog tkinter.commondialog
Dialog tkinter.dialog
Tkdnd tkinter.dnd
tkFont tkinter.font
tkMessageBox tkinter.messagebox
ScrolledText tkinter.scrolledtext
Tkconstants tkinter.constants
Tix tkinter.tix
ttk tkinter.ttk
Tkinter tkinter
markupbase _markupbase
_winreg winreg
thread _thread
dummy_thread _dummy_thread
dbhash dbm.bsd
dumbdbm dbm.dumb
dbm dbm.ndbm
gdbm dbm.gnu
xmlrpclib xmlrpc.client
SimpleXMLRPCServer xmlrpc.server
httplib http.client
htmlentitydefs html.entities
HTMLParser html.parser
Cookie http.cookies
cookielib http.cookiejar
BaseHTTPServer http.server
test.test_support test.support
commands subprocess
urlparse urllib.parse
robotparser urllib.robotparser
urllib2 urllib.request
anydbm dbm
_abcoll collections.abc
"""))

_MOVED = """
builtins range __builtin__ xrange
functools reduce __builtin__ reduce
sys intern __builtin__ intern
builtins chr __builtin__ unichr
builtins str __builtin__ unicode
builtins int __builtin__ long
builtins zip itertools izip
builtins map itertools imap
builtins filter itertools ifilter
itertools filterfalse itertools ifilterfalse
itertools zip_longest itertools izip_longest
collections UserDict UserDict IterableUserDict
collections UserList UserList UserList
collections UserString UserString UserString
dbm whichdb whichdb whichdb
socket fromfd _socket fromfd
multiprocessing.connection Connection _multiprocessing Connection
multiprocessing.context Process multiprocessing.process Process
multiprocessing.popen_fork Popen multiprocessing.forking Popen
urllib.error ContentTooShortError urllib ContentTooShortError
urllib.request getproxies urllib getproxies
urllib.request pathname2url urllib pathname2url
urllib.parse quote_plus urllib quote_plus
urllib.parse quote urllib quote
urllib.parse unquote_plus urllib unquote_plus
urllib.parse unquote urllib unquote
urllib.request url2pathname urllib url2pathname
urllib.request urlcleanup urllib urlcleanup
urllib.parse urlencode urllib urlencode
urllib.request urlopen urllib urlopen
urllib.request urlretrieve urllib urlretrieve
urllib.error HTTPError urllib2 HTTPError
urllib.error URLError urllib2 URLError
"""
NAME_MAPPING = {(old, was): (new, name) for new, name, old, was in _pairs(_MOVED)}

PYTHON2_EXCEPTIONS = tuple("""
ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning
DeprecationWarning EOFError EnvironmentError Exception FloatingPointError FutureWarning
GeneratorExit IOError ImportError ImportWarning IndentationError IndexError KeyError
KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError OverflowError
PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError
UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError
Warning ZeroDivisionError
""".split())

MULTIPROCESSING_EXCEPTIONS = (
    "AuthenticationError", "BufferTooShort", "ProcessError", "TimeoutError")

PYTHON3_OSERROR_EXCEPTIONS = tuple("""
BrokenPipeError ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
ConnectionResetError FileExistsError FileNotFoundError InterruptedError IsADirectoryError
NotADirectoryError PermissionError ProcessLookupError TimeoutError
""".split())

PYTHON3_IMPORTERROR_EXCEPTIONS = ("ModuleNotFoundError",)

for _name in PYTHON2_EXCEPTIONS:
    NAME_MAPPING["exceptions", _name] = "builtins", _name
for _name in MULTIPROCESSING_EXCEPTIONS:
    NAME_MAPPING["multiprocessing", _name] = "multiprocessing.context", _name

REVERSE_IMPORT_MAPPING = {new: old for old, new in IMPORT_MAPPING.items()}
REVERSE_NAME_MAPPING = {new: old for old, new in NAME_MAPPING.items()}

# What is read but never written.
IMPORT_MAPPING.update(_pairs("""
cPickle pickle
_elementtree xml.etree.ElementTree
FileDialog tkinter.filedialog
SimpleDialog tkinter.simpledialog
DocXMLRPCServer xmlrpc.server
SimpleHTTPServer http.server
CGIHTTPServer http.server
UserDict collections
UserList collections
UserString collections
whichdb dbm
StringIO io
cStringIO io
"""))
NAME_MAPPING.update({
    ("__builtin__", "basestring"): ("builtins", "str"),
    ("exceptions", "StandardError"): ("builtins", "Exception"),
    ("UserDict", "UserDict"): ("collections", "UserDict"),
    ("socket", "_socketobject"): ("socket", "SocketType"),
})

# What is written but never read.
REVERSE_IMPORT_MAPPING.update(_pairs("""
_bz2 bz2
_dbm dbm
_functools functools
_gdbm gdbm
_pickle pickle
"""))
REVERSE_NAME_MAPPING.update({
    (new, name): (old, was) for new, name, old, was in _pairs("""
_bz2 BZ2File bz2 BZ2File
_functools reduce __builtin__ reduce
tkinter.filedialog FileDialog FileDialog FileDialog
tkinter.filedialog LoadFileDialog FileDialog LoadFileDialog
tkinter.filedialog SaveFileDialog FileDialog SaveFileDialog
tkinter.simpledialog SimpleDialog SimpleDialog SimpleDialog
xmlrpc.server ServerHTMLDoc DocXMLRPCServer ServerHTMLDoc
xmlrpc.server XMLRPCDocGenerator DocXMLRPCServer XMLRPCDocGenerator
xmlrpc.server DocXMLRPCRequestHandler DocXMLRPCServer DocXMLRPCRequestHandler
xmlrpc.server DocXMLRPCServer DocXMLRPCServer DocXMLRPCServer
xmlrpc.server DocCGIXMLRPCRequestHandler DocXMLRPCServer DocCGIXMLRPCRequestHandler
http.server SimpleHTTPRequestHandler SimpleHTTPServer SimpleHTTPRequestHandler
http.server CGIHTTPRequestHandler CGIHTTPServer CGIHTTPRequestHandler
_socket socket socket _socketobject
""")})
for _name in PYTHON3_OSERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = "exceptions", "OSError"
for _name in PYTHON3_IMPORTERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING["builtins", _name] = "exceptions", "ImportError"
del _name
