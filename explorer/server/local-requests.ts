/** Lets only this page read the graph: refuses foreign host names (DNS rebinding) and requests of other pages. */
import { ApiError } from './errors.ts';

const withoutPort = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/** Throws if the request was not made to one of our names, or was made by another page. */
export const checkRequest = (request: Request, hosts: readonly string[]): void => {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!hosts.includes(withoutPort(host)))
    throw new ApiError(
      'foreign-host',
      `host ${host} is not served here`,
      `Open the page at ${hosts[0] ?? 'its address'}.`,
    );
  const origin = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  const foreignOrigin = origin !== null && !sameOrigin(origin, host);
  const foreignSite = site === 'cross-site' || site === 'same-site';
  const readsPage = request.headers.get('sec-fetch-mode') === 'navigate' && request.method === 'GET';
  if (foreignOrigin || (foreignSite && !readsPage))
    throw new ApiError(
      'foreign-origin',
      `requests from ${origin ?? 'another page'} are not answered`,
      'Use the explorer itself.',
    );
};

const sameOrigin = (origin: string, host: string): boolean => {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
};
