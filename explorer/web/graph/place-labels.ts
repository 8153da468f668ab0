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
  const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  // Asked for every spot of every label: plain loops, as lists of keys cost more than the tests.
  const isFree = (box: Box): boolean => {
    const [right, bottom] = [Math.floor(box.right / bucket), Math.floor(box.bottom / bucket)];
    for (let x = Math.floor(box.left / bucket); x <= right; x++)
      for (let y = Math.floor(box.top / bucket); y <= bottom; y++) {
        const near = buckets.get(x * 65_536 + y);
        if (near) for (const other of near) if (meets(box, other)) return false;
      }
    return true;
  };
  const take = (box: Box): void => {
    for (let x = Math.floor(box.left / bucket); x <= Math.floor(box.right / bucket); x++)
      for (let y = Math.floor(box.top / bucket); y <= Math.floor(box.bottom / bucket); y++) {
        const key = x * 65_536 + y;
        const known = buckets.get(key);
        if (known) known.push(box);
        else buckets.set(key, [box]);
      }
  };
  return { isFree, take };
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
    /** Numbers, not a box: it is asked more often than all else. */
    isFree: (left: number, top: number, right: number, bottom: number): boolean => {
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
  /** Pixels that stay free between two labels. */
  readonly air?: number;
  /** Where something lies over the picture: a label there would not be read. */
  readonly covered?: readonly Box[];
}

/** Right of the node, left, below, above. */
const spots = [0, 1, 2, 3] as const;
type Spot = (typeof spots)[number];
const leftAt = (spot: Spot, x: number, gap: number, width: number): number =>
  spot === 0 ? x + gap : spot === 1 ? x - gap - width : x - width / 2;
const topAt = (spot: Spot, y: number, gap: number, height: number): number =>
  spot < 2 ? y - height / 2 : spot === 2 ? y + gap : y - gap - height;

/** `wishes` come by importance. A label stands right of its node, or left, below, above where that is taken. */
export const placeLabels = (
  wishes: Iterable<LabelWish>,
  measure: (text: string) => number,
  { width: roomWidth, height: roomHeight, lineHeight, most, keepFree, covered = [], air = 0 }: LabelRoom,
): readonly Label[] => {
  const labelled = makeBoxes();
  for (const box of covered) labelled.take(box);
  const nodes = makeCells(roomWidth, roomHeight);
  for (const { x, y, radius } of keepFree) nodes.take(x, y, radius);
  const isBare = (left: number, top: number, width: number, height: number): boolean =>
    nodes.isFree(left, top + 1, left + width, top + height - 1);
  const labels: Label[] = [];
  let tries = most * triesPerLabel;
  for (const { id, text, x, y, radius, lines: wanted, urgent } of wishes) {
    if (labels.length >= most || tries-- <= 0) break;
    const gap = radius + 3;
    // In a crowd most have no room for a single character: that is seen before a text is cut and measured.
    if (
      !urgent &&
      !spots.some((spot) => isBare(leftAt(spot, x, gap, 1), topAt(spot, y, gap, lineHeight), 1, lineHeight))
    )
      continue;
    const lines = cutLabel(text, wanted);
    const width = Math.max(...lines.map(measure));
    const height = lines.length * lineHeight;
    let box: Box | undefined;
    for (const spot of spots) {
      const [left, top] = [leftAt(spot, x, gap, width), topAt(spot, y, gap, height)];
      // Nodes are many, so they are asked first; the urgent covers one where no spot is free of both.
      const bare = isBare(left, top, width, height);
      if (!(bare || (urgent && box === undefined))) continue;
      const tried = { left, top: top + 1, right: left + width, bottom: top + height - 1 };
      if (!isInside(tried, roomWidth, roomHeight) || !labelled.isFree(aired(tried, air))) continue;
      box = tried;
      if (bare) break;
    }
    if (!box) continue;
    labelled.take(box);
    labels.push({ id, lines, x: box.left, y: box.top - 1 });
  }
  return labels;
};

const aired = ({ left, top, right, bottom }: Box, air: number): Box => ({
  left: left - air,
  top: top - air,
  right: right + air,
  bottom: bottom + air,
});

const isInside = (box: Box, width: number, height: number): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
