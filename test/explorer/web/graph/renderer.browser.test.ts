/** In a browser with a live WebGL context: what the adapter draws, what a click picks, and what stands out without drawing anew. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DrawnLink, DrawnNode, Picture } from '../../../../explorer/web/graph/picture.ts';
import type { Handlers, Renderer } from '../../../../explorer/web/graph/renderer.ts';

const node = (id: string, x: number, y: number, shape: DrawnNode['shape'], colour: string): DrawnNode => ({
  id,
  label: `名称${id}`,
  x,
  y,
  size: 12,
  shape,
  colour,
  fill: colour,
  importance: 1,
  lines: 1,
  leads: false,
});
const link = (id: string, from: string, to: string, quiet = false): DrawnLink => ({
  id,
  from,
  to,
  colour: '#b0c4b8',
  strong: '#009e73',
  width: 2,
  quiet,
});
const picture: Picture = {
  nodes: [
    node('甲', 0, 0, 'circle', '#0072b2'),
    node('乙', 100, 0, 'square', '#009e73'),
    node('丙', 100, 80, 'diamond', '#e69f00'),
    node('丁', 0, 80, 'ring', '#d55e00'),
  ],
  links: [link('甲乙', '甲', '乙'), link('乙丙', '乙', '丙'), link('甲丁', '甲', '丁', true)],
  frame: { x: [0, 100], y: [0, 80] },
  guides: [{ axis: 'y', at: 40, name: '省级' }],
  groups: [{ name: '组', ids: ['甲', '乙'] }],
};

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe.skipIf(typeof document === 'undefined')('the renderer in the browser', () => {
  let openRenderer: (container: HTMLElement, handlers: Handlers) => Renderer;
  let container: HTMLElement;
  let renderer: Renderer;
  let told: string[];
  const handlers: Handlers = {
    onNode: (id) => told.push(`node ${id}`),
    onLink: (id) => told.push(`link ${id}`),
    onNothing: () => told.push('nothing'),
    onOpen: (id) => told.push(`open ${id}`),
    onDrop: (id) => told.push(`drop ${id}`),
    onGround: (id) => told.push(`ground ${id}`),
    onEye: ({ x, ratio }) => told.push(`eye ${x.toFixed(2)} ${ratio.toFixed(2)}`),
  };
  beforeAll(async () => {
    ({ openRenderer } = await import('../../../../explorer/web/graph/renderer.ts'));
  });
  const open = async () => {
    told = [];
    container = document.createElement('div');
    Object.assign(container.style, { width: '600px', height: '500px', position: 'absolute', inset: '0 auto auto 0' });
    document.body.append(container);
    renderer = openRenderer(container, handlers);
    renderer.show(picture, 'light');
    await frame();
  };
  afterEach(() => {
    renderer.close();
    container.remove();
  });

  const at = (id: string) => renderer.locate(id) as { readonly x: number; readonly y: number };
  const mouse = (type: string, { x, y }: { readonly x: number; readonly y: number }) => {
    const surface = container.querySelector('.sigma-mouse') as HTMLElement;
    const { left, top } = surface.getBoundingClientRect();
    const where = { clientX: left + x, clientY: top + y, bubbles: true, cancelable: true };
    // Moves and releases are heard on the document, wherever they happen.
    (type === 'mousedown' || type === 'click' ? surface : document).dispatchEvent(new MouseEvent(type, where));
    surface.dispatchEvent(new MouseEvent('mousemove', where));
  };
  const click = async (place: { readonly x: number; readonly y: number }) => {
    mouse('mousemove', place);
    mouse('mousedown', place);
    mouse('mouseup', place);
    mouse('click', place);
    // A second click within this time is a double click.
    await new Promise((done) => setTimeout(done, 350));
  };
  /** The colour of a pixel of the picture, read back at once: later the browser has given the buffer away. */
  const colourAt = ({ x, y }: { readonly x: number; readonly y: number }): readonly number[] => {
    renderer.show(picture, 'light');
    const canvas = container.querySelector('.sigma-nodes') as HTMLCanvasElement;
    const copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const context = copy.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(canvas, 0, 0);
    const ratio = canvas.width / 600;
    return [...context.getImageData(Math.round(x * ratio), Math.round(y * ratio), 1, 1).data];
  };

  it('has a live WebGL context', async () => {
    await open();
    const canvas = container.querySelector<HTMLCanvasElement>('.sigma-nodes');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    expect(context?.isContextLost()).toBe(false);
  });

  it('keeps places apart as the picture has them, y upwards', async () => {
    await open();
    expect(at('乙').x).toBeGreaterThan(at('甲').x + 100);
    expect(at('丙').y).toBeLessThan(at('乙').y - 80);
    expect(renderer.locate('没有')).toBeUndefined();
  });

  it('picks the node under a click, the line beside it, and nothing where there is nothing', async () => {
    await open();
    await click(at('乙'));
    const [a, b] = [at('甲'), at('乙')];
    await click({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 + 2 });
    await click({ x: (a.x + b.x) / 2, y: (at('丙').y + b.y) / 2 });
    expect(told).toEqual(['node 乙', 'link 甲乙', 'nothing']);
  });

  it('does not pick a quiet line until it stands out', async () => {
    await open();
    const beside = { x: at('甲').x + 2, y: (at('甲').y + at('丁').y) / 2 };
    await click(beside);
    renderer.highlight({ links: ['甲丁'], nodes: ['甲', '丁'], main: ['丁'] });
    await click(beside);
    expect(told).toEqual(['nothing', 'link 甲丁']);
  });

  it('moves a node that is dragged, and does not take that for a click', async () => {
    await open();
    const from = at('甲');
    const to = { x: from.x + 80, y: from.y - 60 };
    mouse('mousemove', from);
    await frame();
    mouse('mousedown', from);
    mouse('mousemove', { x: from.x + 20, y: from.y - 10 });
    mouse('mousemove', to);
    mouse('mouseup', to);
    mouse('click', to);
    await frame();
    expect(told).toEqual(['drop 甲']);
    await new Promise((done) => setTimeout(done, 350));
    await click(at('丙'));
    expect(told.at(-1)).toBe('node 丙');
    expect(Math.hypot(at('甲').x - to.x, at('甲').y - to.y)).toBeLessThan(3);
  });

  it('says that it is dimmed while something stands out', async () => {
    await open();
    renderer.highlight({ links: [], nodes: ['甲'], main: ['甲'] });
    expect(container.hasAttribute('data-dimmed')).toBe(true);
    renderer.highlight(undefined);
    expect(container.hasAttribute('data-dimmed')).toBe(false);
  });

  it('draws each kind in its colour', async () => {
    await open();
    const [red, green, blue] = colourAt(at('乙'));
    expect([red, green, blue].map((part) => Math.round((part as number) / 16))).toEqual(
      [0x00, 0x9e, 0x73].map((part) => Math.round(part / 16)),
    );
  });

  it('gives what is seen as values, for saving: quiet lines only where they stand out', async () => {
    await open();
    expect(renderer.sheet()?.lines).toHaveLength(2);
    renderer.highlight({ links: ['甲丁'], nodes: ['甲', '丁'], main: ['丁'] });
    expect(renderer.sheet()).toMatchObject({ width: 600, height: 500 });
    expect(renderer.sheet()?.lines).toHaveLength(3);
    expect(
      renderer
        .sheet()
        ?.labels.map(({ id }) => id)
        .sort(),
    ).toEqual(['丁', '甲'].sort());
  });

  it('names nothing where a button lies over the picture', async () => {
    await open();
    const labelOf = (id: string) => renderer.sheet()?.labels.find((label) => label.id === id);
    const before = labelOf('乙');
    expect(before?.x).toBeGreaterThan(0);
    const button = document.createElement('div');
    button.dataset.overPicture = '';
    const style = { position: 'absolute', left: '0', top: `${before!.y - 4}px`, width: '600px', height: '40px' };
    Object.assign(button.style, style);
    container.after(button);
    expect(Math.abs((labelOf('乙')?.y ?? -100) - before!.y)).toBeGreaterThan(8);
    button.remove();
    expect(labelOf('乙')).toEqual(before);
  });

  describe('over a ground', () => {
    const under: Picture = {
      ...picture,
      frame: { x: [0, 100], y: [-80, 0] },
      nodes: [node('甲', 10, -10, 'circle', '#0072b2'), node('乙', 90, -70, 'square', '#009e73')],
      links: [],
      guides: [],
      groups: [],
      // The left half of the sheet, and a lake in it that means nothing.
      ground: [
        { path: 'M0,0L50,0L50,80L0,80Z', fill: '#ff0000', id: '500000' },
        { path: 'M20,30L30,30L30,50L20,50Z', fill: '#0000ff' },
      ],
    };
    /** Between two nodes that the camera has placed, everything stands in proportion. */
    const onSheet = (x: number, y: number) => {
      const [a, b] = [at('甲'), at('乙')];
      return { x: a.x + ((x - 10) / 80) * (b.x - a.x), y: a.y + ((y - 10) / 60) * (b.y - a.y) };
    };
    const groundAt = (place: { readonly x: number; readonly y: number }): readonly number[] => {
      const canvas = container.querySelector('.sigma-under') as HTMLCanvasElement;
      const ratio = canvas.width / 600;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      return [...context.getImageData(Math.round(place.x * ratio), Math.round(place.y * ratio), 1, 1).data];
    };
    const openOver = async () => {
      await open();
      renderer.show(under, 'light');
      await frame();
    };

    it('draws it in the middle also where nothing stands on it', async () => {
      await open();
      renderer.show({ ...under, nodes: [] }, 'light');
      await frame();
      const [width, height] = [container.clientWidth, container.clientHeight];
      expect(groundAt({ x: width / 2 - 8, y: height / 2 }).slice(0, 3)).toEqual([255, 0, 0]);
      expect(groundAt({ x: width / 2 + 8, y: height / 2 })[3]).toBe(0);
      const before = groundAt({ x: width / 2 - 100, y: 6 })[3];
      renderer.look({ x: 0.5, y: 0.5, ratio: 0.2 });
      await new Promise((done) => setTimeout(done, 400));
      expect([before, groundAt({ x: width / 2 - 100, y: 6 })[3]]).toEqual([0, 255]);
    });

    it('draws it under the same camera, near and far', async () => {
      await openOver();
      for (const eye of [
        { x: 0.5, y: 0.5, ratio: 1 },
        { x: 0.4, y: 0.6, ratio: 0.4 },
      ]) {
        renderer.look(eye);
        await new Promise((done) => setTimeout(done, 400));
        expect(groundAt(onSheet(45, 40)).slice(0, 3)).toEqual([255, 0, 0]);
        expect(groundAt(onSheet(25, 40)).slice(0, 3)).toEqual([0, 0, 255]);
        expect(groundAt(onSheet(55, 40))[3]).toBe(0);
      }
    });

    it('tells which shape was clicked, a node before it, and nothing beside it', async () => {
      await openOver();
      await click(onSheet(40, 60));
      await click(at('甲'));
      await click(onSheet(70, 20));
      expect(told).toEqual(['ground 500000', 'node 甲', 'nothing']);
    });

    it('is written with what is seen', async () => {
      await openOver();
      expect(renderer.sheet()?.ground).toContain('M0,0L50,0L50,80L0,80Z');
    });
  });

  it('tells once where the camera came to rest, and looks from where it is told', async () => {
    await open();
    renderer.look({ x: 0.3, y: 0.6, ratio: 0.5 });
    await expect.poll(() => told, { timeout: 10_000 }).toEqual(['eye 0.30 0.50']);
    renderer.look({ x: 0.30001, y: 0.6, ratio: 0.5 });
    await new Promise((done) => setTimeout(done, 500));
    expect(told).toHaveLength(1);
  });

  it('does not turn to what was chosen where the reader looks elsewhere and wants to stay', async () => {
    await open();
    renderer.look({ x: 3, y: 3, ratio: 0.1 });
    // It tells when the camera is at rest; a busy machine takes its time.
    await expect.poll(() => told, { timeout: 10_000 }).toHaveLength(1);
    const before = at('甲');
    renderer.highlight({ links: [], nodes: ['甲'], main: ['甲'] }, true);
    await new Promise((done) => setTimeout(done, 400));
    expect(at('甲')).toEqual(before);
    renderer.highlight({ links: [], nodes: ['甲'], main: ['甲'] });
    const isInSight = () => at('甲').x > 0 && at('甲').x < 600;
    await expect.poll(isInSight, { timeout: 10_000 }).toBe(true);
  });

  describe('by touch', () => {
    const touch = (type: string, places: readonly { readonly x: number; readonly y: number }[]) => {
      const surface = container.querySelector('.sigma-mouse') as HTMLElement;
      const { left, top } = surface.getBoundingClientRect();
      const touches = places.map(
        ({ x, y }, identifier) => new Touch({ identifier, target: surface, clientX: left + x, clientY: top + y }),
      );
      const event = new TouchEvent(type, { touches, changedTouches: touches, bubbles: true, cancelable: true });
      surface.dispatchEvent(event);
    };
    const rest = () => new Promise((done) => setTimeout(done, 500));

    it('drags a node, and takes that for no tap', async () => {
      await open();
      const from = at('甲');
      const to = { x: from.x + 80, y: from.y - 60 };
      touch('touchstart', [from]);
      touch('touchmove', [{ x: from.x + 30, y: from.y - 20 }]);
      touch('touchmove', [to]);
      touch('touchend', []);
      await rest();
      expect(told.filter((word) => !word.startsWith('eye'))).toEqual(['drop 甲']);
      expect(Math.hypot(at('甲').x - to.x, at('甲').y - to.y)).toBeLessThan(3);
    });

    it('picks the node under a tap', async () => {
      await open();
      touch('touchstart', [at('乙')]);
      touch('touchend', []);
      await rest();
      expect(told).toEqual(['node 乙']);
    });

    it('moves the picture with one finger, and comes nearer with two', async () => {
      await open();
      const before = at('甲');
      touch('touchstart', [{ x: 300, y: 250 }]);
      touch('touchmove', [{ x: 330, y: 250 }]);
      touch('touchmove', [{ x: 360, y: 250 }]);
      touch('touchend', []);
      await rest();
      expect(at('甲').x).toBeGreaterThan(before.x + 40);
      const width = at('乙').x - at('甲').x;
      const pinch = (by: number) => [
        { x: 300 - by, y: 250 },
        { x: 300 + by, y: 250 },
      ];
      touch('touchstart', pinch(30));
      for (const by of [40, 60, 90]) touch('touchmove', pinch(by));
      touch('touchend', []);
      await rest();
      expect(at('乙').x - at('甲').x).toBeGreaterThan(width * 1.8);
    });
  });
});
