data = b"abc\xff"
print(data[:3].decode())
data.decode("utf-8")
