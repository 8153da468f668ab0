/** Who issued the text, when, about what place: the context without which 省委 or 《纲要》 mean nothing. */
import type { Span } from '../text/span.ts';

/** A value that a field rule found, with the place where it is written if it is written anywhere. */
export interface Found<T> {
  readonly value: T;
  readonly rule: string;
  readonly spans: readonly Span[];
}

/**
 * A number in the form that joins documents, beside the words in which the text gives it: 国函字〔1985〕106号, (85)国函字106号. The value is
 * empty where the number says neither whose it is nor of what: 〔2022〕第7次.
 */
export interface FoundNumber extends Found<string> {
  readonly written: string;
}

export interface Profile {
  /** Simplified, as the heading or lead gives it. */
  readonly title?: Found<string>;
  /** Full official names. */
  readonly issuers: readonly Found<string>[];
  readonly docNumber?: FoundNumber;
  /** ISO date, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: date of issue, else of publication. */
  readonly date?: Found<string>;
  readonly kind?: Found<string>;
  /** Adcode of the place that the document governs; `100000` for the whole country. */
  readonly jurisdiction?: Found<string>;
  /** Adcode of the place that the title names within the jurisdiction: a province's regulations for one of its cities. */
  readonly about?: Found<string>;
  readonly addressees: readonly Found<string>[];
  readonly copies: readonly Found<string>[];
  readonly effective?: Found<string>;
  readonly expires?: Found<string>;
}

/** 王某诉怀宁县国土资源局案 tells of 怀宁, which says whose its organs are, but governs nothing there. */
export const PLACE_OF_CASE = 'place-of-case';

/** 西北军政委员会 spoke to several provinces: what it names is read as in a text of the nation, but it did not govern that. */
export const OF_GREAT_AREA = 'great-area';

const governNothing: readonly string[] = [PLACE_OF_CASE, OF_GREAT_AREA];

/** The place that the document governs, if it governs any. */
export const governedPlace = ({ jurisdiction }: Profile): string | undefined =>
  jurisdiction === undefined || governNothing.some((rule) => jurisdiction.rule.startsWith(rule))
    ? undefined
    : jurisdiction.value;

/** Of a document that stands within another: measures behind the notice that prints them. */
export interface CarriedProfile extends Profile {
  readonly relation: 'issues' | 'forwards';
  /** Place of its carrier among the carried; absent if the document itself carries it. */
  readonly carrier?: number;
  /** Where the carrier names it. */
  readonly announced: Span;
}
