# What a parser of XML tells, piece by piece, and where; and what it says of texts that are wrong.
from xml.parsers import expat

INVOICE = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- made by hand -->
<!DOCTYPE invoice [
  <!ELEMENT invoice (line+, note?)>
  <!ATTLIST invoice currency CDATA "EUR" tags NMTOKENS #IMPLIED>
  <!ENTITY seller "Miller &#38;#38; Sons">
  <!ENTITY terms "<b>30 days</b> net">
  <!NOTATION png SYSTEM "viewer">
  <!ENTITY logo SYSTEM "logo.png" NDATA png>
]>
<invoice tags="  new   paid " by="&seller;">
  <line no='1' text="a&#9;b &lt; c">caf\u00e9 &amp; cake</line><line/>
  <note>&terms; <![CDATA[x < y]] z]]></note>
  <?print now please?>
</invoice>
"""
TOLD = """StartElement EndElement CharacterData ProcessingInstruction Comment StartCdataSection
    EndCdataSection XmlDecl StartDoctypeDecl EndDoctypeDecl ElementDecl AttlistDecl EntityDecl
    NotationDecl UnparsedEntityDecl StartNamespaceDecl EndNamespaceDecl""".split()


def events(pieces, separator=None, **settings):
    parser = expat.ParserCreate(namespace_separator=separator)
    for name, value in settings.items():
        setattr(parser, name, value)
    seen = []

    def teller(name):
        return lambda *args: seen.append(
            (parser.CurrentLineNumber, parser.CurrentColumnNumber, name) + args)

    for name in TOLD:
        setattr(parser, name + "Handler", teller(name))
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        seen.append(("error", error.code, error.lineno, error.offset, str(error)))
    return seen


def show(seen):
    for event in seen:
        print("  ", *map(ascii, event))


print("whole")
whole = events([INVOICE], buffer_text=True)
show(whole)
pieces = [INVOICE.encode()[i:i + 7] for i in range(0, len(INVOICE.encode()), 7)]


def shape(seen):
    """Events without texts, which come in pieces."""
    return [event[2:] for event in seen if event[2] != "CharacterData"]


print("in pieces", shape(events(pieces)) == shape(whole))
wide = INVOICE.replace("utf-8", "utf-16")
print("in UTF-16", shape(events([wide.encode("utf-16")])) == shape(events([wide])))

print("namespaces")
NAMES = '<s:shop xmlns:s="urn:shop" xmlns="urn:x" s:open="1"><item xmlns=""/><s:item kind="q"/></s:shop>'
show(events([NAMES], "|"))
show(events([NAMES], "|", namespace_prefixes=True, ordered_attributes=True)[:4])

print("errors")
for text in [
    "", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a><b></a>", "<a/><b/>", "text", "<a>&none;</a>",
    "<a>&#0;</a>", "<a b='<'/>", "<a b=1/>", "<a b/>", "<a>]]></a>", "<a><!-- -- --></a>",
    "<a>\x01</a>", " <?xml version='1.0'?><a/>", "<?xml version='1.0' standalone='no way'?><a/>",
    "<a><![CDATA[ never closed", "<a>\n  <b\n    c='1' d></b></a>",
    "<!DOCTYPE a [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x '</a><a>'>]><a>&x;</a>", "<a><?XML ?></a>", "<a/>\n junk",
]:
    show(events([text])[-1:])
for text in ["<p:a/>", "<a p:b='1'/>", "<a xmlns:p=''/>", "<a xmlns:xml='u'/>", "<a b:c:d='1'/>",
             "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/>"]:
    show(events([text], " ")[-1:])
try:
    events([b"<?xml version='1.0' encoding='no-such'?><a/>"])
except LookupError as error:
    print(error)
for data in [b"<a>\xff</a>", "<?xml version='1.0' encoding='iso-8859-1'?><a>\u00e4</a>".encode("latin-1")]:
    show(events([data])[-2:])


def stop(name, attributes):
    raise KeyError(name)


parser = expat.ParserCreate()
parser.StartElementHandler = stop
try:
    parser.Parse("<list><item/></list>", True)
except KeyError as error:
    print("stopped by", error)
parser = expat.ParserCreate()
parser.Parse("<a/>", True)
try:
    parser.Parse("<a/>", True)
except expat.ExpatError as error:
    print(error, parser.ErrorCode, expat.ErrorString(error.code))
laughs = "<!DOCTYPE l [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]><l>&a9;</l>"
print(events([laughs])[-1][-1].partition(":")[0])
