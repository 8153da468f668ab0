import { describe, expect, test } from 'vitest';
import { citationsIn } from '../policy-reading.ts';

describe('words that go back to several documents say of each what they say', () => {
  test.each([
    [
      '国务院1981年3月发布的《甲通知》和1984年5月发布的《乙规定》，与本决定不一致。自本决定施行之日起，这两个文件停止执行。',
      ['repeals 甲通知', 'repeals 乙规定'],
    ],
    [
      '《甲办法》（青政〔1999〕3号）、《乙办法》（青政〔2001〕5号）已不适应形势。现决定上述两个文件自2010年1月1日起废止。',
      ['repeals 甲办法', 'repeals 乙办法'],
    ],
    [
      '如原水利部〔73〕水电水字第61号文允许以堤定垦，农垦部《甲规定》又加以鼓励。建议将这两个文件同条例有抵触的部分停止执行。',
      ['repeals 水电水字〔1973〕61号', 'repeals 甲规定'],
    ],
    ['我省先后印发了《甲办法》和《乙规定》。上述规定一并废止。', ['repeals 甲办法', 'repeals 乙规定']],
    ['学习《甲条例》和《乙条例》。各市要把这两部条例贯彻落实到位。', ['implements 甲条例', 'implements 乙条例']],
    [
      '与甲发〔2019〕26号、《乙办法》重复的条款由省厅解释，后者第四条自5月1日起停止执行。',
      ['mentions 甲发〔2019〕26号', 'repeals 乙办法'],
    ],
    ['《甲办法》、《乙办法》经清理已无必要。这两件规章予以废止。', ['repeals 甲办法', 'repeals 乙办法']],
    ['省厅的《甲办法》已经过时。决定废止上述文件。', ['repeals 甲办法']],
    ['《甲通知》和《乙通知》已经过时。两个文件同时废止。', ['repeals 甲通知', 'repeals 乙通知']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('and of no others', () => {
  test.each([
    // Two of a list of three: which ones?
    [
      '印发《甲通知》、《乙通知》、《丙通知》。这两个文件停止执行。',
      ['issues 甲通知', 'issues 乙通知', 'issues 丙通知'],
    ],
    ['落实《甲通知》和《乙通知》。按照上述文件停止执行收费。', ['implements 甲通知', 'implements 乙通知']],
    ['省里有《甲通知》和《乙通知》。这两项规定同时废止。', ['mentions 甲通知', 'mentions 乙通知']],
    ['会议讨论了《甲办法》和《乙办法》。会议认为，这两个文件基本成熟。', ['mentions 甲办法', 'mentions 乙办法']],
    [
      '执行《甲通知》和《乙通知》。各部要研究新办法，报批后替代上述文件中的税收规定。',
      ['implements 甲通知', 'implements 乙通知'],
    ],
    ['（一）发布的《甲通知》继续有效。\n（二）修改后的前述文件重新公布。', ['issues 甲通知']],
    ['《甲办法》规定了两项制度。这两项停止执行。', ['mentions 甲办法']],
    ['对照《甲规划》和《乙规划》，列入两个方案的项目停止执行。', ['mentions 甲规划', 'mentions 乙规划']],
    ['印发《甲办法》。后者废止。', ['issues 甲办法']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});

describe('该文件 goes back to the one named last, 该名录 to the last of its kind', () => {
  test.each([
    ['仍依据甲渔〔2009〕41号文件收费，而该文件早在2014年就已被省政府宣布失效。', ['repeals 甲渔〔2009〕41号']],
    ['依据的是《甲名录》，而该名录正由农业农村部修订。', ['amends 甲名录']],
    ['各县曾按甲计〔1993〕7号收取集资款。该文件自1998年起停止执行。', ['repeals 甲计〔1993〕7号']],
    ['按照《甲标准》（DB33/1036）设计的，该标准已于2019年废止。', ['repeals 甲标准']],
    ['落实甲发〔2001〕5号，该文件第二条的株数，由一百株改为一百五十株。', ['amends 甲发〔2001〕5号']],
  ])('%s', (source, claims) => expect(citationsIn(source)).toEqual(claims));

  test.each([
    // It rules that something else ends.
    ['落实《甲意见》。该文件明确，停止执行各项收费。', ['implements 甲意见']],
    // Which of two?
    ['落实《甲意见》和《乙意见》。该文件停止执行。', ['implements 甲意见', 'implements 乙意见']],
    // Far behind.
    ['落实《甲意见》。各县上报了名单。市里下发了通知，该文件停止执行。', ['implements 甲意见']],
    ['《甲意见》\n该文件停止执行。', ['mentions 甲意见']],
    ['参加《甲公约》的，应该协议终止。', ['mentions 甲公约']],
    ['违反《甲标准》的，按该标准执行。', ['mentions 甲标准']],
    // Another kind.
    ['依据《甲办法》，该名录由县政府修订。', ['basis 甲办法']],
  ])('%s: but not here', (source, claims) => expect(citationsIn(source)).toEqual(claims));
});
