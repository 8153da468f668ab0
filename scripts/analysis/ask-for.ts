/** What a reader wrote, as the one policy, region or date that it means; anything else is misuse, with the candidates. */
import {
  type Found,
  findPolicy,
  findRegion,
  findThing,
  isDate,
  numberBeside,
  type PolicyEntry,
  type RegionEntry,
  type Thing,
  type View,
} from '../../graph-schema/index.ts';
import { Misuse } from '../exit-codes.ts';

const policyLine = (policy: PolicyEntry): string => {
  const { id, label, date, held } = policy;
  return `\n  ${[label, numberBeside(policy), date, held ? 'held' : 'only cited'].filter(Boolean).join(' · ')}  (${id})`;
};
const regionLine = ({ id, fullName, validTo }: RegionEntry): string =>
  `\n  ${fullName}${validTo === undefined ? '' : `, until ${validTo}`}  (${id})`;

/** A short part of one title is no name, even if no other title has it. */
const mayBe = ({ length }: readonly unknown[]): string =>
  length === 1 ? 'which is a part of one name only' : 'which may be any of these';

/** Who comes from a place asks the same question the other way round. */
const perhapsRegion = (view: View, written: string): string => {
  const found = findRegion(view, written);
  return found.status === 'found'
    ? `; that is a region: zhengmai trace --up ${found.entry.name} shows what reaches it`
    : '';
};

export const askForPolicy = (view: View, what: string, written: string): PolicyEntry => {
  const found = findPolicy(view, written);
  if (found.status === 'found') return found.entry;
  if (found.status === 'several')
    throw new Misuse(
      `${what}: expected one policy, got ${JSON.stringify(written)}, ${mayBe(found.candidates)}; name one by its id:${found.candidates.map(policyLine).join('')}`,
    );
  const near =
    found.near.length > 0 ? `; near it are${found.near.map(policyLine).join('')}` : perhapsRegion(view, written);
  throw new Misuse(
    `${what}: expected number, title, short title, file or id of a policy in this collection, got ${JSON.stringify(written)}${near}`,
  );
};

export const askForRegion = (view: View, what: string, written: string): RegionEntry => {
  const found = findRegion(view, written);
  if (found.status === 'found') return found.entry;
  if (found.status === 'several')
    throw new Misuse(
      `${what}: expected one region, got ${JSON.stringify(written)}, which may be any of these; name one by its code or id:${found.candidates.map(regionLine).join('')}`,
    );
  const near = found.near.length > 0 ? `; near it are${found.near.map(regionLine).join('')}` : '';
  throw new Misuse(
    `${what}: expected name, code or id of a region in this collection, got ${JSON.stringify(written)}${near}`,
  );
};

const thingLine = ({ id, name }: Thing): string => `\n  ${name}  (${id})`;

/** Why a name is none of one thing, with the things that it may be. */
export const openThing = (what: string, written: string, found: Found<Thing>): Misuse => {
  if (found.status === 'several')
    return new Misuse(
      `${what}: expected one thing, got ${JSON.stringify(written)}, ${mayBe(found.candidates)}; name one by its id:${found.candidates.map(thingLine).join('')}`,
    );
  const near =
    found.status === 'none' && found.near.length > 0 ? `; near it are${found.near.map(thingLine).join('')}` : '';
  return new Misuse(
    `${what}: expected name, number, code or id of something in this collection, got ${JSON.stringify(written)}${near}`,
  );
};

export const askForThing = (view: View, what: string, written: string): Thing => {
  const found = findThing(view, written);
  if (found.status === 'found') return found.entry;
  throw openThing(what, written, found);
};

export const askForDate = (what: string, written: string | undefined): string | undefined => {
  if (written === undefined || isDate(written)) return written;
  throw new Misuse(`${what}: expected a date that there is, as YYYY-MM-DD, YYYY-MM or YYYY, got ${written}`);
};
