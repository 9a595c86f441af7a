// Reads a JSON array of Mermaid texts from standard input and prints a JSON array with, for each
// text, an empty string or the reason why the Mermaid library rejects it.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = window;
globalThis.document = window.document;

const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

let input = '';
for await (const chunk of process.stdin) {
  input += chunk;
}
const results = [];
for (const text of JSON.parse(input)) {
  try {
    await mermaid.parse(text);
    results.push('');
  } catch (error) {
    results.push(String(error?.message ?? error) || 'rejected');
  }
}
process.stdout.write(JSON.stringify(results));
process.exit(0);
