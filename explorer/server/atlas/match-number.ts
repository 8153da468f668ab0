/** How well a name fits a document number that is written in another way, or with a slip: 国发2021年第3号, 国发〔2021〕33号. */
import { type AskedNumber, askedNumber, farFrom, isSameNumber } from '../../../graph-schema/index.ts';
import { fit } from './match-name.ts';

/** The number itself, whatever its marks. */
export const fitSameNumber =
  (asked: AskedNumber) =>
  (written: string): number => {
    const own = askedNumber(written);
    return own && isSameNumber(asked, own) ? fit.equal : fit.none;
  };

/** One that may have been meant: the nearer, the better. */
export const fitNearNumber =
  (asked: AskedNumber) =>
  (written: string): number => {
    const own = askedNumber(written);
    const far = own && farFrom(asked, own);
    return far === undefined ? fit.none : fit.near + 1 / (1 + far);
  };
