/**
 * Forms of characters that the list of 1955 ended and that no code of today's scripts holds become the form they are now:
 * 圍塲縣 is 围场县, 淸 is 清. From extractor/data/old-forms.json; without those that persons are still called by (堃, 喆, 镕).
 */
import table from '../../data/old-forms.json' with { type: 'json' };

export const oldForms = (): readonly (readonly [number, number])[] =>
  table.rows.flatMap(([now = '', old = '']) =>
    [...old].map((form) => [form.charCodeAt(0), now.charCodeAt(0)] as const),
  );
