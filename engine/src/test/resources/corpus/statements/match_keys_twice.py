"""A mapping pattern may not check a key twice: keys that are equal are the same."""
PATTERNS = """
{'a': x, 'a': y}
{'a' 'b': x, 'ab': y}
{0: x, 0j: y}
{0: x, False: y}
{1: x, 1.0: y}
{-1: x, -1.0: y}
{-0.0: x, 0: y}
{1+0j: x, 1: y}
{1+1j: x, 1+1j: y}
{1-1j: x, 1-1j: y}
{-0-1j: x, -0-1j: y}
{2j: x, 2j: y}
{1.5: x, 1.5: y}
{1e400: x, 1e400: y}
{b'a': x, b'a': y}
{"it's": x, 'it\\'s': y}
{None: x, None: y}
{'a': x, b'a': y}
{1: x, '1': y}
{1: x, 2: y, 1: z}
{10000000000000000000000: x, 1e22: y}
{f'a': x}
{'a': x, **x}
""".strip().split("\n")

for pattern in PATTERNS:
    try:
        compile(f"match v:\n    case {pattern}:\n        pass\n", "patterns", "exec")
        print(pattern, "->", "fine")
    except SyntaxError as error:
        print(pattern, "->", error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
