/** Before the first write: is what is there ours and of this schema? Then constraints and indexes. */
import {
  constraintStatements,
  describeFullText,
  dropConstraint,
  dropIndex,
  fullTextParts,
  listConstraints,
  listIndexes,
  markerConstraint,
  waitForIndexes,
} from '../cypher/constraints.ts';
import { fullTextIndex, isMarker, versionInName } from '../cypher/internal-names.ts';
import { schemaVersion } from '../version.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { StoreError } from './store-error.ts';

const nameOf = (row: Readonly<Record<string, unknown>>): string => String(row.name);

export const checkSchemaVersion = async (connection: Neo4jConnection): Promise<void> => {
  const names = await connection.read(listConstraints(), nameOf);
  const others = [...new Set(names.map(versionInName))].filter(
    (found) => found !== undefined && found !== schemaVersion,
  );
  if (others.length > 0)
    throw new StoreError(
      'other-schema',
      `${connection.address}: expected a graph of schema version ${schemaVersion}, got ${others.join(' and ')}; ` +
        'zhengmai migrate reads its documents again, load --replace-schema takes a graph file instead; what is not ours stays',
    );
};

const isOther = (name: string): boolean => ![undefined, schemaVersion].includes(versionInName(name));

const otherConstraints = async (connection: Neo4jConnection): Promise<readonly string[]> =>
  (await connection.read(listConstraints(), nameOf)).filter(isOther);

/**
 * Takes away constraints and indexes of other versions, which stand where ours must; their nodes follow with the next write, which
 * knows them by their hash. A marker says that the store is still of the other version until `forgetOtherSchemas`.
 */
export const dropOtherSchemas = async (connection: Neo4jConnection): Promise<void> => {
  const constraints = (await otherConstraints(connection)).filter((name) => !isMarker(name));
  for (const version of new Set(constraints.map(versionInName))) await connection.write(markerConstraint(version!));
  for (const name of constraints) await connection.write(dropConstraint(name));
  const indexes = (await connection.read(listIndexes(), nameOf)).filter((name) => isOther(name) && !isMarker(name));
  for (const name of indexes) await connection.write(dropIndex(name));
  // It bears no version, since queries call it by name.
  if (constraints.length > 0) await connection.write(dropIndex(fullTextIndex));
};

export const forgetOtherSchemas = async (connection: Neo4jConnection): Promise<void> => {
  for (const name of await otherConstraints(connection)) await connection.write(dropConstraint(name));
};

const sameNames = (a: unknown, b: readonly string[]): boolean =>
  [...(a as readonly string[])].sort().join() === [...b].sort().join();

/** Of the same name, but made by an earlier version over other labels, properties or words: what it finds would be another graph's. */
const isOutdated = ({ labels, properties, config }: Readonly<Record<string, unknown>>): boolean => {
  const options = config as Readonly<Record<string, unknown>>;
  return !(
    sameNames(labels, fullTextParts.labels) &&
    sameNames(properties, fullTextParts.properties) &&
    options['fulltext.analyzer'] === fullTextParts.analyzer &&
    options['fulltext.eventually_consistent'] === fullTextParts.eventuallyConsistent
  );
};

const namesThere = async (connection: Pick<Neo4jConnection, 'read'>): Promise<ReadonlySet<string>> =>
  new Set([...(await connection.read(listConstraints(), nameOf)), ...(await connection.read(listIndexes(), nameOf))]);

export const setUpSchema = async (connection: Pick<Neo4jConnection, 'read' | 'write'>): Promise<void> => {
  if ((await connection.read(describeFullText(), isOutdated)).includes(true))
    await connection.write(dropIndex(fullTextIndex));
  const there = await namesThere(connection);
  const missing = constraintStatements().filter(({ name }) => !there.has(name));
  for (const statement of missing)
    try {
      await connection.write(statement);
    } catch (error) {
      // Another load made it at the same moment: IF NOT EXISTS looks first and takes the lock then.
      if (!(await namesThere(connection)).has(statement.name)) throw error;
    }
  if (missing.length > 0) await connection.read(waitForIndexes(), () => undefined);
};
