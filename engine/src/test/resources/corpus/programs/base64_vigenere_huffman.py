A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def b64(data):
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        s = "".join(A[n >> k & 63] for k in (18, 12, 6, 0))
        out += s[:len(chunk) + 1] + "=" * (3 - len(chunk))
    return out
def unb64(s):
    bits = n = 0
    out = bytearray()
    for c in s.rstrip("="):
        bits, n = bits << 6 | A.index(c), n + 6
        if n >= 8: n -= 8; out.append(bits >> n & 255)
    return bytes(out)
for t in (b"", b"f", b"fo", b"foo", b"foobar", "héllo 😀".encode(), bytes(range(20))): print(b64(t), unb64(b64(t)) == t)
def vig(s, key, sign=1):
    out, k = [], 0
    for c in s:
        if c.isalpha():
            base = 65 if c.isupper() else 97
            out.append(chr((ord(c) - base + sign * (ord(key[k % len(key)]) - 97)) % 26 + base)); k += 1
        else: out.append(c)
    return "".join(out)
e = vig("Attack at Dawn!", "lemon"); print(e, vig(e, "lemon", -1))
def huffman(text):
    freq = {}
    for c in text: freq[c] = freq.get(c, 0) + 1
    nodes = [(n, c, c) for c, n in sorted(freq.items())]
    while len(nodes) > 1:
        nodes.sort(key=lambda n: (n[0], n[1]))
        a, b = nodes.pop(0), nodes.pop(0)
        nodes.append((a[0] + b[0], min(a[1], b[1]), (a, b)))
    codes = {}
    def walk(node, prefix):
        if isinstance(node[2], str): codes[node[2]] = prefix or "0"
        else: walk(node[2][0], prefix + "0"); walk(node[2][1], prefix + "1")
    walk(nodes[0], "")
    return codes
for text in ("abracadabra", "aaaa", "the quick brown fox jumps over the lazy dog"):
    c = huffman(text); bits = "".join(c[x] for x in text); inv = {v: k for k, v in c.items()}
    out = cur = ""
    for b in bits:
        cur += b
        if cur in inv: out += inv[cur]; cur = ""
    print(len(bits), out == text, sorted(c.items())[:4])
