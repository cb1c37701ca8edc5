# limit: ERROR|RECURSION|MEMORY
eval("(" * 100000 + "1" + ")" * 100000)
