/** The contract of every export: a graph becomes one file or several, as text. */
import type { Caption } from '../declare.ts';
import type { Graph } from '../graph/graph.ts';

export interface ExportedFile {
  /** With extension; without folders. */
  readonly name: string;
  readonly text: string;
}

export interface Exporter {
  /** As the command line names it. */
  readonly name: string;
  readonly caption: Caption;
  readonly mediaType: string;
  /** More than one file only where the format asks for it. */
  files(graph: Graph): readonly ExportedFile[];
}
