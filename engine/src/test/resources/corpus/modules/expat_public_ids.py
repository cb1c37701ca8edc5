# The public names of types of documents, entities and notations are made of few characters.
from xml.parsers import expat

texts = {
    "doctype": '<!DOCTYPE a PUBLIC "x%sy" "s"><a/>',
    "entity": '<!DOCTYPE a [<!ENTITY e PUBLIC "x%sy" "s">]><a/>',
    "notation": '<!DOCTYPE a [<!NOTATION e PUBLIC "x%sy">]><a/>',
}
characters = [chr(code) for code in range(32, 127) if chr(code) != '"'] + ["\t", "\n", "\r", "é", "中"]
for kind, text in texts.items():
    allowed = ""
    refused = set()
    for character in characters:
        parser = expat.ParserCreate()
        told = []
        parser.StartDoctypeDeclHandler = lambda *args: told.append(args)
        parser.EntityDeclHandler = parser.NotationDeclHandler = lambda *args: told.append(args)
        try:
            parser.Parse(text % character, True)
            allowed += character
        except expat.ExpatError as error:
            refused.add((error.code, str(error)))
    print(kind, repr(allowed), sorted(refused), told)
