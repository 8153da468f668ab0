/** As much of Word's XML as its lists need, read in one pass and without a tree: files may be of any size and any damage. */

/** The elements of a name with their attributes and content; `<w:lvl …>…</w:lvl>` are never nested in their like. */
export const elements = (xml: string, name: string): { readonly tag: string; readonly content: string }[] => {
  const found: { tag: string; content: string }[] = [];
  const opening = `<w:${name}`;
  const closing = `</w:${name}>`;
  for (let at = xml.indexOf(opening); at !== -1; at = xml.indexOf(opening, at + opening.length)) {
    if (!/[\s>/]/.test(xml[at + opening.length] ?? '')) continue;
    const end = xml.indexOf('>', at);
    if (end === -1) break;
    if (xml[end - 1] === '/') {
      found.push({ tag: xml.slice(at, end), content: '' });
      continue;
    }
    const close = xml.indexOf(closing, end);
    if (close === -1) break;
    found.push({ tag: xml.slice(at, end), content: xml.slice(end + 1, close) });
    at = close;
  }
  return found;
};

export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\bw:${name}="([^"]*)"`).exec(tag)?.[1];

/** `<w:start w:val="1"/>` in the content of an element. */
export const settingIn = (content: string, name: string): string | undefined => {
  const [first] = elements(content, name);
  return first && attribute(first.tag, 'val');
};

/** Without what tracked changes keep of the properties before. */
export const withoutOldProperties = (xml: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (let at = xml.indexOf('<w:pPrChange'); at !== -1; at = xml.indexOf('<w:pPrChange', from)) {
    const close = xml.indexOf('</w:pPrChange>', at);
    if (close === -1) break;
    parts.push(xml.slice(from, at));
    from = close + '</w:pPrChange>'.length;
  }
  return parts.join('') + xml.slice(from);
};
