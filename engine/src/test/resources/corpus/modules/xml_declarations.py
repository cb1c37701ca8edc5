# What a parser of XML tells of declarations within that of the type, whole and in pieces.
from xml.parsers import expat


def told(pieces):
    """What is told of declarations, and where."""
    parser = expat.ParserCreate()
    seen = []
    for name in ("AttlistDecl", "EntityDecl", "Comment", "ProcessingInstruction", "EndDoctypeDecl"):
        def handler(*args, name=name):
            seen.append((parser.CurrentLineNumber, parser.CurrentColumnNumber, name) + args)
        setattr(parser, name + "Handler", handler)
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse("", True)
    except expat.ExpatError as error:
        seen.append(("error", error.code, error.lineno, error.offset))
    return seen


print("declarations")
HEAD = '<!DOCTYPE menu PUBLIC "-//inn//menu" "menu.dtd" [\n<!-- today -->\n'
LIST = "<!ATTLIST dish price CDATA #REQUIRED kind (hot|cold) 'hot' tax CDATA #FIXED '7'>\n"
for declaration in [
    LIST, "<?cook slowly?>", "<?xml version='1.0'?>", "<?XML ?>", "<?cook??>", "<?cook \x01?>",
    "<!-- not -- here -->", "<!--", "<?cook", LIST[:40], LIST[:-2] + "<>", "<!ENTITY soup 'hot'",
]:
    text = HEAD + declaration + "]><menu/>"
    whole = told([text])
    print(ascii(declaration), whole[-2:])
    print("  in pieces", [told([text[i:i + n] for i in range(0, len(text), n)]) == whole for n in (1, 3, 7)])
# Rules for many attributes take no longer than reading them.
many = " ".join(f"a{i} CDATA 'x'" for i in range(3000))
parser = expat.ParserCreate()
parser.StartElementHandler = lambda name, attributes: print(name, len(attributes))
parser.Parse(f"<!DOCTYPE a [<!ATTLIST a {many}>]><a a7='y'/>", True)
