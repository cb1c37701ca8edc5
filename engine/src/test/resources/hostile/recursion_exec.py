# limit: RECURSION
s = "exec(s)"
exec(s)
