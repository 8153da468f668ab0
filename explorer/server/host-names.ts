/**
 * Under which names a page may be opened that listens at an address, and which one its readers are shown.
 *
 *   127.0.0.1 → 127.0.0.1;  fe80::1 → [fe80::1];  0.0.0.0 and :: are no names: 127.0.0.1, [::1]
 */

/** This machine to itself. */
export const localNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Listening everywhere lets a container pass requests on; it does not make the page known by foreign names. */
const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '[::]': '[::1]' };

/** As a browser writes it: IPv6 in brackets, in its shortest form. */
const asWritten = (host: string): string => {
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const address = `http://${bracketed}/`;
  return URL.canParse(address) ? new URL(address).hostname : bracketed.toLowerCase();
};

export interface HostNames {
  readonly shown: string;
  readonly all: readonly string[];
}

export const hostNames = (host: string): HostNames => {
  const written = asWritten(host);
  const shown = everywhere[written] ?? written;
  return { shown, all: [...new Set([...localNames, shown])] };
};
