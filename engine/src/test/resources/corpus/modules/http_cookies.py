import pickle
from http import HTTPMethod, HTTPStatus
from http.cookies import BaseCookie, CookieError, Morsel, SimpleCookie

print(repr(HTTPStatus.NOT_FOUND), HTTPStatus(200).phrase, HTTPStatus.OK == 200, len(HTTPStatus))
print([status.phrase for status in HTTPStatus if status >= 400])
print(repr(HTTPMethod.GET), HTTPMethod("PUT"), [str(method) for method in HTTPMethod])
for text in (
    "chips=ahoy; vienna=finger", 'q="E=mc2; L=\\"Loves\\"; fudge=\\012;"', "a=b; c=[; d=r",
    'Customer="W"; Version=1; Path=/acme', "eggs=x; httponly; secure; Path=/bacon",
    "a=1; expires=Wed, 01 Jan 2010 00:00:00 GMT; b=2", "baz; foo=bar", "secure;foo=bar",
    "  spaced  =  out  ;  path = here ; ", "$Version=1; a=b; $Path=/x",
):
    cookies = SimpleCookie()
    try:
        cookies.load(text)
    except CookieError as error:
        print(error)
        continue
    print(cookies)
    print(repr(cookies), {name: morsel.value for name, morsel in cookies.items()})
    print(pickle.loads(pickle.dumps(cookies)).output(sep="|"))
cookies = SimpleCookie()
cookies["fig"] = "newton"
cookies["sugar"] = 'wa"f;e,r é'
cookies["fig"]["max-age"] = 10
cookies["fig"]["secure"] = True
cookies["fig"]["comment"] = "it's ©"
print(cookies.output(attrs=["max-age"], header="Cookie:"))
print(cookies.js_output())
print(BaseCookie("a=\"b\"")["a"].value)
for change in (lambda: cookies["fig"].set("path", "x", "x"), lambda: cookies["fig"].set("a b", "", ""),
               lambda: cookies["fig"].update({"nope": 1}), lambda: Morsel().setdefault("x")):
    try:
        change()
    except CookieError as error:
        print(error)
one, other = Morsel(), Morsel()
one.set("k", "v", "v")
other.set("k", "v", "v")
print(one == other, one == one.copy(), one != other, repr(one), Morsel().keys() == one.keys())
