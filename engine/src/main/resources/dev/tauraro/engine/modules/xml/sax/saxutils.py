"""Texts as they stand in XML."""

_ALWAYS = {"&": "&amp;", ">": "&gt;", "<": "&lt;"}


def escape(data, entities={}):
    """A text with references for what has a meaning in XML."""
    for c, text in _ALWAYS.items():
        data = data.replace(c, text)
    for c, text in entities.items():
        data = data.replace(c, text)
    return data


def unescape(data, entities={}):
    """A text without those references."""
    data = data.replace("&lt;", "<").replace("&gt;", ">")
    for text, c in entities.items():
        data = data.replace(text, c)
    return data.replace("&amp;", "&")


def quoteattr(data, entities={}):
    """A text as the value of an attribute, in quotes."""
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', "&quot;") + '"'
