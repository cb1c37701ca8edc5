import textwrap


def show(make):
    try:
        result = make()
        print("\n".join(map(repr, result)) if isinstance(result, list) else repr(result))
    except Exception as e:
        print(type(e).__name__, e)
    print("--")


TEXT = """Hello there, how are you this fine day?  I'm glad to hear it! Well-known
things -- and em-dashes--like this, a-b-c, --option, foo--bar; (parenthesised-words) are
split.	A tab. http://example.com/a-very-long/path-name/that-does/not-fit ends."""
for width in [5, 10, 15, 20, 30, 45, 70]:
    show(lambda: textwrap.wrap(TEXT, width))
show(lambda: textwrap.wrap(TEXT, 20, break_long_words=False))
show(lambda: textwrap.wrap(TEXT, 20, break_on_hyphens=False))
show(lambda: textwrap.wrap(TEXT, 20, drop_whitespace=False))
show(lambda: textwrap.wrap(TEXT, 30, replace_whitespace=False, expand_tabs=False))
show(lambda: textwrap.wrap(TEXT, 30, initial_indent="* ", subsequent_indent="    "))
show(lambda: textwrap.wrap(TEXT, 30, fix_sentence_endings=True))
show(lambda: textwrap.wrap(TEXT, 30, max_lines=2))
show(lambda: textwrap.wrap(TEXT, 30, max_lines=3, placeholder="..."))
show(lambda: textwrap.wrap(TEXT, 12, max_lines=1, placeholder=" [more]"))
show(lambda: textwrap.fill(TEXT, 40))
show(lambda: textwrap.wrap("", 10))
show(lambda: textwrap.wrap("   ", 10))
show(lambda: textwrap.wrap("  lead  and  trail  ", 10))
show(lambda: textwrap.wrap("aaaaaaaaaaaaaaa", 4))
show(lambda: textwrap.wrap("aaa-bbb-ccc-ddd-eee", 6))
show(lambda: textwrap.wrap("x", 0))
show(lambda: textwrap.wrap("some words", 5, max_lines=1, placeholder="too long for it"))
show(lambda: textwrap.shorten("Hello  world!", width=12))
show(lambda: textwrap.shorten("Hello  world!", width=11))
show(lambda: textwrap.shorten("Hello world", width=10, placeholder="..."))
show(lambda: textwrap.shorten("one two three four five", 13))
show(lambda: textwrap.dedent("""\
    a
      b

    c
  	
    d"""))
show(lambda: textwrap.dedent("\tx\n\t  y\n \tz"))
show(lambda: textwrap.dedent("  hello\n\tthere"))
show(lambda: textwrap.dedent("no\n  indent"))
show(lambda: textwrap.dedent("   \n  \n"))
show(lambda: textwrap.indent("a\n\n  b\nc", "> "))
show(lambda: textwrap.indent("a\n\nb\n", "+ ", lambda line: True))
show(lambda: textwrap.indent("a\n \nb", "\t", predicate=lambda line: "b" in line))
wrapper = textwrap.TextWrapper(width=12, tabsize=4)
wrapper.subsequent_indent = ".."
show(lambda: wrapper.wrap("one\ttwo three four five"))
show(lambda: wrapper.fill("one\ttwo three four five"))
