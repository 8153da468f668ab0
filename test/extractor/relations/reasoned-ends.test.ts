import { describe, expect, test } from 'vitest';
import { citationsIn } from '../policy-reading.ts';

describe('what ends for a reason that names others ends alone', () => {
  test.each([
    ['《甲规定》因与《乙条例》不一致，予以废止', ['repeals 甲规定', 'mentions 乙条例']],
    [
      '甲政发〔2003〕112号、甲办发〔2006〕41号文件，因与《乙条例》不符，同时停止执行',
      ['repeals 甲政发〔2003〕112号', 'repeals 甲办发〔2006〕41号', 'mentions 乙条例'],
    ],
    [
      '《甲规定》、《乙办法》第五条，因与修改后的《丙条例》相抵触，自本通知印发之日起停止执行',
      ['repeals 甲规定', 'repeals 乙办法', 'mentions 丙条例'],
    ],
    [
      '甲政发〔1998〕9号文件，市水利局、市财政局《甲意见》第五条、第七条，鉴于与《乙条例》不符，同时停止执行',
      ['repeals 甲政发〔1998〕9号', 'repeals 甲意见', 'mentions 乙条例'],
    ],
    ['《甲规定》同《乙条例》相抵触，应予废止', ['repeals 甲规定', 'mentions 乙条例']],
    ['《甲规定》（甲发（1985）19号）第三条“有煤就开”的提法，同上级精神不符，从现在起停止执行', ['repeals 甲规定']],
    ['《甲规定》第五条关于补助的规定，与《乙条例》不一致，予以废止', ['repeals 甲规定', 'mentions 乙条例']],
    ['《甲规定》第三条、第六条，由于与《乙条例》不适应，不再执行', ['repeals 甲规定', 'mentions 乙条例']],
  ])('%s', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));

  test.each([
    // Nothing ends.
    ['《甲规定》与《乙条例》不一致的，以《乙条例》为准', ['mentions 甲规定', 'mentions 乙条例', 'mentions 乙条例']],
    ['《甲规定》因与《乙条例》不符，有的地方执行不力', ['mentions 甲规定', 'mentions 乙条例']],
    ['《甲规定》第三条“有煤就开”的提法，同上级精神不符，要作出说明', ['mentions 甲规定']],
    ['《甲规定》第三条“有煤就开”的矿，同规划不符，停止执行', ['mentions 甲规定']],
    // What is to be done is another matter.
    ['《甲规定》因与《乙条例》不符，由市水利局提出处理意见', ['mentions 甲规定', 'mentions 乙条例']],
    // The reason is no contradiction.
    ['因《乙条例》公布，《甲规定》予以废止', ['issues 乙条例', 'repeals 甲规定']],
    // Nor does what one reason names end with the next.
    [
      '《甲规定》因与《乙条例》不符，不再执行，《丙规定》因与《丁条例》不符，不再执行',
      ['repeals 甲规定', 'mentions 乙条例', 'repeals 丙规定', 'mentions 丁条例'],
    ],
    // The next sentence begins anew.
    ['《甲规定》因与《乙条例》不符。《丙办法》同时废止', ['mentions 甲规定', 'mentions 乙条例', 'repeals 丙办法']],
    // What the text does with the one before it has said.
    [
      '落实《丁意见》，市水利局《甲规定》因与《乙条例》不符，予以废止',
      ['implements 丁意见', 'repeals 甲规定', 'mentions 乙条例'],
    ],
  ])('%s: but not here', (sentence, expected) => expect(citationsIn(sentence)).toEqual(expected));
});
