/**
 * Every way in which lists write an organ behind its place, with its official name: 发改委 → {p}发展和改革委员会. Domains and endings
 * are put together where a text has them: all 8,000 pairs beforehand would take a fifth of the time in which the knowledge loads.
 */
import type { OrganPatternData } from './organ-pattern-data.ts';
import { makeTrie, type Trie } from './trie.ts';

export interface OrganForm {
  readonly end: number;
  /** Official name with {p} for the place's official name, {b} for its bare one, {w} as written. */
  readonly template: string;
}

export interface OrganForms {
  /** All forms that start at `at`, shortest first. */
  allAt(text: string, at: number): readonly OrganForm[];
  /** The official name behind a form, or undefined. */
  templateOf(form: string): string | undefined;
  readonly domains: Trie;
  readonly endings: Trie;
  /** Characters that forms begin with are those of these words and of the domains. */
  readonly fixed: readonly string[];
  /** 文化中心, 数据中心 are works, not organs. */
  isWork(domain: string, ending: string): boolean;
}

const OF_PLACE = '{p}';
const NONE: ReadonlyMap<number, string> = new Map();

/** What stands behind the place in the official name: {p}|老龄工作委员会, 中共{p}|委农村工作委员会, which is 委员会农村工作委员会 too. */
const inFull = (template: string, { partyPlace, committeeWords: [committee, short] }: OrganPatternData) => {
  const ofParty = partyPlace + short;
  const isOfParty = template.startsWith(ofParty) && template.length > ofParty.length;
  const rest = template.slice((isOfParty ? ofParty : OF_PLACE).length);
  if ((!isOfParty && !template.startsWith(OF_PLACE)) || rest === '' || rest.includes('{')) return [];
  return isOfParty ? [short + rest, committee + rest] : [rest];
};

/** Forms that are listed whole. */
const listedWhole = (data: OrganPatternData): ReadonlyMap<string, string> => {
  const templates = new Map<string, string>();
  for (const head of data.systems.heads) templates.set(head, `{w}${head}`);
  const [committee, committeeShort] = data.committeeWords;
  for (const [template = '', ...forms] of data.fixed)
    for (const form of forms) {
      templates.set(form, template);
      // 委组织部 is 委员会组织部 in full; 委 alone has its own row.
      if (
        template.startsWith(data.partyPlace) &&
        form.length > 1 &&
        form.startsWith(committeeShort) &&
        form !== committee
      )
        templates.set(committee + form.slice(committeeShort.length), template);
    }
  return templates;
};

/** 老龄工作委员会, 委农村工作委员会: a name in full is one of its forms, also where the lists only give short ones. */
const namesInFull = (data: OrganPatternData, listed: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const templates = new Map<string, string>();
  for (const [template = ''] of data.fixed)
    for (const form of inFull(template, data))
      if (!listed.has(form) && !templates.has(form)) templates.set(form, template);
  return templates;
};

/** The rows that each word stands in, by its index among the distinct ones; the last row first, as what is listed later counts. */
const rowsByWord = (rows: readonly (readonly string[])[]) => {
  const rowsOf = new Map<string, number[]>();
  for (const [row, words] of rows.entries())
    for (const word of words) rowsOf.set(word, [row, ...(rowsOf.get(word) ?? [])]);
  return { words: [...rowsOf.keys()], rows: [...rowsOf.values()] };
};

export const makeOrganForms = (data: OrganPatternData): OrganForms => {
  const [centre, works] = data.notCentres;
  const isWork = (domain: string, ending: string): boolean => ending === centre && works.includes(domain);
  const listed = listedWhole(data);
  const others = namesInFull(data, listed);
  const fixed = [...listed.keys(), ...others.keys()];
  const whole = makeTrie(fixed);
  const ofDomains = rowsByWord(data.domains);
  const ofEndings = rowsByWord(data.endings);
  const domains = makeTrie(ofDomains.words);
  const endings = makeTrie(ofEndings.words);

  /** The last pair of rows that makes the form counts. */
  const pairOf = (domain: number, ending: number): { readonly rank: number; readonly template: string } | undefined => {
    for (const row of ofDomains.rows[domain]!)
      for (const endingRow of ofEndings.rows[ending]!) {
        const official = data.domains[row]![0]!;
        const officialEnding = data.endings[endingRow]![0]!;
        if (isWork(official, officialEnding)) continue;
        return { rank: row * data.endings.length + endingRow, template: OF_PLACE + official + officialEnding };
      }
    return undefined;
  };

  /** By their ends; one form may be made of two pairs. */
  const pairsAt = (text: string, at: number): ReadonlyMap<number, string> => {
    const found = domains.allAt(text, at);
    if (found.length === 0) return NONE;
    const templates = new Map<number, string>();
    const ranks = new Map<number, number>();
    for (const domain of found)
      for (const ending of endings.allAt(text, domain.end)) {
        const pair = pairOf(domain.word, ending.word);
        if (pair === undefined || pair.rank < (ranks.get(ending.end) ?? -1)) continue;
        ranks.set(ending.end, pair.rank);
        templates.set(ending.end, pair.template);
      }
    return templates;
  };

  const allAt = (text: string, at: number): readonly OrganForm[] => {
    const paired = pairsAt(text, at);
    const forms = whole.allAt(text, at).map(({ end, word }): OrganForm => {
      const form = fixed[word]!;
      return { end, template: listed.get(form) ?? paired.get(end) ?? others.get(form)! };
    });
    if (paired.size === 0) return forms;
    const ends = new Set(forms.map(({ end }) => end));
    for (const [end, template] of paired) if (!ends.has(end)) forms.push({ end, template });
    return forms.sort((a, b) => a.end - b.end);
  };

  const templateOf = (form: string): string | undefined =>
    allAt(form, 0).findLast(({ end }) => end === form.length)?.template;

  return { allAt, templateOf, domains, endings, fixed, isWork };
};
