/** Brackets, quotation marks, dashes and dots in one form each, so that rules need not list the others. */
const to = (target: string, variants: string): (readonly [number, number])[] =>
  [...variants].map((variant) => [variant.charCodeAt(0), target.charCodeAt(0)] as const);

export const marks: readonly (readonly [number, number])[] = [
  // „2009‟ is what converters leave of 〔2009〕.
  ...to('〔', '﹝❲〘„'),
  ...to('〕', '﹞❳〙‟'),
  ...to('[', '［'),
  ...to(']', '］'),
  ...to('(', '﹙︵'),
  ...to(')', '﹚︶'),
  ...to('《', '︽≪\u27ea'),
  ...to('》', '︾≫\u27eb'),
  // By number: editors turn U+2329, which PDF files hold, into U+3008 itself.
  ...to('〈', '︿\u2329\u27e8‹'),
  ...to('〉', '﹀\u232a\u27e9›'),
  ...to('“', '「﹁〝｢❝'),
  ...to('”', '」﹂〞｣❞〟'),
  ...to('‘', '『﹃❛'),
  ...to('’', '』﹄❜'),
  ...to('—', '–―─━‒'),
  ...to('-', '‐‑−'),
  ...to('·', '•・‧∙⋅●･᛫'),
  ...to('、', '､﹑'),
  ...to('。', '｡'),
  ...to('~', '～〜∼'),
  ...to('%', '﹪'),
  ...to(',', '﹐'),
  ...to(';', '﹔'),
  ...to(':', '﹕∶'),
];
