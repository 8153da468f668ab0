/** The year that a document number states, as YYYY: 国发〔2021〕3号 → 2021; 第7号 states none. */
import { readDocNumber } from '../properties/doc-number.ts';

export const yearOfNumber = (docNumber: string | undefined): string | undefined => {
  const year = docNumber === undefined ? undefined : readDocNumber(docNumber)?.year;
  return year === undefined ? undefined : String(year);
};
