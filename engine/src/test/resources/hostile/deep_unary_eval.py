# limit: SyntaxError
eval("-" * 100000 + "1")
