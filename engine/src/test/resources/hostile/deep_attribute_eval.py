# limit: ERROR|RECURSION|MEMORY
eval("x" + ".a" * 200000)
