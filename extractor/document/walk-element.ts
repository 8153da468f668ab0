/** Goes through what is below an element, without recursion: pages may be nested as deep as they like. */

const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG SELECT TEXTAREA BUTTON RT RP'.split(' '));
const elementNode = 1;
const textNode = 3;

export interface Visitor {
  readonly enter: (element: Element, name: string) => void;
  readonly leave: (element: Element, name: string) => void;
  readonly text: (text: string) => void;
}

/** `root` itself is entered, but left only if nothing is in it. */
export const walkElement = (root: Element, { enter, leave, text }: Visitor): void => {
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === textNode) text(node.textContent ?? '');
    const isSeen = node.nodeType === elementNode && !unseen.has(name);
    if (isSeen) enter(node as Element, name);
    if (isSeen && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isSeen) leave(node as Element, name);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node as Element, node.nodeName.toUpperCase());
    }
    node = node && node !== root ? node.nextSibling : null;
  }
};
