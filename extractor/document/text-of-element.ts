/** What a reader sees of an HTML element, as lines: blocks end lines, cells are parted by tabs, blanks collapse as in a browser. */

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const cells = new Set(['TD', 'TH']);
const unseen = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SVG',
  'SELECT',
  'TEXTAREA',
]);

const elementNode = 1;
const textNode = 3;

/** Walks without recursion: pages may be nested as deep as they like. */
export const textOfElement = (root: Element): string => {
  const lines: string[] = [];
  let line = '';
  let cellDepth = 0;
  const endLine = (): void => {
    const seen = line.replace(/[ \t\n\r\f]*\t[ \t\n\r\f]*/g, '\t').replace(/^[ \n\r\f]+|[ \t\n\r\f]+$/g, '');
    if (seen !== '') lines.push(seen);
    line = '';
  };
  const enter = (name: string): void => {
    if (cells.has(name)) cellDepth++;
    // Paragraphs inside a cell stay in the row.
    else if (name === 'TR' || name === 'TABLE') endLine();
    else if (cellDepth === 0 && blocks.has(name)) endLine();
    if (name === 'BR') {
      if (cellDepth > 0) line += ' ';
      else endLine();
    }
  };
  const leave = (name: string): void => {
    if (cells.has(name)) {
      cellDepth--;
      line += '\t';
    } else if (name === 'TR' || name === 'TABLE') endLine();
    else if (blocks.has(name)) {
      if (cellDepth > 0) line += ' ';
      else endLine();
    }
  };

  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) line += (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ');
    const isSeen = node.nodeType === elementNode && !unseen.has(name);
    if (isSeen) enter(name);
    if (isSeen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isSeen) leave(name);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node.nodeName.toUpperCase());
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  endLine();
  return lines.join('\n');
};
