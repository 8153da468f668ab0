/** What analysis works on: the domain layer of a graph, indexed, with its quotes; texts and passages stay in the store. */
import type { TouchRole } from '../edges/roles.ts';
import type { Relation } from './relations.ts';

/** Words and where they stand: `document:<key>#<start>-<end>`. */
export interface Words {
  readonly place: string;
  readonly words: string;
}

export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  readonly level?: string;
  readonly region?: string;
  readonly shortNames: readonly string[];
}

/** An organ that may have no node of its own: nothing here names it but a number. */
export type SupposedIssuer = Pick<AgencyEntry, 'name' | 'level' | 'region'>;

export interface PolicyEntry {
  readonly id: string;
  /** As the schema shows it: title, else number, else opening words, else the file's name. */
  readonly label: string;
  readonly title?: string;
  readonly docNumber?: string;
  /** The organ whose code its number bears, by that organ's own practice. */
  readonly numberedBy?: string;
  readonly date?: string;
  /** Where no text here tells its date: the year that its number states (国发〔2021〕3号 is of 2021). */
  readonly yearByNumber?: string;
  readonly effective?: string;
  readonly expires?: string;
  readonly kind?: string;
  readonly held: boolean;
  readonly aliases: readonly string[];
  readonly addressees: readonly string[];
  readonly jurisdiction?: string;
  /** The document that holds its text. */
  readonly document?: string;
  readonly issuers: readonly { readonly agency: AgencyEntry; readonly quotes: readonly Words[] }[];
  /** Where no text here says who issued it: who seems to have, by its title or number. */
  readonly supposedIssuer?: SupposedIssuer;
  /** Code of the division that its title begins with, where no text here says whom it governs. */
  readonly supposedPlace?: string;
}

/** One policy's words about another, by relation. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** How often it is cited. */
  readonly count: number;
  readonly said: readonly {
    readonly relation: Relation;
    readonly quotes: readonly Words[];
    readonly partial: boolean;
  }[];
}

export interface Touch {
  readonly policy: string;
  readonly region: string;
  readonly role: TouchRole;
  /** The role is in doubt: what it may be instead. */
  readonly orRoles?: readonly TouchRole[];
  readonly count: number;
  readonly quotes: readonly Words[];
}

export interface RegionEntry {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly level: string;
  readonly code?: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly validFrom?: number;
  readonly validTo?: number;
  readonly parent?: string;
  readonly members: readonly Membership[];
  readonly successors: readonly { readonly region: string; readonly date?: string }[];
}

export interface Membership {
  readonly region: string;
  readonly source: string;
  readonly from?: number;
  readonly to?: number;
}

export interface ProjectEntry {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly { readonly region: string; readonly quotes: readonly Words[] }[];
}

export interface Plan {
  readonly policy: string;
  readonly project: string;
  readonly quotes: readonly Words[];
}

/** All lists are sorted by id, so that both stores and a graph in memory give one view. */
export interface View {
  readonly policies: ReadonlyMap<string, PolicyEntry>;
  readonly regions: ReadonlyMap<string, RegionEntry>;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  readonly projects: ReadonlyMap<string, ProjectEntry>;
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  readonly touchesOf: ReadonlyMap<string, readonly Touch[]>;
  readonly touchesIn: ReadonlyMap<string, readonly Touch[]>;
  readonly plansOf: ReadonlyMap<string, readonly Plan[]>;
  /** Areas that a region is a member of. */
  readonly areasOf: ReadonlyMap<string, readonly { readonly area: string; readonly membership: Membership }[]>;
  /** Names of the documents' files. */
  readonly documents: ReadonlyMap<string, string>;
}

/** Its date, else the year of its number: what orders and compares policies; `date` alone is what a text tells. */
export const knownDate = ({ date, yearByNumber }: Pick<PolicyEntry, 'date' | 'yearByNumber'>): string | undefined =>
  date ?? yearByNumber;

export const listOf = <T>(index: ReadonlyMap<string, readonly T[]>, id: string): readonly T[] => index.get(id) ?? [];
