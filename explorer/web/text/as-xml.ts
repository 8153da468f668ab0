/** Text of documents as it stands in a drawing: marks of XML are written as entities, characters that XML cannot hold are dropped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const impossible = /[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const asXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
