// The examples of the menu. Their texts are files beside this folder; some come with settings.
const FOLDER = "ui/examples";

export const examples = [
  { title: "A loop gets compiled", file: "primes.py" },
  { title: "A guess fails: deopt", file: "changing_types.py" },
  { title: "Objects and methods", file: "particles.py" },
  { title: "Generators", file: "generators.py" },
  {
    title: "JSON in, JSON out",
    file: "orders.py",
    inputs: {
      orders: [
        { customer: "Ada", net: 120.0, country: "GB" },
        { customer: "Grace", net: 80.5, country: "US" },
        { customer: "Ada", net: 42.25, country: "GB" },
        { customer: "Linus", net: 310.0, country: "FI" },
      ],
    },
  },
  { title: "Output as it comes", file: "progress.py" },
  { title: "A limit on memory", file: "too_much_memory.py", limits: { memory: "16M" } },
  { title: "A limit on steps", file: "too_many_steps.py", limits: { steps: 3_000_000 } },
  { title: "An error and its traceback", file: "traceback.py", stdin: "12\n7\nten\n" },
];

/** The text of an example. */
export async function sourceOf(example) {
  const response = await fetch(`${FOLDER}/${example.file}`);
  return response.text();
}

/** Fills the menu and calls back when one is chosen. */
export function bindExamples(select, onChoose) {
  select.append(new Option("Examples…", ""));
  for (const [index, example] of examples.entries()) {
    select.append(new Option(example.title, index));
  }
  select.addEventListener("change", () => {
    if (select.value) {
      onChoose(examples[select.value]);
    }
  });
}
