# limit: RecursionError
s = "exec(s)"
exec(s)
