"""Takes format strings and the names of their fields apart."""


def formatter_parser(text, /):
    """Pairs each literal text with the name, format and conversion of the field after it."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    return _fields(text)


def formatter_field_name_split(name, /):
    """The first part of a field's name, and an iterator of (is attribute, key) for the others."""
    if not isinstance(name, str):
        raise TypeError(f"expected str, got {type(name).__name__}")
    at = 0
    while at < len(name) and name[at] not in ".[":
        at += 1
    first = name[:at]
    return int(first) if first.isdecimal() else first, _others(name, at)


def _others(name, at):
    while at < len(name):
        if name[at] == ".":
            end = at + 1
            while end < len(name) and name[end] not in ".[":
                end += 1
            key = name[at + 1:end]
            is_attribute = True
            at = end
        elif name[at] == "[":
            end = name.find("]", at)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[at + 1:end]
            is_attribute = False
            at = end + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, key if is_attribute or not key.isdecimal() else int(key)


def _read_field(text, at):
    """Reads what follows an opening brace: name, format, conversion, and where it ends."""
    start = at
    end = len(text)
    in_brackets = False
    c = ""
    while at < end:
        c = text[at]
        at += 1
        if c == "{":
            raise ValueError("unexpected '{' in field name")
        if c == "[":
            in_brackets = True
        elif c == "]":
            in_brackets = False
        elif c in "}:!" and not in_brackets:
            break
    else:
        raise ValueError("expected '}' before end of string")
    name = text[start:at - 1]
    conversion = None
    if c == "!":
        if at == end:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[at]
        at += 1
        if at < end:
            c = text[at]
            at += 1
            if c != "}" and c != ":":
                raise ValueError("expected ':' after conversion specifier")
    if c == "}":
        return name, "", conversion, at
    start = at
    depth = 1
    while at < end:
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if not depth:
                return name, text[start:at], conversion, at + 1
        at += 1
    raise ValueError("unmatched '{' in format spec")


def _fields(text):
    at = 0
    end = len(text)
    while at < end:
        brace = at
        while brace < end and text[brace] not in "{}":
            brace += 1
        literal = text[at:brace]
        if brace == end:
            yield literal, None, None, None
            return
        at = brace + 1
        if text[at:at + 1] == text[brace]:
            at += 1
            yield literal + text[brace], None, None, None
            continue
        if text[brace] == "}":
            raise ValueError("Single '}' encountered in format string")
        if at == end:
            raise ValueError("Single '{' encountered in format string")
        name, spec, conversion, at = _read_field(text, at)
        yield literal, name, spec, conversion
