# limit: SyntaxError
eval("x" + ".a" * 200000)
