"""xml.etree.ElementTree: reading, looking through and writing trees."""

import copy
import io
import pickle
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape

DATA = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE data [<!ENTITY who "World &amp; <b>all</b>"><!ATTLIST item kind CDATA "plain">]>
<data xmlns="http://x.org/a" xmlns:p="http://x.org/p" p:id='1'>
  <!-- no -->
  <item name="one" price="1.5">First &amp; best</item>
  <item name="two">Second<br/>tail<![CDATA[ <raw> ]]></item>
  <p:item name="three"><sub><deep>x</deep></sub></p:item>
  <?go now?>
  <e>&who;&#65;&#x42;</e>
</data>
"""
NS = {"": "http://x.org/a", "q": "http://x.org/p"}
root = ET.fromstring(DATA)
print(root.tag, root.attrib, len(root), repr(root.text))
for child in root:
    print(child.tag, child.attrib, repr(child.text), repr(child.tail))
for path in ("item", "q:item", "*", "{*}item", "{}item", ".//deep", ".//sub/..", "item[@name='two']", "item[@kind]", "item[1]",
             "item[last()]", "item[last()-1]", "item[br]", "e[b='all']", "item[.!='x']", "./q:item/sub/deep", "nothing",
             "{http://x.org/p}*", "item[@name!='one']", ".", "//item", "item[0]", "item[x()]", "/item", "z:item", "item/"):
    try:
        print(path, [(e.tag.rpartition("}")[2], e.get("name")) for e in root.findall(path, NS)])
    except SyntaxError as e:
        print(path, e)
print(root.find("item", NS).text, root.findtext("e", namespaces=NS), root.findtext("no", "default"))
print([e.tag for e in root.iter()], ["".join(e.itertext()) for e in root.iter("{http://x.org/a}item")])

print(ET.tostring(root))
print(ET.tostring(root, encoding="unicode", method="text").split())
print(ET.tostring(root, "utf-8", default_namespace="http://x.org/a") if False else ET.tostring(root[0], "utf-8", xml_declaration=True))
print(ET.tostring(ET.XML("<a>\u20ac<b/></a>"), short_empty_elements=False), ET.tostring(ET.XML("<a>\xe9</a>"), "iso-8859-1"))
print(ET.tostring(ET.XML("<html><br/><p a='&lt;'>x &lt; y</p><script>1 &lt; 2</script></html>"), "unicode", "html"))
print(ET.canonicalize("<r b='2' a='1'><!-- c --><x   /> t </r>"), ET.canonicalize("<r> t </r>", strip_text=True, with_comments=True))

top = ET.Element("top", {"k": "v"}, z="1")
one = ET.SubElement(top, "one", a='<"\n>')
one.text = "text & more"
top.append(ET.Comment("note"))
top.insert(0, ET.ProcessingInstruction("go", "on"))
top.extend([ET.Element("two"), ET.Element(ET.QName("urn:u", "three"))])
ET.dump(top)
ET.indent(top)
ET.dump(top)
top.remove(one)
print([e.tag if isinstance(e.tag, str) else e.tag.__name__ for e in top], top[1:3] == list(top)[1:3], top.get("k"), sorted(top.items()))
del top[0]
top[0] = ET.Element("new")
top.set("k", "w")
other = copy.deepcopy(top)
shallow = copy.copy(top)
print(ET.tostring(other) == ET.tostring(top), other[0] is top[0], shallow[0] is top[0], ET.tostring(pickle.loads(pickle.dumps(top))))
top.clear()
print(len(top), top.attrib, ET.iselement(top), ET.iselement(3))
ET.register_namespace("my", "urn:u")
print(ET.tostring(ET.Element("{urn:u}x", {"{urn:u}k": "v", "{http://www.w3.org/XML/1998/namespace}lang": "en"})))

tree = ET.ElementTree(ET.XML("<a><b>1</b></a>"))
out = io.BytesIO()
tree.write(out, encoding="utf-16", xml_declaration=True)
print(out.getvalue().decode("utf-16"), ET.parse(io.BytesIO(out.getvalue())).getroot()[0].text)
text = io.StringIO()
tree.write(text, encoding="unicode")
print(text.getvalue(), tree.find("b").text, tree.findtext("b"))

for event, what in ET.iterparse(io.StringIO("<r xmlns:n='u'><a>1</a><!--c--><n:b/></r>"), ("start", "end", "start-ns", "end-ns", "comment")):
    print(event, what if not ET.iselement(what) else (what.tag if isinstance(what.tag, str) else "comment", what.text))
puller = ET.XMLPullParser(["end"])
for piece in ("<r><a", ">x</", "a><b/>", "</r>"):
    puller.feed(piece)
    print([(e, x.tag) for e, x in puller.read_events()])
puller.close()


class Counter:
    def __init__(self):
        self.depth = self.most = 0

    def start(self, tag, attrib):
        self.depth += 1
        self.most = max(self.most, self.depth)

    def end(self, tag):
        self.depth -= 1

    def close(self):
        return self.most


parser = ET.XMLParser(target=Counter())
parser.feed("<a><b><c/></b><d/></a>")
print(parser.close())

for bad in ("", "<a>", "<a", "<a></b>", "<a/><b/>", "<a b>", '<a b="1" b="2"/>', "<<", "<a>&foo;</a>", "<a>&#0;</a>", "<a>&</a>",
            "x", "<a>]]></a>", "<x:a/>", "<a><!-- -- --></a>", "<a>\x01</a>", "<a b=1/>", '<a b="<"/>', "</a>", "<a>\n </b>",
            "<a/>x", ' <?xml version="1.0"?><a/>', '<a b="&foo;"/>', "<1/>", "<?xml?><a/>", "<a><![CDATA[x]]&gt;</a>",
            '<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>', '<!DOCTYPE a SYSTEM "f"><a>&x;</a>', '<a b="1', "<a><!-- "):
    try:
        print(repr(bad), ET.tostring(ET.fromstring(bad)))
    except ET.ParseError as e:
        print(repr(bad), e, e.code, e.position)
for act in (lambda: top.append("x"), lambda: ET.Element("a", "b"), lambda: ET.tostring(ET.Element(5)), lambda: top.remove(one),
            lambda: ET.SubElement(None, "x"), lambda: ET.indent(top, level=-1), lambda: ET.register_namespace("ns1", "u")):
    try:
        act()
    except (TypeError, ValueError) as e:
        print(type(e).__name__)

deep = ET.fromstring("<a>" * 3000 + "</a>" * 3000)
print(sum(1 for _ in deep.iter()))
print(escape("a<b>&'"), quoteattr('x"y'), quoteattr("a'\"b\n"), unescape("&lt;&amp;lt;&gt;"))
