import json
for s in ("null", "true", "false", "0", "-5", "12345678901234567890", "1.5", "-0.0", "1e5", "1E-2", "1.5e+3", '""', '"abc"', '"\\u00e9\\n\\t\\"\\\\\\/\\b"', '"\\ud83d\\ude00"', '"é😀"', "[]", "[1, 2, [3]]", "{}", '{"a": 1, "b": {"c": [true, null]}}', ' [ 1 , 2 ] ', '{"a":1,"a":2}', "NaN", "Infinity", "-Infinity", '"\\ud800"', "\n{\n\"k\" :\t1}\r\n", "1e400", "-1"):
    r = json.loads(s); print(repr(r), type(r).__name__)
for s in ("", "nul", "[1,]", "{1: 2}", "{'a': 1}", '{"a" 1}', '{"a": }', "[1 2]", "01", "1.", ".5", "+1", '"abc', '"a\nb"', "[", "{", '{"a": 1,}', "tru", "1 2", '"\\x41"', '"\\u12"', "[1", '{"a"', "nan", "--1", "]", '{"a": 1 "b": 2}', "\x00", "[[[", "1e", "'a'"):
    try: print(json.loads(s))
    except ValueError as e: print(repr(s), type(e).__name__, e, e.pos, e.lineno, e.colno)
print(json.loads(b'{"a": 1}'), json.loads(json.dumps({"x": [1.5, "é", None, True]})), json.loads("1.5", parse_float=str), json.loads("[1, 2]", parse_int=float), json.loads('{"a": 1}', object_hook=lambda d: list(d.items())), json.loads('{"b": 1, "a": 2}', object_pairs_hook=lambda p: p))
for bad in (5, None, [1]):
    try: json.loads(bad)
    except TypeError as e: print(e)
data = {"users": [{"id": i, "name": f"user{i}", "tags": ["a"] * (i % 3), "score": i / 4} for i in range(20)]}
s = json.dumps(data); back = json.loads(s)
print(len(s), back == data, back["users"][7], sum(u["score"] for u in back["users"]), issubclass(json.JSONDecodeError, ValueError))
deep = json.loads("[" * 200 + "]" * 200); n = 0
while deep: deep = deep[0]; n += 1
print(n)
