/** All routes. A new one is a file here, a line below, and its types in api.ts (api-picture.ts, api-analysis.ts). */
import { among } from './among.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { document } from './document.ts';
import { link } from './link.ts';
import { map } from './map.ts';
import { missing } from './missing.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { path } from './path.ts';
import { query } from './query.ts';
import { quotes } from './quotes.ts';
import { reached } from './reached.ts';
import { reaches } from './reaches.ts';
import { report } from './report.ts';
import type { Route } from './route.ts';
import { search } from './search.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { trace } from './trace.ts';

export const routeList = [
  summary,
  network,
  quotes,
  node,
  link,
  path,
  document,
  search,
  timeline,
  map,
  query,
  check,
  among,
  trace,
  reached,
  reaches,
  missing,
  compare,
  report,
] as readonly Route[];
