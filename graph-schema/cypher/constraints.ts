/** The constraints and indexes that stand before the first write, from the declarations. */
import { nodeTypes } from '../nodes/index.ts';
import { constraintName, fullTextIndex } from './internal-names.ts';
import { identifier, type Statement, statement } from './statement.ts';

const idConstraints = (): Statement[] =>
  nodeTypes.map(({ type }) =>
    statement(
      `CREATE CONSTRAINT ${identifier(constraintName(type, 'id'))} IF NOT EXISTS FOR (n:${identifier(type)}) REQUIRE n.id IS UNIQUE`,
    ),
  );

const propertyIndexes = (): Statement[] =>
  nodeTypes.flatMap(({ type, indexed }) =>
    indexed.map((property) =>
      statement(
        `CREATE INDEX ${identifier(constraintName(type, property))} IF NOT EXISTS FOR (n:${identifier(type)}) ON (n.${identifier(property)})`,
      ),
    ),
  );

/** `cjk` cuts Chinese into pairs of characters, so that parts of names are found. */
const fullText = (): Statement => {
  const labels = nodeTypes.filter(({ searchable }) => searchable.length > 0).map(({ type }) => identifier(type));
  const properties = [...new Set(nodeTypes.flatMap(({ searchable }) => searchable))].map(identifier);
  return statement(
    `CREATE FULLTEXT INDEX ${identifier(fullTextIndex)} IF NOT EXISTS FOR (n:${labels.join('|')}) ` +
      `ON EACH [${properties.map((name) => `n.${name}`).join(', ')}] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  );
};

export const constraintStatements = (): readonly Statement[] => [...idConstraints(), ...propertyIndexes(), fullText()];

/** Names of all constraints; those of ours tell the schema version that a store was written with. */
export const listConstraints = (): Statement => statement('SHOW CONSTRAINTS YIELD name RETURN name');
export const listIndexes = (): Statement => statement('SHOW INDEXES YIELD name RETURN name');
export const waitForIndexes = (): Statement => statement('CALL db.awaitIndexes(300)');
export const dropConstraint = (name: string): Statement => statement(`DROP CONSTRAINT ${identifier(name)} IF EXISTS`);
export const dropIndex = (name: string): Statement => statement(`DROP INDEX ${identifier(name)} IF EXISTS`);
