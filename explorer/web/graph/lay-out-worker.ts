/** Lays out beside the page, so that it answers while a picture settles. */
import { type LayOutTask, layOut } from './lay-out.ts';

addEventListener('message', ({ data }: MessageEvent<LayOutTask>) => postMessage([...layOut(data)]));
