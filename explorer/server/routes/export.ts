/** The whole graph as a file that other programs read, or as one page that opens without a server. */
import { z } from 'zod';
import { findExporter, writeGraphFile } from '../../../graph-schema/index.ts';
import type { ExportFormat } from '../../api.ts';
import { ApiError } from '../errors.ts';
import type { Room } from './route.ts';

/** Formats that are one file; the others are for the command line. */
export const exportFormats = [
  'html',
  'gexf',
  'graphml',
  'geojson',
  'json-ld',
  'graph',
] as const satisfies readonly ExportFormat[];

interface Written {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const question = z.object({ format: z.enum(exportFormats) });

const write = async (format: ExportFormat, { store, collection, makePage }: Room): Promise<Written> => {
  const graph = await store.read();
  if (format === 'graph') return { name: 'graph.json', type: 'application/json', text: writeGraphFile(graph) };
  if (format === 'html') {
    if (!makePage)
      throw new ApiError('not-found', 'this page cannot write itself', 'Use zhengmai export --format html.');
    return { name: 'zhengmai.html', type: 'text/html', text: await makePage({ collection, graph }) };
  }
  const exporter = findExporter(format);
  const file = exporter?.files(graph)[0];
  if (!exporter || !file)
    throw new ApiError('not-found', `no export is called ${format}`, 'See zhengmai export --help.');
  return { name: file.name, type: exporter.mediaType, text: file.text };
};

/** Always a download: a page of ours in this place would run under the policy of the explorer. */
export const exportFile = async (request: Request, room: Room): Promise<Response> => {
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success)
    throw new ApiError('bad-question', z.prettifyError(asked.error), `One of ${exportFormats.join(', ')}.`);
  const { name, type, text } = await write(asked.data.format, room);
  return new Response(text, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
};
