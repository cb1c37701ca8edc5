"""Pages rendered from templates: text cut at marks, filters, escaping, joining."""


class Template:
    def __init__(self, source):
        self.parts = []
        while True:
            start = source.find("{{")
            if start < 0:
                break
            end = source.index("}}", start)
            name, _, filters = source[start + 2:end].strip().partition("|")
            self.parts.append((source[:start], name.strip(), filters.strip()))
            source = source[end + 2:]
        self.rest = source

    def render(self, values):
        out = []
        for text, name, how in self.parts:
            out.append(text)
            value = str(values[name])
            if how == "upper":
                value = value.upper()
            elif how == "title":
                value = value.title()
            elif how:
                value = value.rjust(int(how))
            out.append(escape(value))
        out.append(self.rest)
        return "".join(out)


def escape(text):
    if "&" in text or "<" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;")
    return text


ROW = Template("<tr><td>{{ name | title }}</td><td>{{ id | 6 }}</td><td>{{ note }}</td></tr>")
PAGE = Template("<h1>{{ title | upper }}</h1>\n<table>{{ rows }}</table>\n")


def run():
    size = 0
    for page in range(5):
        rows = []
        for i in range(100):
            rows.append(ROW.render({"name": "user %d" % i, "id": i * page, "note": f"a < {i} & b"}))
        text = PAGE.render({"title": f"page {page:03d}", "rows": "\n".join(rows)})
        words = text.split()
        size += len(text) + len(words) + text.count("&lt;")
    return size
