/** A query as a syntax tree of ours, made from that of Neo4j's own Cypher parser. */
import type { Context, LanguageSupport } from './language-support.ts';
import { loadParser } from './load-parser.ts';
import type { Syntax, SyntaxNode, SyntaxProblem } from './syntax.ts';
import { brokenOff, leftOut, strangeCharacter } from './syntax-words.ts';

let loaded: LanguageSupport | undefined;
/** Loading takes its time, so it waits for the first query. */
const languageSupport = (): LanguageSupport => {
  loaded ??= loadParser();
  return loaded;
};

/** The parser counts code points; ours is UTF-16. */
const utf16Offsets = (text: string): ((codePoint: number) => number) => {
  if (!/[\ud800-\udfff]/u.test(text) && text.length === [...text].length) return (offset) => offset;
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    starts.push(at);
    at += character.length;
  }
  starts.push(at);
  return (offset) => starts[Math.min(offset, starts.length - 1)] ?? at;
};

/** `expression … expression1` wraps every value in twelve rules; a rule of that ladder with one child says nothing. */
const isLadder = (kind: string): boolean => /^expression\d*$/u.test(kind);

const isEmpty = (node: SyntaxNode): boolean =>
  node.kind === 'EOF' ? true : node.children.length > 0 ? node.children.every(isEmpty) : node.start === node.end;

export const parseCypher = (text: string): Syntax => {
  const { CypherParser, parserWrapper } = languageSupport();
  const toUtf16 = utf16Offsets(text);
  const problems: SyntaxProblem[] = [];

  /** Where the last token that was read ended: what is missing is missing there. */
  let read = 0;
  const convert = (context: Context): SyntaxNode => {
    const token = context.symbol;
    if (token) {
      const invented = token.start < 0;
      const start = invented ? read : toUtf16(token.start);
      const end = invented ? start : Math.max(start, toUtf16(token.stop + 1));
      read = Math.max(read, end);
      const kind = CypherParser.symbolicNames[token.type] ?? 'EOF';
      if (kind === 'ErrorChar') problems.push({ message: strangeCharacter(text.slice(start, end)), offset: start });
      else if (context.isErrorNode?.())
        problems.push({
          message: invented ? leftOut(token.text) : `unexpected ${text.slice(start, end)}`,
          offset: start,
        });
      return { kind, start, end, text: text.slice(start, end), children: [] };
    }
    const kind = CypherParser.ruleNames[context.ruleIndex ?? -1] ?? 'unknown';
    const children = (context.children ?? []).map(convert);
    const only = children.length === 1 ? children[0] : undefined;
    if (only && isLadder(kind)) return only;
    const start = children[0]?.start ?? toUtf16(context.start?.start ?? 0);
    // The parser makes up a line that is missing, `-[r]>(b)`, and leaves no other trace of it.
    if (kind === 'arrowLine' && children.length === 0 && !context.exception)
      problems.push({ message: `expected -, got ${text.slice(read, read + 1)}`, offset: read });
    const end = children.at(-1)?.end ?? start;
    if (context.exception) {
      const offending = context.exception.offendingToken;
      const at = offending && offending.start >= 0 ? toUtf16(offending.start) : start;
      const got = offending && offending.start >= 0 ? text.slice(at, toUtf16(offending.stop + 1)) : '';
      problems.push({ message: brokenOff(kind, got), offset: at });
    }
    return { kind, start, end, text: text.slice(start, end), children };
  };

  const statements: SyntaxNode[] = [];
  for (const { ctx, syntaxErrors } of parserWrapper.parse(text).statementsParsing) {
    const before = problems.length;
    for (const error of syntaxErrors) problems.push({ message: error.message, offset: toUtf16(error.offsets.start) });
    const statement = convert(ctx);
    // A trailing semicolon leaves an empty statement behind it, which is no problem.
    if (isEmpty(statement)) problems.length = before;
    else statements.push(statement);
  }
  return { statements, problems };
};
