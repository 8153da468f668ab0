/** What a freshly started server needs before anybody can use it: a look whether Bolt answers, and its first password. */
import neo4j from 'neo4j-driver';

const firstPassword = 'neo4j';

/** True as soon as the server speaks Bolt, whatever it then says about the password. */
export const isBoltOpen = async (uri: string): Promise<boolean> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', firstPassword), { connectionTimeout: 2000 });
  try {
    await driver.getServerInfo({ database: 'system' });
    return true;
  } catch (error) {
    return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security.');
  } finally {
    await driver.close();
  }
};

export const setFirstPassword = async (uri: string, password: string): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', firstPassword));
  try {
    await driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
      { first: firstPassword, password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
};
