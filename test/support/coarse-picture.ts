/** Pictures of the page compared coarsely, in the browser itself: edges of letters may differ from machine to machine, what stands where may not. */
import type { Page } from 'playwright-core';

/** Pixels of the first picture that are averaged into one cell, each way. */
const cell = 16;
/** A cell differs if one of its channels does by more than this, of 255. */
const tolerance = 12;

export interface Difference {
  /** Share of cells that differ. */
  readonly share: number;
  /** Where they lie, in cells, for who has to look. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number] | undefined;
}

/** A picture small enough to be kept, and large enough to be looked at. */
export const shrink = async (page: Page, png: Buffer, width: number, height: number): Promise<Buffer> => {
  const written = await page.evaluate(
    async ({ data, width, height }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png');
    },
    { data: png.toString('base64'), width, height },
  );
  return Buffer.from(written.slice(written.indexOf(',') + 1), 'base64');
};

export const compareCoarsely = (page: Page, one: Buffer, other: Buffer): Promise<Difference> =>
  page.evaluate(
    async ({ pictures, cell, tolerance }) => {
      const images = await Promise.all(
        pictures.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          return image;
        }),
      );
      const [columns, rows] = [images[0]?.width ?? 0, images[0]?.height ?? 0].map((size) =>
        Math.round(size / cell),
      ) as [number, number];
      /** The mean of each cell: drawing small would leave pixels out. */
      const [a, b] = images.map((image) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: image.width, height: image.height });
        const context = canvas.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const sums = new Float64Array(columns * rows * 4);
        for (let y = 0; y < image.height; y++)
          for (let x = 0; x < image.width; x++) {
            const at = Math.floor((x * columns) / image.width) + columns * Math.floor((y * rows) / image.height);
            for (let c = 0; c < 3; c++)
              sums[4 * at + c] = (sums[4 * at + c] ?? 0) + (data[4 * (x + y * image.width) + c] ?? 0);
            sums[4 * at + 3] = (sums[4 * at + 3] ?? 0) + 1;
          }
        return sums.map((sum, i) => sum / (sums[i - (i % 4) + 3] || 1));
      });
      let count = 0;
      let box: [number, number, number, number] | undefined;
      for (let i = 0; i < columns * rows; i++) {
        const differs = [0, 1, 2].some((c) => Math.abs((a?.[4 * i + c] ?? 0) - (b?.[4 * i + c] ?? 0)) > tolerance);
        if (!differs) continue;
        count++;
        const [x, y] = [i % columns, Math.floor(i / columns)];
        box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y];
      }
      return { share: count / (columns * rows), box };
    },
    { pictures: [one, other].map((png) => png.toString('base64')), cell, tolerance },
  );

/** How wide the page writes: machines with other fonts break lines elsewhere, and their pictures tell nothing. */
export const writingWidth = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const widths = ['', 'bold '].map((weight) => {
      context.font = `${weight}20px ${getComputedStyle(document.body).fontFamily}`;
      return context.measureText('国发〔2021〕3号 Zhengmai').width;
    });
    return Math.round(widths.reduce((sum, width) => sum + width, 0) * 10) / 10;
  });
