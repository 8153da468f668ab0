/** What a document says, claim by claim with its quotes, and how two versions differ in it. */
import type { Fragment } from '../extractor/index.ts';
import { findEdgeType, findNodeType, type GraphNode, roleCaptions } from '../graph-schema/index.ts';

export interface Claim {
  /** Type and ends, without the document: equal in two versions that say the same. */
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly quotes: readonly string[];
}

export interface ClaimDiff {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  /** Said in both, in other words. */
  readonly reworded: readonly { readonly before: Claim; readonly after: Claim }[];
  readonly kept: number;
}

const called = (node: GraphNode): string => {
  const shownBy = findNodeType(node.type)?.shownBy ?? [];
  const name = shownBy.map((property) => node.properties[property]).find((value) => value !== undefined);
  return String(name ?? node.id);
};

/** Claims about the document's own policy name it `own`, so that a new title alone changes no other claim. */
const own = 'own';

export const claimsOf = (fragment: Fragment): readonly Claim[] => {
  const nodes = new Map(fragment.nodes.map((node) => [node.id, node]));
  const ownId = fragment.edges.find(({ type, properties }) => type === 'TEXT_OF' && properties.part === undefined)?.to;
  const endOf = (id: string): string => (id === ownId ? own : id);
  return fragment.edges.flatMap(({ type, from, to, properties }) => {
    if (findEdgeType(type)?.properties.quotes === undefined) return [];
    const quotes = properties.quotes as readonly string[];
    const role = typeof properties.role === 'string' ? ` ${properties.role}` : '';
    return [
      {
        key: `${endOf(from)} ${type}${role} ${endOf(to)}`,
        type: `${type}${role}`,
        from: called(nodes.get(from)!),
        to: called(nodes.get(to)!),
        quotes,
      },
    ];
  });
};

export const diffClaims = (before: readonly Claim[], after: readonly Claim[]): ClaimDiff => {
  const old = new Map(before.map((claim) => [claim.key, claim]));
  const now = new Map(after.map((claim) => [claim.key, claim]));
  const both = [...now.values()].flatMap((claim) => {
    const was = old.get(claim.key);
    return was ? [{ before: was, after: claim }] : [];
  });
  const isReworded = (pair: { readonly before: Claim; readonly after: Claim }): boolean =>
    JSON.stringify(pair.before.quotes) !== JSON.stringify(pair.after.quotes);
  return {
    added: [...now.values()].filter(({ key }) => !old.has(key)),
    removed: [...old.values()].filter(({ key }) => !now.has(key)),
    reworded: both.filter(isReworded),
    kept: both.filter((pair) => !isReworded(pair)).length,
  };
};

/** TOUCHES applies-to → 涉及（适用）, as all that is said of documents is said in Chinese. */
const inWords = (claim: string): string => {
  const [type = '', role] = claim.split(' ');
  const said = findEdgeType(type)?.caption.zh ?? type;
  return role === undefined ? said : `${said}（${roleCaptions[role as keyof typeof roleCaptions].zh}）`;
};

/** A law names its river hundreds of times in the same words: once with the count says as much. */
const quoted = (quotes: readonly string[], sign = ''): readonly string[] => {
  const counts = new Map<string, number>();
  for (const quote of quotes) counts.set(quote, (counts.get(quote) ?? 0) + 1);
  return [...counts].map(([quote, count]) => `    ${sign}“${quote}”${count > 1 ? ` ×${count}` : ''}`);
};

const head = (sign: string, { type, from, to }: Claim): string => `${sign} ${from}  ${inWords(type)}  ${to}`;
const line = (sign: string, claim: Claim): string => [head(sign, claim), ...quoted(claim.quotes)].join('\n');

export const showClaimDiff = ({ added, removed, reworded, kept }: ClaimDiff): string =>
  [
    ...removed.map((claim) => line('-', claim)),
    ...added.map((claim) => line('+', claim)),
    ...reworded.map(({ before, after }) =>
      [head('~', after), ...quoted(before.quotes, '- '), ...quoted(after.quotes, '+ ')].join('\n'),
    ),
    `${added.length} added, ${removed.length} removed, ${reworded.length} reworded, ${kept} as before`,
  ].join('\n');
