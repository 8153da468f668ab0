/** What a browser is shown that asks for a page which is not there: in words, Chinese first, with the way to the page that is. */
import { ApiError, errorResponse } from './errors.ts';
import words from './nothing-here.json' with { type: 'json' };

const page = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style>
  body { font: 16px/1.8 "PingFang SC", "Noto Sans SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 15vh auto; max-width: 34em; padding: 0 20px; color: #22252a; background: #fbfaf7 }
  a { color: #a9231d }
  .en { color: #5c6066 }
  @media (prefers-color-scheme: dark) { body { color: #e8e6e1; background: #16181c } a { color: #f19a91 } .en { color: #a5a8ad } }
</style>
<h1>${words.head}</h1>
<p>${words.help}<a href="/">${words.open}</a></p>
<p class="en" lang="en">${words.en.help} <a href="/">${words.en.open}</a></p>
</html>
`;

const readsPages = ({ headers }: Request): boolean => headers.get('accept')?.includes('text/html') === true;

/** Programs are told the same as JSON. */
export const nothingHere = (request: Request, path: string): Response =>
  readsPages(request)
    ? new Response(page, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
    : errorResponse(new ApiError('not-found', `nothing at ${path}`, 'The page is at /.'));
