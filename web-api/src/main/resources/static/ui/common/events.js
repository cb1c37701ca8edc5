// Reads server-sent events from a body. EventSource can neither send a body nor a key.

/** Calls back with (name, data) for each event; data is JSON. */
export async function readEvents(body, onEvent) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const blocks = (rest + value).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = new Map(block.split("\n").map(field));
      if (fields.has("event")) {
        onEvent(fields.get("event"), JSON.parse(fields.get("data")));
      }
    }
  }
}

function field(line) {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
