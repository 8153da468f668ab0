/** What a document in a test is known to be: its date and the code of its place, and the profile that says so. */
import type { Profile } from '../../extractor/profile/profile.ts';

export interface Setting {
  readonly date?: string;
  readonly place?: string;
  /** What its title is about, within the place. */
  readonly about?: string;
  readonly issuer?: string;
}

export const profileOf = ({ date, place, about, issuer }: Setting): Profile => {
  const found = (value: string) => ({ value, rule: 'test', spans: [] });
  return {
    issuers: issuer ? [found(issuer)] : [],
    addressees: [],
    copies: [],
    ...(date ? { date: found(date) } : {}),
    ...(place ? { jurisdiction: found(place) } : {}),
    ...(about ? { about: found(about) } : {}),
  };
};
