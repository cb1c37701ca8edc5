"""A parser of XML that calls a function for each thing it meets; it reads nothing but what it is given."""

import sys
from _expat import ErrorString, ExpatError, ParserCreate, XMLParserType

version_info = (2, 5, 0)
EXPAT_VERSION = "expat_2.5.0"
native_encoding = "UTF-8"
features = [("sizeof(XML_Char)", 1), ("sizeof(XML_LChar)", 1)]
XML_PARAM_ENTITY_PARSING_NEVER = 0
XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1
XML_PARAM_ENTITY_PARSING_ALWAYS = 2

error = ExpatError

# The names of the errors, the first of which has the number 1.
_NAMES = """
    NO_MEMORY SYNTAX NO_ELEMENTS INVALID_TOKEN UNCLOSED_TOKEN PARTIAL_CHAR TAG_MISMATCH
    DUPLICATE_ATTRIBUTE JUNK_AFTER_DOC_ELEMENT PARAM_ENTITY_REF UNDEFINED_ENTITY
    RECURSIVE_ENTITY_REF ASYNC_ENTITY BAD_CHAR_REF BINARY_ENTITY_REF
    ATTRIBUTE_EXTERNAL_ENTITY_REF MISPLACED_XML_PI UNKNOWN_ENCODING INCORRECT_ENCODING
    UNCLOSED_CDATA_SECTION EXTERNAL_ENTITY_HANDLING NOT_STANDALONE UNEXPECTED_STATE
    ENTITY_DECLARED_IN_PE FEATURE_REQUIRES_XML_DTD CANT_CHANGE_FEATURE_ONCE_PARSING
    UNBOUND_PREFIX UNDECLARING_PREFIX INCOMPLETE_PE XML_DECL TEXT_DECL PUBLICID SUSPENDED
    NOT_SUSPENDED ABORTED FINISHED SUSPEND_PE RESERVED_PREFIX_XML RESERVED_PREFIX_XMLNS
    RESERVED_NAMESPACE_URI INVALID_ARGUMENT NO_BUFFER AMPLIFICATION_LIMIT_BREACH
""".split()


def _submodule(name, doc):
    module = type(sys)("pyexpat." + name, doc)
    sys.modules[module.__name__] = module
    return module


errors = _submodule("errors", "The errors of the parser.")
errors.codes, errors.messages = {}, {}
for _code, _word in enumerate(_NAMES, 1):
    setattr(errors, "XML_ERROR_" + _word, ErrorString(_code))
    errors.codes[ErrorString(_code)] = _code
    errors.messages[_code] = ErrorString(_code)
model = _submodule("model", "The kinds of content that elements are declared with.")
for _code, _word in enumerate("EMPTY ANY MIXED NAME CHOICE SEQ".split(), 1):
    setattr(model, "XML_CTYPE_" + _word, _code)
for _code, _word in enumerate("NONE OPT REP PLUS".split()):
    setattr(model, "XML_CQUANT_" + _word, _code)
