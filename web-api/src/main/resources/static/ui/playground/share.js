// Links that hold a script and its settings, in the part of the address that browsers send to nobody.
const PREFIX = "#script=";
const MOST_CHARACTERS = 1_000_000;

/** The address of this page with a state in it. */
export async function linkTo(state) {
  const packed = await piped(new TextEncoder().encode(JSON.stringify(state)), new CompressionStream("deflate-raw"));
  const text = btoa(String.fromCharCode(...new Uint8Array(packed)));
  const safe = text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return location.href.split("#")[0] + PREFIX + safe;
}

/** The state in this page's address, or null. */
export async function linkedState() {
  if (!location.hash.startsWith(PREFIX)) {
    return null;
  }
  try {
    const text = location.hash.slice(PREFIX.length).replaceAll("-", "+").replaceAll("_", "/");
    const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const unpacked = await piped(packed, new DecompressionStream("deflate-raw"));
    const state = JSON.parse(new TextDecoder().decode(unpacked));
    return typeof state.source === "string" ? state : null;
  } catch {
    return null;
  }
}

/** Bytes that went through a stream; too many are no link of ours. */
async function piped(bytes, transform) {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return new Blob(parts).arrayBuffer();
    }
    length += value.length;
    if (length > MOST_CHARACTERS) {
      await reader.cancel();
      throw new RangeError("too long for a link");
    }
    parts.push(value);
  }
}
