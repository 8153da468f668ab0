/** Chooses which labels are drawn and where, so that no two overlap: the most important first, cut to a readable length. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  /** Where the node stands on the screen, and how large it is there. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: number;
  /** Rather covers a node than stays unsaid. */
  readonly urgent?: boolean;
}
export interface Label {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** Titles share their beginnings; 13 characters tell most apart and still fit beside a node. */
const longestLine = 13;

/** Cut by what is seen, not by code units: a rare character is one. Latin letters count half. */
export const cutLabel = (text: string, lines = 1): readonly string[] => {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  const cut: string[] = [];
  let line = '';
  let width = 0;
  for (const [i, character] of characters.entries()) {
    const wide = character.charCodeAt(0) < 0x2e80 ? 0.5 : 1;
    if (width + wide > longestLine) {
      if (cut.length + 1 === lines) return [...cut, `${line}…`];
      cut.push(line);
      [line, width] = ['', 0];
    }
    line += character;
    width += wide;
    if (i === characters.length - 1) cut.push(line);
  }
  return cut;
};

/** A stretch of the screen, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes in buckets of the screen, so that a test looks at a few neighbours only. */
const makeBoxes = (bucket = 96) => {
  const buckets = new Map<number, Box[]>();
  const keys = (box: Box): number[] => {
    const found: number[] = [];
    for (let x = Math.floor(box.left / bucket); x <= Math.floor(box.right / bucket); x++)
      for (let y = Math.floor(box.top / bucket); y <= Math.floor(box.bottom / bucket); y++) found.push(x * 65_536 + y);
    return found;
  };
  const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    isFree: (box: Box) => keys(box).every((key) => !(buckets.get(key) ?? []).some((other) => meets(box, other))),
    take: (box: Box) => {
      for (const key of keys(box)) {
        const known = buckets.get(key);
        if (known) known.push(box);
        else buckets.set(key, [box]);
      }
    },
  };
};

/** Nodes are many and small: the screen in cells, each taken or not. */
const makeCells = (width: number, height: number, size = 6) => {
  const [columns, rows] = [Math.ceil(width / size) + 1, Math.ceil(height / size) + 1];
  const taken = new Uint8Array(columns * rows);
  const within = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / size)));
  return {
    take: (x: number, y: number, radius: number) => {
      const [left, right] = [within(x - radius, columns), within(x + radius, columns)];
      for (let row = within(y - radius, rows); row <= within(y + radius, rows); row++)
        taken.fill(1, row * columns + left, row * columns + right + 1);
    },
    isFree: ({ left, top, right, bottom }: Box): boolean => {
      const [from, to] = [within(left, columns), within(right, columns)];
      for (let row = within(top, rows); row <= within(bottom, rows); row++)
        for (let column = from; column <= to; column++) if (taken[row * columns + column]) return false;
      return true;
    },
  };
};

/** Where all is full, the less important are not tried any more. */
const triesPerLabel = 12;

export interface LabelRoom {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** No more labels than this, however much room there is. */
  readonly most: number;
  /** Nodes that no label may cover. */
  readonly keepFree: Iterable<{ readonly x: number; readonly y: number; readonly radius: number }>;
  /** Where something lies over the picture: a label there would not be read. */
  readonly covered?: readonly Box[];
}

/** `wishes` come by importance. A label stands right of its node, or left, below, above where that is taken. */
export const placeLabels = (
  wishes: Iterable<LabelWish>,
  measure: (text: string) => number,
  { width: roomWidth, height: roomHeight, lineHeight, most, keepFree, covered = [] }: LabelRoom,
): readonly Label[] => {
  const labelled = makeBoxes();
  for (const box of covered) labelled.take(box);
  const nodes = makeCells(roomWidth, roomHeight);
  for (const { x, y, radius } of keepFree) nodes.take(x, y, radius);
  const labels: Label[] = [];
  let tries = most * triesPerLabel;
  for (const { id, text, x, y, radius, lines: wanted, urgent } of wishes) {
    if (labels.length >= most || tries-- <= 0) break;
    const lines = cutLabel(text, wanted);
    const width = Math.max(...lines.map(measure));
    const height = lines.length * lineHeight;
    const gap = radius + 3;
    const spots = [
      { left: x + gap, top: y - height / 2 },
      { left: x - gap - width, top: y - height / 2 },
      { left: x - width / 2, top: y + gap },
      { left: x - width / 2, top: y - gap - height },
    ].map(({ left, top }) => ({ left, top: top + 1, right: left + width, bottom: top + height - 1 }));
    const free = spots.filter((box) => isInside(box, roomWidth, roomHeight) && labelled.isFree(box));
    const box = free.find((spot) => nodes.isFree(spot)) ?? (urgent ? free[0] : undefined);
    if (!box) continue;
    labelled.take(box);
    labels.push({ id, lines, x: box.left, y: box.top - 1 });
  }
  return labels;
};

const isInside = (box: Box, width: number, height: number): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
