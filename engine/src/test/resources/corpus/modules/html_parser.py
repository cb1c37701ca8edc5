"""Reading HTML."""
from html.parser import HTMLParser


class Printer(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos(), repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        print("end", tag, self.getpos())

    def handle_data(self, data):
        print("data", repr(data), self.getpos())

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("char", name)

    def handle_decl(self, decl):
        print("decl", repr(decl))

    def handle_pi(self, data):
        print("pi", repr(data))

    def unknown_decl(self, data):
        print("unknown", repr(data))


TEXTS = [
    '<!DOCTYPE html><html><head><title>A &amp; B</title></head>\n<body class="x" id=y checked>text</body></html>',
    "<p>one<br>two<br/>three<img src='a.png' alt=\"b &lt; c\"/></p>",
    "<!-- a comment --><?php echo 1 ?><![CDATA[data]]><a href=x?a=1&b=2>link</a>",
    "<script>if (a < b && c) { x = '</p>' }</script><style>a > b {}</style>",
    "a &lt; b &#65; &#x42; &unknown; &copy without semicolon & alone",
    "<DIV CLASS='Upper'>Mixed</DIV >",
    "1 < 2 and 3 > 2 <3",
    "<a\nhref='x'\n  title = y>multi\nline</a>\nend",
    "<p>unclosed <b>bold",
    "</> </ p> <p/>",
]
for convert in (True, False):
    for text in TEXTS:
        print("---", convert, repr(text))
        parser = Printer(convert_charrefs=convert)
        parser.feed(text)
        parser.close()
print("--- in pieces")
parser = Printer()
for piece in ("<ht", "ml><p cla", 'ss="a', '">te', "xt &am", "p; more</", "p></html", ">"):
    parser.feed(piece)
parser.close()
parser.reset()
print(parser.getpos(), repr(parser.rawdata))


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.depth = 0

    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_endtag(self, tag):
        self.depth -= 1


links = Links()
links.feed("<ul>" + "".join(f"<li><a href='/{i}'>{i}</a></li>" for i in range(5)) + "</ul>")
print(links.links, links.depth)
