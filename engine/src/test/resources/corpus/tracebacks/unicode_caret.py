naïve = {"日本": 1}
print(naïve["日本"])
s = "日本語" + naïve["中国"]
