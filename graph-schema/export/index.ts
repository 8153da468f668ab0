/** All exports. A new one is a file here, a line below, and a test that reads it back. */
import { cypherScript } from './cypher-script.ts';
import type { Exporter } from './exporter.ts';
import { geojson } from './geojson.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { neo4jCsv } from './neo4j-csv.ts';
import { webAnnotation } from './web-annotation.ts';

export const exporters: readonly Exporter[] = [
  gexf,
  json,
  graphml,
  geojson,
  cypherScript,
  neo4jCsv,
  jsonLd,
  webAnnotation,
];

export const findExporter = (name: string): Exporter | undefined =>
  exporters.find((exporter) => exporter.name === name);
