/** Names of documents in a drawing that other programs open. */
import { expect, it } from 'vitest';
import { asXml } from '../../../../explorer/web/text/as-xml.ts';

it.each([
  ['重庆市', '重庆市'],
  ['<b>"甲" & 乙</b>', '&lt;b&gt;&quot;甲&quot; &amp; 乙&lt;/b&gt;'],
  ['甲\u0000\u0007\n乙\uffff', '甲乙'],
  ['𠀀', '𠀀'],
  ['半\ud840个', '半个'],
])('%j is written as %s', (text, written) => expect(asXml(text)).toBe(written));
