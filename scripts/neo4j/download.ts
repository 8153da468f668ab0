/** Fetches the Neo4j server from Maven Central, once; later calls find it in the cache. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const neo4jVersion = '5.26.17';

export const defaultCacheDirectory = (): string => join(homedir(), '.cache', 'zhengmai', `neo4j-${neo4jVersion}`);

/** Present only when complete: it is moved into place after the last jar has come. */
export const jarDirectory = (cacheDirectory: string): string => join(cacheDirectory, 'lib');

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>zhengmai</groupId>
  <artifactId>neo4j-server</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${neo4jVersion}</version></dependency>
  </dependencies>
</project>
`;

/** Maven's own complaint, without its progress. */
const complaint = (output: string): string =>
  output
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'))
    .slice(0, 3)
    .join('\n');

export const downloadNeo4j = async (cacheDirectory = defaultCacheDirectory()): Promise<string> => {
  const jars = jarDirectory(cacheDirectory);
  if (existsSync(jars)) return jars;
  mkdirSync(cacheDirectory, { recursive: true });
  const work = mkdtempSync(join(cacheDirectory, 'download-'));
  try {
    writeFileSync(join(work, 'pom.xml'), pom);
    const goal = ['-B', '-q', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    await promisify(execFile)('mvn', goal, { cwd: work, maxBuffer: 1 << 26 }).catch(
      (error: Error & { stdout?: string }) => {
        throw new Error(
          `download of Neo4j ${neo4jVersion}: Maven failed\n${complaint(error.stdout ?? '') || error.message}`,
        );
      },
    );
    try {
      renameSync(join(work, 'lib'), jars);
    } catch (error) {
      // Another process was faster; its copy is as good.
      if (!existsSync(jars)) throw error;
    }
    return jars;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
