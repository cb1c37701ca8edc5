"""Methods that pass a call on to an attribute, made from their signatures."""


def _arguments(parameters, shape):
    """What a method with some parameters hands on."""
    for parameter in filter(None, parameters.split(", ")):
        name = parameter.partition("=")[0]
        if name[0] == "*":
            yield name
        elif name != "/":
            yield shape.format(name)


def forward(body, target, signatures, *, result="{}", shape="{}", names=None):
    """Put methods of some signatures, one a line, into the body of a class.

    Each calls the method of its name of an attribute. What it returns is the result of the call,
    and what it hands on are its arguments, each in a shape; the names are what the shapes need.
    """
    source, namespace = [], dict(names or {}, __name__=body["__module__"])
    for signature in signatures.split("\n"):
        name, _, parameters = signature.strip()[:-1].partition("(")
        if name:
            taken = f"self, {parameters}" if parameters else "self"
            call = f"self.{target}.{name}({', '.join(_arguments(parameters, shape))})"
            source.append(f"def {name}({taken}): return {result.format(call)}")
    made = {}
    exec(compile("\n".join(source), "<frozen _forward>", "exec"), namespace, made)
    for name, method in made.items():
        method.__qualname__ = f"{body['__qualname__']}.{name}"
    body.update(made)
