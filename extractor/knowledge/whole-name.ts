/** Whether a name of a place says of what kind it is: 彭水县 and, out of use, 新建县 do; 彭水 and 新建 do not. */
import type { NameForm } from './gazetteer.ts';

const SAYS_KIND = /[省市县区旗州盟]$/;

export const saysKind = (name: string): boolean => SAYS_KIND.test(name);

/** A former name is not told apart by its form: both 襄樊市 and 襄樊 are `former`. */
export const isWholeName = (name: string, form: NameForm): boolean =>
  form === 'full' || (form === 'former' && saysKind(name));
