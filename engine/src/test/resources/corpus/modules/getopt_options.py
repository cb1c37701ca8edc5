import getopt

for function in (getopt.getopt, getopt.gnu_getopt):
    for arguments, short, long in (
        (["-a", "-b", "v", "rest", "-c"], "ab:c", []),
        (["-abv", "--", "-c"], "ab:c", []),
        (["--name", "x", "--flag", "other", "--out=1"], "", ["name=", "flag", "out="]),
        (["--na=x", "--fl"], "", ["name=", "flag"]),
        (["-x"], "ab", []),
        (["-b"], "b:", []),
        (["--flag=1"], "", ["flag"]),
        (["--n"], "", ["name", "number"]),
        (["--name"], "", ["name="]),
        (["--zzz"], "", ["name="]),
        (["-", "a"], "a", []),
        (["x", "-a"], "+a", []),
        (["--one"], "", "one"),
    ):
        try:
            print(function.__name__, function(arguments, short, long))
        except getopt.GetoptError as error:
            print(function.__name__, error, repr(error.opt), error.args)
