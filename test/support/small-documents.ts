/** Short documents that claim things together: small enough to be read in no time, with a law, places and projects in common. */
import { readEncoded } from '../../extractor/document/read-encoded.ts';
import type { Document } from '../../extractor/index.ts';

export const directive = `重庆市人民政府关于加快渝东南发展的意见
渝府发〔2015〕3号

各区县（自治县）人民政府：
根据《中华人民共和国水法》，为加快城口县、彭水县发展，现提出如下意见。
一、在城口县建设龙峡水库。
二、支持黔江区建设武陵山机场。

重庆市人民政府
2015年3月1日
`;

/** Implements the directive, rests on the same law, names one of its counties and a project of its own. */
export const notice = `重庆市水利局关于落实《重庆市人民政府关于加快渝东南发展的意见》的通知

各区县水利局：
为落实《重庆市人民政府关于加快渝东南发展的意见》（渝府发〔2015〕3号），根据《中华人民共和国水法》，现就有关工作通知如下。
一、在彭水县建设大垭口水库。

重庆市水利局
2016年4月2日
`;

/** A notice with the measures that it prints: two policies in one text. */
export const printing = `黔江区人民政府关于印发支持中小企业发展若干措施的通知
黔江府发〔2021〕6号

各乡镇人民政府：
为落实《中华人民共和国中小企业促进法》，现将《支持中小企业发展若干措施》印发给你们，请认真贯彻执行。

黔江区人民政府
2021年3月1日

关于支持中小企业发展的若干措施

根据《重庆市促进中小企业发展办法》，结合黔江区、酉阳县协作实际，制定本措施。
一、加大金融支持力度
在正阳街道建设黔江区中小企业服务中心，自印发之日起施行。
`;

/** Cites the notice by its title; shares no place with the others. */
export const report = `酉阳县水务局关于《重庆市水利局关于落实〈重庆市人民政府关于加快渝东南发展的意见〉的通知》的报告

市水利局：
按照《重庆市水利局关于落实〈重庆市人民政府关于加快渝东南发展的意见〉的通知》要求，现将酉阳县情况报告如下。

酉阳县水务局
2017年5月3日
`;

export const documentOf = (name: string, text: string): Document => {
  const result = readEncoded(Buffer.from(text), name);
  if (result.status !== 'read') throw new Error(`${name}: expected a document, got ${result.problem.reason}`);
  return result.document;
};

/** Lines that hold something. */
export const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
