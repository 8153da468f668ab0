/** Writes Traditional characters as Simplified ones, so that 國務院 finds 国务院. */
import { Converter } from 'opencc-js/t2cn';

export const foldScript: (text: string) => string = Converter({ from: 't', to: 'cn' });
