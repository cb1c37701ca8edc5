"""Elements: tags with attributes, texts, and other elements."""

from . import ElementPath

__name__ = "xml.etree.ElementTree"


class Element:
    """A tag with attributes, text, and other elements."""

    text = None
    tail = None

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(
                f"Element() argument 2 must be dict, not {type(attrib).__name__}")
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.tag!r} at {id(self):#x}>"

    def makeelement(self, tag, attrib, /):
        """A new element of the same class."""
        return self.__class__(tag, attrib)

    def __copy__(self):
        other = self.makeelement(self.tag, self.attrib)
        other.text, other.tail = self.text, self.tail
        other._children = self._children[:]
        return other

    def __deepcopy__(self, memo, /):
        from copy import deepcopy
        other = self.makeelement(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        other.text, other.tail = deepcopy(self.text, memo), deepcopy(self.tail, memo)
        memo[id(self)] = other
        other._children = [deepcopy(child, memo) for child in self._children]
        return other

    def __getstate__(self):
        return {"tag": self.tag, "_children": self._children, "attrib": self.attrib,
                "text": self.text, "tail": self.tail}

    def __setstate__(self, state, /):
        if not isinstance(state, dict):
            raise TypeError(f"Don't know how to unpickle \"{state!r:.100}\" as an Element")
        for child in state.get("_children", ()):
            _need(child)
        self.__dict__.update(state)

    def __reduce__(self):
        return _blank, (self.__class__,), self.__getstate__()

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn(
            "The behavior of this method will change in future versions.  Use specific "
            "'len(elem)' or 'elem is not None' test instead.", FutureWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index, /):
        return self._children[index]

    def __setitem__(self, index, element, /):
        if isinstance(index, slice):
            element = list(element)
            for one in element:
                _need(one)
        else:
            _need(element)
        self._children[index] = element

    def __delitem__(self, index, /):
        del self._children[index]

    def __iter__(self):
        return iter(self._children)

    def append(self, subelement, /):
        """Add an element at the end."""
        _need(subelement)
        self._children.append(subelement)

    def extend(self, elements, /):
        """Add elements at the end."""
        for element in elements:
            _need(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        """Put an element before others."""
        _need(subelement)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        """Take an element away."""
        _need(subelement)
        for index, child in enumerate(self._children):
            if child is subelement or child == subelement:
                if index < len(self._children):
                    del self._children[index]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path, namespaces=None):
        """The first element at a path, or None."""
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """The text of the first element at a path."""
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        """The elements at a path."""
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        """The elements at a path, one by one."""
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        """Take everything away but the tag."""
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        """The value of an attribute."""
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        """Give an attribute a value."""
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def iter(self, tag=None):
        """The element and all below it, in the order of the text."""
        if tag == "*":
            tag = None
        return _all_below(self, tag)

    def itertext(self):
        """The texts in it and in all below it."""
        tag = self.tag
        if not isinstance(tag, str) and tag is not None:
            return
        if self.text:
            yield self.text
        # Elements whose children are being gone through; no recursion, for trees may be deep.
        path = [iter(self._children)]
        tails = []
        while path:
            child = next(path[-1], None)
            if child is None:
                path.pop()
                if tails and (tail := tails.pop()):
                    yield tail
                continue
            if isinstance(child.tag, str) or child.tag is None:
                if child.text:
                    yield child.text
                path.append(iter(child))
                tails.append(child.tail)
            elif child.tail:
                yield child.tail


def _all_below(element, tag):
    if tag is None or element.tag == tag:
        yield element
    path = [iter(element)]
    while path:
        for child in path[-1]:
            if tag is None or child.tag == tag:
                yield child
            path.append(iter(child))
            break
        else:
            path.pop()


def _blank(cls):
    return cls.__new__(cls)


def _need(value):
    if not isinstance(value, Element):
        raise TypeError(f"expected an Element, not {type(value).__name__}")


def SubElement(parent, tag, attrib={}, **extra):
    """A new element at the end of another."""
    _need(parent)
    if not isinstance(attrib, dict):
        raise TypeError(f"SubElement() argument 3 must be dict, not {type(attrib).__name__}")
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    """A comment as an element."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """An instruction as an element."""
    element = Element(ProcessingInstruction)
    element.text = f"{target} {text}" if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name in a namespace."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.text!r}>"

    def __hash__(self):
        return hash(self.text)

    def __lt__(self, other):
        return self.text < getattr(other, "text", other)

    def __le__(self, other):
        return self.text <= getattr(other, "text", other)

    def __gt__(self, other):
        return self.text > getattr(other, "text", other)

    def __ge__(self, other):
        return self.text >= getattr(other, "text", other)

    def __eq__(self, other):
        return self.text == getattr(other, "text", other)
