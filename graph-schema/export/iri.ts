/**
 * Our ids as IRIs, for formats of the web of data, and back.
 *
 * An id may hold anything: `policy:重庆市“十四五”规划` stays readable as urn:zhengmai:policy:重庆市“十四五”规划; blanks, <, >, #, % and
 * what else no IRI may hold (control and private-use characters) are percent-encoded, so that two ids never become one.
 */
const prefix = 'urn:zhengmai:';

/** RFC 3987: what may not stand in a path. Wide blanks may, but readers take them for the end. `#`, `?`, `%` would mean something else. */
const impossible = /\s|[^A-Za-z0-9\-._~!$&'()*+,;=:@/\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\u{10000}-\u{dffff}]/gu;

export const iriOf = (id: string): string => `${prefix}${id.replace(impossible, encodeURIComponent)}`;
