"""The kinds of tokens and their numbers."""

# Each word is the name of the next kind; what follows an equals sign is its only text.
_KINDS = """
    ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR=( RPAR=) LSQB=[ RSQB=] COLON=: COMMA=,
    SEMI=; PLUS=+ MINUS=- STAR=* SLASH=/ VBAR=| AMPER=& LESS=< GREATER=> EQUAL== DOT=. PERCENT=%
    LBRACE={ RBRACE=} EQEQUAL=== NOTEQUAL=!= LESSEQUAL=<= GREATEREQUAL=>= TILDE=~ CIRCUMFLEX=^
    LEFTSHIFT=<< RIGHTSHIFT=>> DOUBLESTAR=** PLUSEQUAL=+= MINEQUAL=-= STAREQUAL=*= SLASHEQUAL=/=
    PERCENTEQUAL=%= AMPEREQUAL=&= VBAREQUAL=|= CIRCUMFLEXEQUAL=^= LEFTSHIFTEQUAL=<<=
    RIGHTSHIFTEQUAL=>>= DOUBLESTAREQUAL=**= DOUBLESLASH=// DOUBLESLASHEQUAL=//= AT=@ ATEQUAL=@=
    RARROW=-> ELLIPSIS=... COLONEQUAL=:= OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD
    ERRORTOKEN COMMENT NL ENCODING N_TOKENS
"""

tok_name = {}
EXACT_TOKEN_TYPES = {}
__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF"]

for _number, _word in enumerate(_KINDS.split()):
    _name, _, _text = _word.partition("=")
    globals()[_name] = _number
    tok_name[_number] = _name
    __all__.append(_name)
    if _text:
        EXACT_TOKEN_TYPES[_text] = _number
NT_OFFSET = 256
tok_name[NT_OFFSET] = "NT_OFFSET"
__all__.append("NT_OFFSET")
EXACT_TOKEN_TYPES = dict(sorted(EXACT_TOKEN_TYPES.items()))


def ISTERMINAL(x):
    return x < NT_OFFSET


def ISNONTERMINAL(x):
    return x >= NT_OFFSET


def ISEOF(x):
    return x == 0
