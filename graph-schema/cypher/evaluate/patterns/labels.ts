/** Label expressions: `:A|B`, `:!C`, `:%`, `:A&B`, as a test of a node's or relationship's one type. */
import type { SyntaxNode } from '../../../guard/syntax.ts';
import type { Context, Scope } from '../context.ts';
import { typeError } from '../show.ts';
import { nameOf, parts } from '../syntax-text.ts';
import { type CypherValue, isList, type Row } from '../values.ts';

export type LabelTest = (type: string, row: Row) => boolean;

export const labelTest = (node: SyntaxNode, context: Context, scope: Scope): LabelTest => {
  const inner = (): LabelTest[] => parts(node).map((each) => labelTest(each, context, scope));
  switch (node.kind) {
    case 'labelExpression4': {
      const tests = inner();
      return (type, row) => tests.some((test) => test(type, row));
    }
    case 'labelExpression3': {
      const tests = inner();
      return (type, row) => tests.every((test) => test(type, row));
    }
    case 'labelExpression2': {
      const test = inner()[0] as LabelTest;
      const odd = node.children.filter((each) => each.kind === 'EXCLAMATION_MARK').length % 2 === 1;
      return odd ? (type, row) => !test(type, row) : test;
    }
    case 'labelExpression1': {
      const first = node.children[0] as SyntaxNode;
      if (first.kind === 'PERCENT') return () => true;
      if (first.kind === 'dynamicAnyAllExpression') return dynamicLabel(first, context, scope);
      if (first.kind === 'symbolicNameString') {
        const name = nameOf(first);
        return (type) => type === name;
      }
      return inner()[0] as LabelTest;
    }
    default:
      return inner()[0] as LabelTest;
  }
};

/** `$(name)` or `$any([…])`, `$all([…])`. */
const dynamicLabel = (node: SyntaxNode, context: Context, scope: Scope): LabelTest => {
  const value = context.expression(parts(node)[0] as SyntaxNode, scope);
  const any = node.children.some((each) => each.kind === 'ANY');
  return (type, row) => {
    const given: CypherValue = value(row);
    const names = isList(given) ? given : [given];
    if (!names.every((name) => typeof name === 'string')) throw typeError('a dynamic label', 'STRING', given);
    return any ? names.includes(type) : names.every((name) => name === type);
  };
};

/** The types that a label expression names outright (`A|B`), for choosing where to start; undefined if it is more than that. */
export const plainTypes = (node: SyntaxNode): readonly string[] | undefined => {
  const text = node.text.replace(/^(?::|IS\s)\s*/iu, '');
  const names = text.split('|').map((each) => each.trim().replace(/^:/u, '').trim());
  if (!names.every((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^`[^`]+`$/u.test(name))) return undefined;
  return names.map((name) => name.replaceAll('`', ''));
};
