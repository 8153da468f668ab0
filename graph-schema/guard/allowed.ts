/** What a read-only query may be made of; everything absent from these lists is refused. */

/** Grammar rules of clauses that only read. */
export const allowedClauses: ReadonlySet<string> = new Set([
  'matchClause',
  'withClause',
  'unwindClause',
  'returnClause',
  'callClause',
  'subqueryClause',
  'orderBySkipLimitClause',
  'finishClause',
]);

/** Why a clause is refused, in the words of whoever typed it. */
export const refusedClauses: Readonly<Record<string, string>> = {
  createClause: 'CREATE writes to the graph',
  insertClause: 'INSERT writes to the graph',
  mergeClause: 'MERGE writes to the graph',
  deleteClause: 'DELETE writes to the graph',
  setClause: 'SET writes to the graph',
  removeClause: 'REMOVE writes to the graph',
  foreachClause: 'FOREACH writes to the graph',
  loadCSVClause: 'LOAD CSV reads files and addresses outside the graph',
  useClause: 'USE changes the database',
};

/** Procedures that describe or search this graph, spelt as Neo4j spells them. */
export const allowedProcedures: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
]);

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Functions in lower case: Neo4j does not tell capitals apart here. None of them sees files, settings, users or other databases. */
export const allowedFunctions: ReadonlySet<string> = new Set([
  ...words('avg collect count max min percentilecont percentiledisc stdev stdevp sum'),
  ...words('keys labels nodes range relationships reverse tail head last size isempty exists'),
  ...words('tobooleanlist tofloatlist tointegerlist tostringlist'),
  ...words('coalesce elementid endnode id length nullif properties randomuuid startnode timestamp type valuetype'),
  ...words('toboolean tobooleanornull tofloat tofloatornull tointeger tointegerornull tostring tostringornull'),
  ...words('char_length character_length left ltrim btrim trim replace right rtrim split substring'),
  ...words('tolower toupper lower upper normalize'),
  ...words('abs ceil floor rand round sign isnan e exp log log10 sqrt'),
  ...words('acos asin atan atan2 cos cot degrees haversin pi radians sin tan'),
  ...words('date date.realtime date.statement date.transaction date.truncate'),
  ...words('datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement'),
  ...words('datetime.transaction datetime.truncate'),
  ...words('localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction'),
  ...words('localdatetime.truncate localtime localtime.realtime localtime.statement localtime.transaction'),
  ...words('localtime.truncate time time.realtime time.statement time.transaction time.truncate'),
  ...words('duration duration.between duration.indays duration.inmonths duration.inseconds'),
  ...words('point point.distance point.withinbbox vector.similarity.cosine vector.similarity.euclidean'),
]);
