/** Lines that hold nothing but the number of a page: — 3 —, - 3 -, 第 3 页 共 12 页, 3/12; not 3. or 附表 3. */

const PAGE_NUMBER = /^[\s—–―─\-－·•~]*第?\s*\d{1,4}\s*页?(?:\s*[/,，共]+\s*共?\s*\d{1,4}\s*页?)?[\s—–―─\-－·•~]*$/u;

export const isPageNumber = (line: string): boolean => PAGE_NUMBER.test(line);
