"""Encodings of all characters in ASCII: UTF-7 and Punycode."""

_DIRECT = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\r\n"
    b"!\"#$%&*;<=>@[]^_`{|}")
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {c: i for i, c in enumerate(_BASE64)}


def utf7_encode(input, errors="strict"):
    """A text as UTF-7."""
    out = bytearray()
    bits = count = 0
    shifted = False
    for c in input:
        code = ord(c)
        if shifted and code in _DIRECT:
            if count:
                out.append(_BASE64[bits << 6 - count & 63])
            if code in _VALUES or code == 45:
                out.append(45)
            shifted = False
            bits = count = 0
        if not shifted:
            if code == 43:
                out += b"+-"
                continue
            if code in _DIRECT:
                out.append(code)
                continue
            out.append(43)
            shifted = True
        units = [code] if code < 0x10000 else [
            0xD800 + (code - 0x10000 >> 10), 0xDC00 + (code & 0x3FF)]
        for unit in units:
            bits = bits << 16 | unit
            count += 16
            while count >= 6:
                count -= 6
                out.append(_BASE64[bits >> count & 63])
            bits &= (1 << count) - 1
    if shifted:
        if count:
            out.append(_BASE64[bits << 6 - count & 63])
        out.append(45)
    return bytes(out), len(input)


def _problem(data, start, end, reason, errors, out):
    """Append what stands for a wrong part; returns the bytes to go on with, and where."""
    error = UnicodeDecodeError("utf7", data, start, end, reason)
    import codecs
    text, position = codecs._by_handler(errors or "strict", error)
    out.append(text)
    return error.object, position


class _Shifted:
    """The characters of one shifted sequence of UTF-7."""

    def __init__(self):
        self.bits = self.count = 0
        self.high = ""
        self.text = []

    def add(self, value):
        self.bits = self.bits << 6 | value
        self.count += 6
        if self.count >= 16:
            self.count -= 16
            self._unit(self.bits >> self.count)
            self.bits &= (1 << self.count) - 1

    def _unit(self, unit):
        if self.high:
            if 0xDC00 <= unit <= 0xDFFF:
                self.text.append(chr(0x10000 + (ord(self.high) - 0xD800 << 10) + unit - 0xDC00))
                self.high = ""
                return
            self.text.append(self.high)
            self.high = ""
        if 0xD800 <= unit <= 0xDBFF:
            self.high = chr(unit)
        else:
            self.text.append(chr(unit))

    def problem(self):
        """What is wrong when the sequence ends here, or None."""
        if self.count >= 6:
            return "partial character in shift sequence"
        return "non-zero padding bits in shift sequence" if self.bits else None


def utf7_decode(input, errors="strict", final=True):
    """The text of UTF-7."""
    if isinstance(input, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    data = bytes(input)
    out = []
    i = 0
    while i < len(data):
        c = data[i]
        if c != 43:
            if c >= 128:
                data, i = _problem(data, i, i + 1, "unexpected special character", errors, out)
            else:
                out.append(chr(c))
                i += 1
            continue
        start = i
        i += 1
        if i < len(data) and data[i] == 45:
            out.append("+")
            i += 1
            continue
        if i < len(data) and data[i] not in _VALUES:
            data, i = _problem(data, start, i + 1, "ill-formed sequence", errors, out)
            continue
        shifted = _Shifted()
        while i < len(data) and data[i] in _VALUES:
            shifted.add(_VALUES[data[i]])
            i += 1
        if i == len(data) and not final:
            return "".join(out), start
        out += shifted.text
        reason = shifted.problem()
        if i == len(data):
            if reason or shifted.high:
                data, i = _problem(data, start, len(data), "unterminated shift sequence", errors, out)
        elif reason:
            data, i = _problem(data, start, i + 1, reason, errors, out)
        else:
            if data[i] < 128:
                out.append(shifted.high)
            if data[i] == 45:
                i += 1
    return "".join(out), len(input)


def _adapt(delta, first, count):
    delta = delta // 700 if first else delta // 2
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += 36
    return steps + 36 * delta // (delta + 38)


def _threshold(k, bias):
    return max(1, min(26, k - bias))


def punycode_encode(input, errors="strict"):
    """A text as Punycode: its ASCII, then where the other characters go."""
    basic = [c for c in input if ord(c) < 128]
    out = "".join(basic) + ("-" if basic else "")
    digits = []
    n, delta, bias = 128, 0, 72
    done = len(basic)
    first = True
    while done < len(input):
        least = min(ord(c) for c in input if ord(c) >= n)
        delta += (least - n) * (done + 1)
        n = least
        for c in input:
            if ord(c) < n:
                delta += 1
            elif ord(c) == n:
                q, k = delta, 36
                while q >= (t := _threshold(k, bias)):
                    digits.append(t + (q - t) % (36 - t))
                    q = (q - t) // (36 - t)
                    k += 36
                digits.append(q)
                bias = _adapt(delta, first, done + 1)
                first = False
                delta = 0
                done += 1
        delta += 1
        n += 1
    tail = "".join(["abcdefghijklmnopqrstuvwxyz0123456789"[d] for d in digits])
    return (out + tail).encode("ascii"), len(input)


def punycode_decode(input, errors="strict"):
    """The text of Punycode."""
    if errors not in (None, "strict", "replace", "ignore"):
        raise UnicodeError("Unsupported error handling " + errors)
    data = bytes(input)
    at = data.rfind(b"-")
    text = list(data[:max(at, 0)].decode("ascii", errors or "strict"))
    rest = data[at + 1:].upper().decode("ascii")
    n, i, bias = 128, 0, 72
    first = True
    position = 0
    while position < len(rest):
        old, weight, k = i, 1, 36
        while True:
            if position == len(rest):
                if errors in (None, "strict"):
                    raise UnicodeError("incomplete punicode string")
                return "".join(text), len(data)
            c = rest[position]
            position += 1
            if "A" <= c <= "Z":
                digit = ord(c) - 65
            elif "0" <= c <= "9":
                digit = ord(c) - 22
            elif errors in (None, "strict"):
                raise UnicodeError(f"Invalid extended code point '{c}'")
            else:
                return "".join(text), len(data)
            i += digit * weight
            t = _threshold(k, bias)
            if digit < t:
                break
            weight *= 36 - t
            k += 36
        bias = _adapt(i - old, first, len(text) + 1)
        first = False
        n += i // (len(text) + 1)
        i %= len(text) + 1
        if n > 0x10FFFF:
            if errors in (None, "strict"):
                raise UnicodeError("Invalid character U+%x" % n)
            n = ord("?")
        text.insert(i, chr(n))
        i += 1
    return "".join(text), len(data)
