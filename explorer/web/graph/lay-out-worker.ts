/** Lays out beside the page, so that it answers while a picture settles. */
import { layOut } from './layouts/lay-out.ts';
import type { LayOutTask } from './layouts/task.ts';

addEventListener('message', ({ data }: MessageEvent<LayOutTask>) => postMessage(layOut(data)));
