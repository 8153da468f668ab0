/**
 * The body of a Word document as its reader knows it: what it would drop or read twice is made plain first.
 *
 *   `<w:ruby>…<w:rubyBase>洪…` → 洪; hidden runs are left out; a text box that is written for two versions of Word stays once
 *   `<w:altChunk r:id="x"/>` → a paragraph with a mark, where the text of that part goes
 */

/** Calls `show` with each element of a name, outermost ones only; what is not closed stays as it is. */
const replaced = (xml: string, name: string, show: (content: string) => string): string => {
  const opening = `<${name}`;
  const closing = `</${name}>`;
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(opening); at !== -1; at = xml.indexOf(opening, at)) {
    if (!/[\s>]/.test(xml[at + opening.length] ?? '')) {
      at += opening.length;
      continue;
    }
    let close = xml.indexOf(closing, at);
    let inner = at + opening.length;
    for (let depth = 1; close !== -1; ) {
      const next = xml.indexOf(opening, inner);
      if (next !== -1 && next < close) {
        if (/[\s>]/.test(xml[next + opening.length] ?? '')) depth++;
        inner = next + opening.length;
      } else if (--depth === 0) break;
      else {
        inner = close + closing.length;
        close = xml.indexOf(closing, inner);
      }
    }
    if (close === -1) break;
    parts.push(xml.slice(from, at), show(xml.slice(xml.indexOf('>', at) + 1, close)));
    at = close + closing.length;
    from = at;
  }
  return from === 0 ? xml : parts.join('') + xml.slice(from);
};

const contentOf = (xml: string, name: string): string | undefined => {
  const at = xml.indexOf(`<${name}`);
  const close = xml.lastIndexOf(`</${name}>`);
  return at === -1 || close < at ? undefined : xml.slice(xml.indexOf('>', at) + 1, close);
};

const HIDDEN = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/;

const isHidden = (run: string): boolean => {
  const properties = /^\s*<w:rPr>/.test(run) ? run.slice(0, run.indexOf('</w:rPr>')) : '';
  return HIDDEN.test(properties);
};

/** Newer drawings are given in a form of old too; without that, its words are set in one. */
const oneOfTwo = (content: string): string => {
  const old = contentOf(content, 'mc:Fallback');
  if (old !== undefined) return `<mc:AlternateContent><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
  const words = contentOf(content, 'w:txbxContent');
  return words === undefined ? '' : `<w:pict><v:textbox><w:txbxContent>${words}</w:txbxContent></v:textbox></w:pict>`;
};

/** Two characters for private use: no document has them beside each other. */
const [OPEN, CLOSE] = ['\ue0f0\ue0f1', '\ue0f1\ue0f0'];
export const CHUNK = new RegExp(`${OPEN}([\\w.-]+)${CLOSE}`, 'g');

export const plainBody = (xml: string): string => {
  let plain = xml;
  if (plain.includes('<mc:AlternateContent')) plain = replaced(plain, 'mc:AlternateContent', oneOfTwo);
  if (plain.includes('<w:ruby')) plain = replaced(plain, 'w:ruby', (ruby) => contentOf(ruby, 'w:rubyBase') ?? '');
  if (HIDDEN.test(plain)) plain = replaced(plain, 'w:r', (run) => (isHidden(run) ? '' : `<w:r>${run}</w:r>`));
  return plain.replace(
    /<w:altChunk\b[^>]*?\br:id="([\w.-]+)"[^>]*?(?:\/>|>[^<]*(?:<w:altChunkPr\b[^>]*>[^<]*)*<\/w:altChunk>)/g,
    (_, id: string) => `<w:p><w:r><w:t>${OPEN}${id}${CLOSE}</w:t></w:r></w:p>`,
  );
};
