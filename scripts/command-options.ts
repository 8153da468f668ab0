/** Options that commands share, so that they are called, and mean, the same everywhere. */
import { Option } from 'commander';

export const storeOption = (): Option =>
  new Option('--store <file>', 'an embedded store of this name, also if NEO4J_URI is set');

export const languageOption = (): Option =>
  new Option('--lang <language>', 'language of the words around').choices(['zh', 'en']).default('zh');

/** The first of the formats is the usual one. */
export const formatOption = (formats: readonly string[], description = 'how it is printed'): Option =>
  new Option('-f, --format <format>', description).choices(formats).default(formats[0]);

export const writtenAsJsonOption = (): Option => new Option('--json', 'print what was written as JSON');
