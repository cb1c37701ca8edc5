"""Scripts, styles and references in HTML, as a parser meets them whole and in pieces."""
import contextvars
from html.parser import HTMLParser


class Events(HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.events = []

    def note(self, kind, *values):
        if kind == "data" and self.events and self.events[-1][0] == "data":
            values = (self.events.pop()[1] + values[0],)
        self.events.append((kind, *values))

    def handle_starttag(self, tag, attrs):
        self.note("start", tag, attrs)

    def handle_endtag(self, tag):
        self.note("end", tag)

    def handle_data(self, data):
        self.note("data", data)

    def handle_comment(self, data):
        self.note("comment", data)

    def handle_entityref(self, name):
        self.note("entity", name)

    def handle_charref(self, name):
        self.note("number", name)


TEXTS = (
    "<script><!-- not --> &x; <b></b> </scr</script>after &amp;",
    "<style>a > b { }</style ><p>", "<script>unclosed <b>", "<script>x</SCRIPT>y",
    "<script></ script></script>", "a&b", "a&", "a&bc", "a&#", "a&#65", "a&#65;&lt;&zz;b",
    "x<y", "&a-", "a & b", "a&b;c", "<div", "<!--open", "<a href='x&amp;y' b>t</a>",
)
for convert in (True, False):
    for text in TEXTS:
        whole, pieces = (Events(convert_charrefs=convert) for _ in range(2))
        whole.feed(text)
        for character in text:
            pieces.feed(character)
        whole.close()
        pieces.close()
        print(convert, repr(text), whole.events, repr(whole.rawdata), whole.getpos())
        if pieces.events != whole.events:
            print("    in pieces:", pieces.events)

for make in (lambda: contextvars.Context(1), lambda: contextvars.Context(a=1),
             contextvars.ContextVar, lambda: contextvars.ContextVar("a", "b"),
             lambda: contextvars.ContextVar(5), lambda: contextvars.ContextVar("a", b=1)):
    try:
        make()
    except TypeError as error:
        print(error)
