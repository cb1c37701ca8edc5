"""Encodings of all characters in ASCII: UTF-7, Punycode and the names of hosts."""

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
    error = UnicodeDecodeError("utf7", data, start, end, reason)
    import codecs
    text, position = codecs._by_handler(errors or "strict", error, len(data))
    out.append(text)
    return position


def utf7_decode(input, errors="strict"):
    """A text of UTF-7."""
    data = bytes(input)
    out = []
    i, size = 0, len(data)
    while i < size:
        c = data[i]
        if c != 43:
            if c >= 128:
                i = _problem(data, i, i + 1, "unexpected special character", errors, out)
            else:
                out.append(chr(c))
                i += 1
            continue
        start = i
        i += 1
        if i < size and data[i] == 45:
            out.append("+")
            i += 1
            continue
        if i < size and data[i] not in _VALUES:
            i = _problem(data, start, i + 1, "ill-formed sequence", errors, out)
            continue
        bits = count = 0
        units = []
        while i < size and data[i] in _VALUES:
            bits = bits << 6 | _VALUES[data[i]]
            count += 6
            if count >= 16:
                count -= 16
                units.append(bits >> count)
                bits &= (1 << count) - 1
            i += 1
        text = b"".join([u.to_bytes(2, "big") for u in units]).decode("utf-16-be", "surrogatepass")
        out.append(text)
        if i == size:
            if count >= 6 or bits or not units:
                i = _problem(data, start, size, "unterminated shift sequence", errors, out)
            continue
        if count >= 6:
            i = _problem(data, start, i + 1, "partial character in base64 sequence", errors, out)
        elif bits:
            i = _problem(
                data, start, i + 1, "non-zero padding bits in base64 sequence", errors, out)
        elif data[i] == 45:
            i += 1
    return "".join(out), size


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


_DOTS = "\u3002\uff0e\uff61"


def _to_ascii(label):
    if label.isascii():
        if 0 < len(label) < 64:
            return label.encode("ascii")
        raise UnicodeError("label empty or too long")
    import unicodedata
    folded = unicodedata.normalize("NFKC", "".join([
        c for c in label if c not in "\xad\u200b\u200c\u200d\u2060\ufeff"]).casefold())
    for c in folded:
        if unicodedata.category(c) in ("Zs", "Cc", "Co", "Cs", "Cf") and not c.isascii():
            raise UnicodeError(f"Invalid character {c!r}")
    if folded.isascii():
        if 0 < len(folded) < 64:
            return folded.encode("ascii")
        raise UnicodeError("label empty or too long")
    if folded.startswith("xn--"):
        raise UnicodeError("Label starts with ACE prefix")
    coded = b"xn--" + punycode_encode(folded)[0]
    if len(coded) < 64:
        return coded
    raise UnicodeError("label empty or too long")


def idna_encode(input, errors="strict"):
    """The name of a host in ASCII."""
    if errors not in (None, "strict"):
        raise UnicodeError(f"unsupported error handling {errors}")
    if not input:
        return b"", 0
    if input.isascii():
        *labels, last = input.split(".")
        if not all(0 < len(label) < 64 for label in labels):
            raise UnicodeError("label empty or too long")
        if len(last) >= 64:
            raise UnicodeError("label too long")
        return input.encode("ascii"), len(input)
    for dot in _DOTS:
        input = input.replace(dot, ".")
    labels = input.split(".")
    tail = b""
    if labels and not labels[-1]:
        tail = b"."
        del labels[-1]
    return b".".join([_to_ascii(label) for label in labels]) + tail, len(input)


def _to_unicode(label):
    if not label.lower().startswith(b"xn--"):
        return label.decode("ascii")
    text = punycode_decode(label[4:])[0]
    if _to_ascii(text).lower() != label.lower():
        raise UnicodeError("IDNA does not round-trip", label, _to_ascii(text))
    return text


def idna_decode(input, errors="strict"):
    """The name of a host that is given in ASCII."""
    if errors not in (None, "strict"):
        raise UnicodeError("Unsupported error handling " + errors)
    data = bytes(input)
    if not data:
        return "", 0
    labels = data.split(b".")
    tail = ""
    if labels and not labels[-1]:
        tail = "."
        del labels[-1]
    return ".".join([_to_unicode(label) for label in labels]) + tail, len(data)
