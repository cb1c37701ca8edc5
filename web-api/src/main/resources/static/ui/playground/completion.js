// What the editor offers while one types: keywords, built-in names, and words of the script.
import { completeAnyWord } from "@codemirror/autocomplete";

const KEYWORDS = `and as assert async await break case class continue def del elif else except finally
  for from global if import in is lambda match nonlocal not or pass raise return try while with
  yield False None True`;

const FUNCTIONS = `abs aiter all anext any ascii bin breakpoint callable chr compile delattr dir divmod
  enumerate eval exec filter format getattr globals hasattr hash help hex id input isinstance
  issubclass iter len locals map max min next oct open ord pow print repr reversed round setattr
  sorted sum super vars zip`;

const TYPES = `bool bytearray bytes classmethod complex dict float frozenset int list memoryview object
  property range set slice staticmethod str tuple type
  ArithmeticError AssertionError AttributeError BaseException Exception IndexError
  KeyError LookupError MemoryError NameError NotImplementedError OverflowError RecursionError
  RuntimeError StopIteration SyntaxError TypeError ValueError ZeroDivisionError`;

const options = [
  ...named(KEYWORDS, "keyword"),
  ...named(FUNCTIONS, "function"),
  ...named(TYPES, "class"),
];

function named(text, type) {
  return text.split(/\s+/).map((label) => ({ label, type, detail: type === "keyword" ? "" : "built-in" }));
}

function builtIns(context) {
  const word = context.matchBefore(/[\w.]+/);
  if (!word || word.text.includes(".") || (word.text.length < 2 && !context.explicit)) {
    return null;
  }
  return { from: word.from, options, validFor: /^\w*$/ };
}

/** Words of the script that are no built-in names, which are offered already. */
async function ownWords(context) {
  const found = await completeAnyWord(context);
  if (!found) {
    return null;
  }
  const known = new Set(options.map((option) => option.label));
  return {
    ...found,
    options: found.options.filter((option) => !known.has(option.label) && !/^\d/.test(option.label)),
  };
}

export const completionSources = [builtIns, ownWords];
