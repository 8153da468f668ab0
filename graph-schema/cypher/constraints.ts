/** The constraints and indexes that stand before the first write, from the declarations. */
import { nodeTypes } from '../nodes/index.ts';
import { constraintName, fullTextIndex, markerName } from './internal-names.ts';
import { identifier, type Statement, statement } from './statement.ts';

/** A schema statement with the name of what it makes, so that what is there already need not be sent. */
export interface NamedStatement extends Statement {
  readonly name: string;
}

const named = (name: string, text: string): NamedStatement => ({ name, ...statement(text) });

const idConstraints = (): NamedStatement[] =>
  nodeTypes.map(({ type }) =>
    named(
      constraintName(type, 'id'),
      `CREATE CONSTRAINT ${identifier(constraintName(type, 'id'))} IF NOT EXISTS FOR (n:${identifier(type)}) REQUIRE n.id IS UNIQUE`,
    ),
  );

const propertyIndexes = (): NamedStatement[] =>
  nodeTypes.flatMap(({ type, indexed }) =>
    indexed.map((property) =>
      named(
        constraintName(type, property),
        `CREATE INDEX ${identifier(constraintName(type, property))} IF NOT EXISTS FOR (n:${identifier(type)}) ON (n.${identifier(property)})`,
      ),
    ),
  );

/** `cjk` cuts Chinese into pairs of characters, so that parts of names are found. The index is written beside a load, which waits for it at its end. */
export const fullTextParts = {
  labels: nodeTypes.filter(({ searchable }) => searchable.length > 0).map(({ type }) => type as string),
  properties: [...new Set(nodeTypes.flatMap(({ searchable }) => searchable))],
  analyzer: 'cjk',
  eventuallyConsistent: true,
} as const;

const fullText = (): NamedStatement => {
  const { labels, properties, analyzer, eventuallyConsistent } = fullTextParts;
  return named(
    fullTextIndex,
    `CREATE FULLTEXT INDEX ${identifier(fullTextIndex)} IF NOT EXISTS FOR (n:${labels.map(identifier).join('|')}) ` +
      `ON EACH [${properties.map((name) => `n.${identifier(name)}`).join(', ')}] ` +
      `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: ${eventuallyConsistent}}}`,
  );
};

export const constraintStatements = (): readonly NamedStatement[] => [
  ...idConstraints(),
  ...propertyIndexes(),
  fullText(),
];

export const markerConstraint = (version: string): Statement =>
  statement(
    `CREATE CONSTRAINT ${identifier(markerName(version))} IF NOT EXISTS FOR (n:${identifier(markerName(version))}) REQUIRE n.id IS UNIQUE`,
  );

/** Names of all constraints; those of ours tell the schema version that a store was written with. */
export const listConstraints = (): Statement => statement('SHOW CONSTRAINTS YIELD name RETURN name');
export const listIndexes = (): Statement => statement('SHOW INDEXES YIELD name RETURN name');
/** The full-text index as it stands, if it does: an earlier version may have made it over other labels or with another analyzer. */
export const describeFullText = (): Statement =>
  statement(
    'SHOW INDEXES YIELD name, labelsOrTypes, properties, options WHERE name = $name ' +
      'RETURN labelsOrTypes AS labels, properties, options.indexConfig AS config',
    { name: fullTextIndex },
  );
export const waitForIndexes = (): Statement => statement('CALL db.awaitIndexes(300)');
export const waitForFullText = (): Statement =>
  statement('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
export const dropConstraint = (name: string): Statement => statement(`DROP CONSTRAINT ${identifier(name)} IF EXISTS`);
export const dropIndex = (name: string): Statement => statement(`DROP INDEX ${identifier(name)} IF EXISTS`);
