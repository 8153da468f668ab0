/** The rules of the house, as ARCHITECTURE.md tells them, held by the files as they are. */
import { describe, expect, it } from 'vitest';
import { type Import, readHouses, type SourceFile } from './support/source-file.ts';

const files = readHouses();
const byPath = new Map(files.map((file) => [file.path, file]));

const houseOf = (path: string): string => path.split('/')[0] ?? '';
const isIn = (path: string, ...places: readonly (string | RegExp)[]): boolean =>
  places.some((place) => (typeof place === 'string' ? path.startsWith(place) : place.test(path)));

/** `path → target` of each import that breaks a rule; a test expects none. */
const breaking = (breaks: (file: SourceFile, imported: Import) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((imported) => breaks(file, imported)).map(({ target }) => `${file.path} → ${target}`),
  );

describe('houses', () => {
  it('graph-schema imports no other house', () => {
    expect(
      breaking(
        ({ path }, { target, isOurs }) =>
          houseOf(path) === 'graph-schema' && isOurs && houseOf(target) !== 'graph-schema',
      ),
    ).toEqual([]);
  });

  it('extractor and explorer import graph-schema through its door, and nothing else of ours', () => {
    expect(
      breaking(({ path }, { target, isOurs }) => {
        const house = houseOf(path);
        if (!isOurs || (house !== 'extractor' && house !== 'explorer') || houseOf(target) === house) return false;
        return target !== 'graph-schema/index.ts';
      }),
    ).toEqual([]);
  });

  it('nobody but scripts and test imports scripts, nobody but test imports test', () => {
    expect(
      breaking(({ path }, { target, isOurs }) => {
        if (!isOurs) return false;
        if (houseOf(target) === 'test') return houseOf(path) !== 'test';
        return houseOf(target) === 'scripts' && houseOf(path) !== 'scripts' && houseOf(path) !== 'test';
      }),
    ).toEqual([]);
  });

  it('every import of ours leads to a file', () => {
    expect(breaking((_, { target, isOurs }) => isOurs && /\.tsx?$/.test(target) && !byPath.has(target))).toEqual([]);
  });
});

describe('rooms of the extractor', () => {
  const flow = ['document', 'text', 'segments', 'mentions', 'profile', 'entities', 'relations', 'assemble'];
  /** Deeper rooms before the rooms that hold them. */
  const roomOf = (path: string): number => flow.indexOf(path.split('/')[1] ?? '');

  /** Files of types that import nothing of ours, such as text/span.ts, may be named from anywhere. */
  const isLeaf = (path: string): boolean => byPath.get(path)?.imports.every(({ isOurs }) => !isOurs) === true;

  it('import only rooms to their left, and knowledge', () => {
    expect(
      breaking(({ path }, { target, isOurs, isType }) => {
        if (!isOurs || houseOf(path) !== 'extractor' || houseOf(target) !== 'extractor') return false;
        if (roomOf(path) < 0 || roomOf(target) < 0) return false;
        return roomOf(target) > roomOf(path) && !(isType && isLeaf(target));
      }),
    ).toEqual([]);
  });

  it('do not import the pipeline, whose result only assembling and telling need', () => {
    expect(
      breaking(
        ({ path }, { target, isType }) =>
          target === 'extractor/pipeline.ts' &&
          roomOf(path) >= 0 &&
          !(isType && roomOf(path) === flow.indexOf('assemble')),
      ),
    ).toEqual([]);
  });

  it('have rules that do not know each other: only the list of a room does', () => {
    const lists = /^extractor\/(?:mentions\/(?:recognisers|refiners)|entities\/linkers|relations\/relators)\//;
    expect(
      breaking(({ path }, { target }) => {
        const list = lists.exec(path)?.[0];
        return list !== undefined && path !== `${list}index.ts` && target.startsWith(list);
      }),
    ).toEqual([]);
  });
});

describe('rooms of the recognisers', () => {
  const list = 'extractor/mentions/recognisers/';
  const kinds: Readonly<Record<string, string>> = {
    agencies: 'agency',
    policies: 'policy',
    projects: 'project',
    regions: 'region',
  };
  const recognisers = files.filter(({ path }) => path.startsWith(list) && path !== `${list}index.ts`);

  it('hold every recogniser by what it recognises, under the name that its mentions bear', () => {
    const misplaced = recognisers.filter(({ path, words }) => {
      const [room = '', file = ''] = path.slice(list.length).split('/');
      const rule = `${kinds[room]}-${file.replace(/\.ts$/, '')}`;
      return !words.some(({ text }) => text === rule);
    });
    expect(misplaced.map(({ path }) => path)).toEqual([]);
    expect(recognisers.length).toBeGreaterThan(40);
  });
});

/** Folders whose rooms follow each other, the most used first. */
const rows: readonly (readonly [what: string, base: string, flow: readonly string[]])[] = [
  ['projects', 'extractor/mentions/projects/', ['phrase', 'words', 'lists', 'evidence', 'candidates', 'tables']],
  [
    'panels',
    'explorer/web/panels/',
    [
      ...['pieces', 'legend', 'picture', 'head', 'start', 'search', 'details', 'document'],
      ...['table', 'network', 'timeline', 'map', 'query'],
    ],
  ],
];

describe.each(rows)('rooms of the %s', (_, base, flow) => {
  const roomOf = (path: string): number =>
    path.startsWith(base) ? flow.indexOf(path.slice(base.length).split('/')[0] ?? '') : Number.NaN;

  it('hold every file', () => {
    expect(files.filter(({ path }) => roomOf(path) < 0).map(({ path }) => path)).toEqual([]);
    expect(new Set(files.map(({ path }) => roomOf(path)).filter(Number.isInteger)).size).toBe(flow.length);
  });

  it('import only rooms to their left', () => {
    expect(breaking(({ path }, { target }) => roomOf(target) > roomOf(path))).toEqual([]);
  });
});

describe('imports', () => {
  it('make no cycle, types among them', () => {
    const cycles: string[] = [];
    const state = new Map<string, 'open' | 'done'>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      for (const { target, isOurs } of byPath.get(path)?.imports ?? [])
        if (isOurs && byPath.has(target)) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const { path } of files) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it('go through no inner barrel: only the door of a house passes on', () => {
    const doors = new Set(['graph-schema/index.ts', 'extractor/index.ts', 'explorer/index.ts']);
    expect(files.filter(({ path, isBarrel }) => isBarrel && !doors.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it('name engines only where they are wrapped', () => {
    const homes: readonly (readonly [RegExp, RegExp])[] = [
      [
        /^@neo4j-cypher\/language-support/,
        /^graph-schema\/guard\/load-parser|^explorer\/web\/console\/neo4j-grammar|^test\//,
      ],
      [/^neo4j-driver/, /^graph-schema\/stores\/neo4j|^scripts\/(?:bench|neo4j)\/|^test\//],
      [/^@grafeo-db\//, /^graph-schema\/stores\/embedded|^scripts\/bench\/|^test\//],
      [/^sigma(?:\/|$)|^@sigma\//, /^explorer\/web\/graph\/renderer|^scripts\/bench\/|^test\//],
      [/^nodejieba$/, /^extractor\/knowledge\/load|^scripts\/bench\/|^test\//],
    ];
    expect(
      breaking(({ path }, { target }) => homes.some(([engine, home]) => engine.test(target) && !home.test(path))),
    ).toEqual([]);
  });
});

describe('effects', () => {
  const outside = [
    'scripts/',
    'test/',
    'graph-schema/stores/',
    'graph-schema/guard/load-parser.ts',
    'explorer/server/',
    /^extractor\/knowledge\/load[^/]*$/,
    /^extractor\/document\/read-[^/]*$/,
  ] as const;
  const modules = /^node:(?:fs|child_process|net|http|https|dns|os|process|worker_threads|tty|readline|timers)(?:\/|$)/;

  it('files, processes and network stand only at the edge', () => {
    expect(
      breaking(({ path }, { target, isType }) => !isType && modules.test(target) && !isIn(path, ...outside)),
    ).toEqual([]);
  });

  it('so do clock, chance and environment; the page may ask its own server', () => {
    const found = files
      .filter(({ path }) => !isIn(path, ...outside))
      .flatMap(({ path, effects }) =>
        effects
          .filter((effect) => !(isIn(path, 'explorer/web/') && effect === 'fetch'))
          .map((effect) => `${path}: ${effect}`),
      );
    expect(found).toEqual([]);
  });
});

describe('words', () => {
  /** Two Chinese characters in a row are a word; single ones (第, 条, 号, 区) and sets such as [一二三] are form, like 《》. */
  const wordsIn = (text: string): string[] =>
    text
      .replace(/\[[^\]]*\]/g, ' ')
      .match(/(?![〇一二三四五六七八九十百千万亿零两几数多余]+(?!\p{Script=Han}))\p{Script=Han}{2,}/gu) ?? [];

  /** Where words may stand beside data, with the reason. */
  const homes: readonly (readonly [string | RegExp, string])[] = [
    [/^graph-schema\/(?:nodes|edges)\//, 'captions of the schema'],
    ['graph-schema/properties/chinese-number.ts', 'the digits themselves'],
    ['graph-schema/properties/doc-number', 'the few forms that close a document number'],
    ['graph-schema/queries/', 'captions and examples of the questions'],
    ['extractor/text/steps/', 'tables of characters'],
    ['extractor/knowledge/policy-title.ts', 'the name of the state, which titles take or leave'],
  ];

  it('stand in data, in the strings of the page and in captions, not in rules', () => {
    const found = files
      .filter(({ path }) => isIn(path, 'graph-schema/', 'extractor/', 'explorer/'))
      .filter(({ path }) => !isIn(path, ...homes.map(([home]) => home)))
      .flatMap(({ path, words }) =>
        words
          // `{ zh: …, en: … }` is a caption wherever it stands.
          .filter(({ key }) => key !== 'zh')
          .flatMap(({ text, line }) => wordsIn(text).map((word) => `${path}:${line} ${word}`)),
      );
    expect(found).toEqual([]);
  });

  it('are told from form', () => {
    expect(wordsIn('^第[一二三]+条|[区县市]$|号|十二万')).toEqual([]);
    expect(wordsIn('(?:的|中)?通知|中华人民共和国')).toEqual(['通知', '中华人民共和国']);
  });
});

describe('exports', () => {
  const isDoor = (path: string): boolean => /^[^/]+\/index\.ts$/.test(path);
  /** Who takes what from each file: `name` or `*`, then the files that do. */
  const takers = new Map<string, Map<string, Set<string>>>();
  for (const { path, imports } of files)
    for (const { target, names } of imports) {
      const ofTarget = takers.get(target) ?? new Map<string, Set<string>>();
      takers.set(target, ofTarget);
      for (const name of names) ofTarget.set(name, (ofTarget.get(name) ?? new Set()).add(path));
    }

  it('are values that another file imports; what stands at a door, another house', () => {
    const unused = files.flatMap(({ path, exports }) => {
      if (houseOf(path) === 'test') return [];
      const ofFile = takers.get(path);
      const takes = (name: string): boolean =>
        [...(ofFile?.get(name) ?? []), ...(ofFile?.get('*') ?? [])].some(
          (other) => !isDoor(path) || houseOf(other) !== houseOf(path),
        );
      return exports.filter(({ name, isType }) => !isType && !takes(name)).map(({ name }) => `${path}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('files', () => {
  it('have names that say something, in lower case with hyphens', () => {
    const wrong = files
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return (
          /^(?:.*-)?(?:utils?|helpers?|common|misc|base)\./.test(name) ||
          !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(name)
        );
      });
    expect(wrong).toEqual([]);
  });

  const sources = files.filter(({ path }) => houseOf(path) !== 'test');

  it('begin with one sentence on what they are', () => {
    expect(sources.filter(({ opening }) => opening === '').map(({ path }) => path)).toEqual([]);
  });

  it('have at most 250 lines, or say on their first line: long because …', () => {
    const long = sources.filter(({ lines, opening }) => lines > 250 && !opening.includes('long because'));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('are short as a rule: half of them within 70 lines, nine of ten within 150', () => {
    const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(70);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
  });
});
