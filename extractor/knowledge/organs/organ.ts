/** An organ as a text writes it, the document that it stands in, and the official names that it may have. */
import type { Place } from '../gazetteer.ts';

export interface OrganWritten {
  readonly form: 'central' | 'local' | 'relative' | 'other';
  /** The whole name as written: 国家税务总局湖南省税务局. */
  readonly whole: string;
  readonly organ: string;
  readonly place?: string;
}

export interface Setting {
  /** The document's own place; undefined for national or unknown ones. */
  readonly home?: Place;
  readonly year?: number;
}

export interface OrganNames {
  /** Best first; one if it is decided. */
  readonly names: readonly string[];
  readonly basis: 'stated' | 'inferred';
  readonly reason: string;
  /** Names that were considered and lost. */
  readonly others: readonly string[];
  /** The place that the organ governs. */
  readonly place?: Place;
}
