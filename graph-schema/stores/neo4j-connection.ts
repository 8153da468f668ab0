/** The line to a Neo4j server: sessions, retried transactions, batches; the only place that knows the driver's ways. */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Statement } from '../cypher/statement.ts';
import { toStoreError } from './neo4j-error.ts';
import { explainTls } from './neo4j-tls.ts';
import { StoreError } from './store-error.ts';

export interface Neo4jOptions {
  /** bolt, neo4j (routing) and their +s and +ssc (TLS) forms. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
  /** How many connections at most, and how long a query waits in the queue for one. */
  readonly queue?: { readonly connections: number; readonly milliseconds: number } | undefined;
}

export type Row = Readonly<Record<string, unknown>>;

export interface Counts {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  /** What the statement itself counted as `changed`. */
  readonly changed: number;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** A restart of the server takes about half a minute; transactions are sent again for so long. */
const retryMilliseconds = 60_000;

/** As many as the driver's own default; a minute covers the longest query. */
const usualQueue = { connections: 100, milliseconds: 60_000 };

/** The address as users may see it: no user, no password. */
const publicAddress = (uri: string): string => {
  const scheme = /^([a-z0-9+]+):\/\//i.exec(uri)?.[1]?.toLowerCase();
  if (scheme === undefined || !schemes.includes(scheme))
    throw new StoreError(
      'wrong-address',
      `NEO4J_URI: expected ${schemes.join('://, ')}://…, got ${JSON.stringify(uri.replace(/\/\/[^@/]*@/, '//…@'))}`,
    );
  return uri.replace(/\/\/[^@/]*@/, '//');
};

export class Neo4jConnection {
  readonly address: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  #isClosed = false;

  private constructor(address: string, driver: Driver, database: string | undefined) {
    this.address = address;
    this.#driver = driver;
    this.#database = database;
  }

  static async open({ uri, user, password, database, queue = usualQueue }: Neo4jOptions): Promise<Neo4jConnection> {
    const address = publicAddress(uri);
    const driver = neo4j.driver(address, neo4j.auth.basic(user, password), {
      maxTransactionRetryTime: retryMilliseconds,
      connectionTimeout: 10_000,
      maxConnectionPoolSize: queue.connections,
      connectionAcquisitionTimeout: queue.milliseconds,
      userAgent: 'zhengmai',
    });
    const connection = new Neo4jConnection(
      database === undefined ? address : `${address}/${database}`,
      driver,
      database,
    );
    try {
      await driver.verifyConnectivity(database === undefined ? {} : { database });
      return connection;
    } catch (error) {
      await driver.close();
      const known = toStoreError(error, connection.address);
      const why = known instanceof StoreError && known.code === 'unreachable' ? await explainTls(address) : undefined;
      throw why === undefined ? known : new StoreError('unreachable', `${address}: ${why}`, { cause: error });
    }
  }

  /** `Neo4j/5.26.17` → `Neo4j 5.26.17`. */
  async serverName(): Promise<string> {
    const { agent } = await this.#driver.getServerInfo(this.#named());
    return (agent ?? 'Neo4j').replace('/', ' ');
  }

  session(mode: 'READ' | 'WRITE'): Session {
    if (this.#isClosed) throw new StoreError('closed', `${this.address}: the store is closed; open it again`);
    return this.#driver.session({ ...this.#named(), defaultAccessMode: mode, fetchSize: 5000 });
  }

  /**
   * Runs a statement in a transaction of its own, again and again while the trouble is passing.
   * `again` is what later attempts run: after a lost answer nobody knows whether the first one counted.
   */
  async write(statement: Statement, again = statement): Promise<Counts> {
    const session = this.session('WRITE');
    let attempt = 0;
    try {
      return await session.executeWrite((transaction) => run(transaction, attempt++ === 0 ? statement : again));
    } catch (error) {
      throw toStoreError(error, this.address);
    } finally {
      await session.close();
    }
  }

  /** Adds up the rows of a statement as they arrive; `start` makes the sum afresh for each attempt. */
  async sum<T>(statement: Statement, start: () => T, add: (sum: T, row: Row) => void): Promise<T> {
    const session = this.session('READ');
    try {
      return await session.executeRead(async (transaction) => {
        const sum = start();
        for await (const record of transaction.run(statement.text, statement.parameters)) add(sum, record.toObject());
        return sum;
      });
    } catch (error) {
      throw toStoreError(error, this.address);
    } finally {
      await session.close();
    }
  }

  read<T>(statement: Statement, take: (row: Row) => T): Promise<T[]> {
    return this.sum<T[]>(
      statement,
      () => [],
      (taken, row) => taken.push(take(row)),
    );
  }

  /**
   * Runs a statement and keeps its transaction open, with its locks, until the returned function is called; then it is undone.
   * If we are killed or the server restarts, it is undone at once.
   */
  async hold(statement: Statement, patience: { readonly milliseconds: number; readonly lost: StoreError }) {
    // Asked with retries first, so that connections to a server that has restarted are given up.
    await this.read({ text: 'RETURN 1', parameters: {} }, () => undefined);
    const session = this.session('WRITE');
    const letGo = (): Promise<void> => session.close().catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(reject, patience.milliseconds, patience.lost);
    });
    try {
      const transaction = await session.beginTransaction();
      await Promise.race([transaction.run(statement.text, statement.parameters), tooLong]);
      return letGo;
    } catch (error) {
      void letGo();
      throw toStoreError(error, this.address);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#driver.close();
  }

  #named(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database };
  }
}

const run = async (transaction: ManagedTransaction, { text, parameters }: Statement): Promise<Counts> => {
  const { records, summary } = await transaction.run(text, parameters);
  const changed: unknown = records[0]?.has('changed') ? records[0].get('changed') : 0;
  return { ...summary.counters.updates(), changed: Number(changed) };
};
