"""Paths through trees of elements: the part of XPath that find() and its like know."""

import re

xpath_tokenizer_re = re.compile(
    r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+")


def xpath_tokenizer(pattern, namespaces=None):
    """Pairs of the special texts and the names of a path."""
    default = namespaces.get("") if namespaces else None
    in_attribute = False
    for found in xpath_tokenizer_re.finditer(pattern):
        quoted, special, tag = found.groups()
        token = quoted or special or "", tag or ""
        if tag and tag[0] != "{":
            prefix, colon, local = tag.partition(":")
            if colon:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
                token = token[0], f"{{{namespaces[prefix]}}}{local}"
            elif default and not in_attribute:
                token = token[0], f"{{{default}}}{tag}"
            in_attribute = False
        elif token == ("", ""):
            continue
        else:
            in_attribute = special == "@"
        yield token


class _Search:
    """A search within one element; knows the parents when they are needed."""

    def __init__(self, root):
        self.root = root
        self._parents = None

    def parents(self):
        if self._parents is None:
            self._parents = {child: parent for parent in self.root.iter() for child in parent}
        return self._parents


def _tag_test(tag):
    """A test for elements; tags may leave the namespace or the name open."""
    if tag in ("*", "{*}*"):
        return lambda element: isinstance(element.tag, str) if tag == "{*}*" else True
    if tag[:2] == "{}" and tag[2:] == "*":
        return lambda element: isinstance(element.tag, str) and element.tag[:1] != "{"
    if tag[:3] == "{*}":
        suffix = tag[2:]
        local = tag[3:]
        return lambda element: isinstance(element.tag, str) and (
            element.tag == local or element.tag[:1] == "{" and element.tag.endswith(suffix))
    if tag[-2:] == "}*":
        prefix = tag[:-1]
        return lambda element: isinstance(element.tag, str) and element.tag.startswith(prefix)
    if tag[:2] == "{}":
        tag = tag[2:]
    return lambda element: element.tag == tag


def _children(tag):
    test = _tag_test(tag)

    def step(search, elements):
        for element in elements:
            for child in element:
                if test(child):
                    yield child
    return step


def _below(tag):
    test = _tag_test(tag)

    def step(search, elements):
        for element in elements:
            for inner in element.iter():
                if inner is not element and test(inner):
                    yield inner
    return step


def _itself(search, elements):
    return elements


def _parents(search, elements):
    parents = search.parents()
    seen = set()
    for element in elements:
        parent = parents.get(element)
        if parent is not None and parent not in seen:
            seen.add(parent)
            yield parent


def _filter(test):
    def step(search, elements):
        for element in elements:
            if test(element):
                yield element
    return step


def _text_of(element):
    return "".join(element.itertext())


def _by_position(index):
    def step(search, elements):
        parents = search.parents()
        for element in elements:
            parent = parents.get(element)
            if parent is None:
                continue
            alike = list(parent.findall(element.tag))
            if -len(alike) <= index < len(alike) and alike[index] is element:
                yield element
    return step


def _predicate(tokens):
    """The step of what stands in square brackets."""
    shape, words = [], []
    for token in tokens:
        if token == ("]", ""):
            break
        if token == ("", ""):
            continue
        if token[0] and token[0][:1] in "'\"":
            token = "'", token[0][1:-1]
        shape.append(token[0] or "-")
        words.append(token[1])
    else:
        raise SyntaxError("invalid predicate")
    shape = "".join(shape)
    if shape == "@-":
        return _filter(lambda element: element.get(words[1]) is not None)
    if shape == "@-='":
        return _filter(lambda element: element.get(words[1]) == words[-1])
    if shape == "@-!='":
        return _filter(
            lambda element: (value := element.get(words[1])) is not None and value != words[-1])
    if shape == "-" and not re.match(r"-?\d+$", words[0]):
        return _filter(lambda element: element.find(words[0]) is not None)
    if shape in (".='", ".!='") or shape in ("-='", "-!='") and not re.match(r"-?\d+$", words[0]):
        wanted, equal = words[-1], "!" not in shape
        if shape[0] == ".":
            return _filter(lambda element: (_text_of(element) == wanted) == equal)
        return _filter(lambda element: any(
            [(_text_of(inner) == wanted) == equal for inner in element.iterfind(words[0])]))
    if shape == "-":
        index = int(words[0]) - 1
        if index < 0:
            raise SyntaxError("XPath position >= 1 expected")
        return _by_position(index)
    if shape in ("-()", "-()-"):
        if words[0] != "last":
            raise SyntaxError("unsupported function")
        if shape == "-()":
            return _by_position(-1)
        try:
            index = int(words[2]) - 1
        except ValueError:
            raise SyntaxError("unsupported expression") from None
        if index > -2:
            raise SyntaxError("XPath offset from last() must be negative")
        return _by_position(index)
    raise SyntaxError("invalid predicate")


def _compile(path, namespaces):
    """The steps of a path."""
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    tokens = xpath_tokenizer(path, namespaces)
    steps = []
    token = next(tokens, None)
    if token is None:
        return None
    while True:
        kind, tag = token
        if not kind:
            steps.append(_children(tag))
        elif kind == "*":
            steps.append(_children("*"))
        elif kind == ".":
            steps.append(_itself)
        elif kind == "..":
            steps.append(_parents)
        elif kind == "//":
            token = next(tokens, None)
            if token is None:
                return None
            if token[0] == "*":
                steps.append(_below("*"))
            elif not token[0]:
                steps.append(_below(token[1]))
            else:
                raise SyntaxError("invalid descendant")
        elif kind == "[":
            steps.append(_predicate(tokens))
        else:
            raise SyntaxError("invalid path")
        token = next(tokens, None)
        if token is not None and token[0] == "/":
            token = next(tokens, None)
            if token is None:
                raise SyntaxError("invalid path")
        if token is None:
            return steps


# The steps of paths that were used before.
_cache = {}


def iterfind(elem, path, namespaces=None):
    """The elements at a path, one by one."""
    if path[-1:] == "/":
        path += "*"
    key = (path,) if not namespaces else (path, *sorted(namespaces.items()))
    try:
        steps = _cache[key]
    except KeyError:
        if len(_cache) > 100:
            _cache.clear()
        steps = _cache[key] = _compile(path, namespaces)
    if steps is None:
        return iter(())
    search = _Search(elem)
    found = (elem,)
    for step in steps:
        found = step(search, found)
    return iter(found)


def find(elem, path, namespaces=None):
    """The first element at a path, or None."""
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    """The elements at a path."""
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    """The text of the first element at a path."""
    found = find(elem, path, namespaces)
    if found is None:
        return default
    return found.text if found.text is not None else ""
