/** Undo, redo and the browser's own buttons walk on one line of steps. */
import { describe, expect, it } from 'vitest';
import {
  arriveAt,
  firstStep,
  readSteps,
  redone,
  type Steps,
  takeStep,
  undone,
  writeSteps,
} from '../../../../explorer/web/state/steps.ts';

const walked: Steps = (['?a', '?b', '?c'] as const).reduce<Steps>(
  (steps, address, i) => takeStep(steps, address, (['select', 'toggle', 'focus'] as const)[i] ?? 'go'),
  firstStep(''),
);

describe('steps', () => {
  it('name what undo would undo, and nothing at the start', () => {
    expect(undone(walked)).toBe('focus');
    expect(redone(walked)).toBeUndefined();
    expect(undone(firstStep(''))).toBeUndefined();
  });
  it('go back and forth by what the browser shows', () => {
    const back = arriveAt(walked, 1, '?a');
    expect([undone(back), redone(back)]).toEqual(['select', 'toggle']);
    expect(arriveAt(back, 3, '?c')).toEqual(walked);
  });
  it('forget what was undone when something else is done', () => {
    const other = takeStep(arriveAt(walked, 1, '?a'), '?x', 'pin');
    expect(other.list.map(({ address }) => address)).toEqual(['', '?a', '?x']);
    expect(redone(other)).toBeUndefined();
  });
  it('are none where nothing changes', () => expect(takeStep(walked, '?c', 'select')).toBe(walked));
  it('take words typed letter by letter as one', () => {
    const typed = ['?w=a', '?w=ab'].reduce((steps, address) => takeStep(steps, address, 'list'), walked);
    expect(typed.list.map(({ address }) => address)).toEqual(['', '?a', '?b', '?c', '?w=ab']);
  });
  it('take the camera that came to rest into the step that it was moved in, and forget nothing', () => {
    const looked = takeStep(arriveAt(walked, 1, '?a'), '?a&eye', 'look');
    expect(looked.list.map(({ address }) => address)).toEqual(['', '?a&eye', '?b', '?c']);
    expect([looked.at, undone(looked), redone(looked)]).toEqual([1, 'select', 'toggle']);
  });
  it('put the nearest view in the place of a link that leads nowhere', () =>
    expect(takeStep(walked, '?nearest', 'mend').list.map(({ address }) => address)).toEqual([
      '',
      '?a',
      '?b',
      '?nearest',
    ]));
  it('begin anew where the browser shows what is not on the line', () => {
    expect(arriveAt(walked, 2, '?elsewhere')).toEqual(firstStep('?elsewhere'));
    expect(arriveAt(walked, undefined, '?a')).toEqual(firstStep('?a'));
  });
  it('last over a reload', () => expect(readSteps(writeSteps(walked), 3, '?c')).toEqual(walked));
  it.each([
    [null, 0],
    ['no json', 0],
    ['{"list":[1]}', 0],
    [writeSteps(walked), 1],
    [writeSteps(walked), 'x'],
  ])('kept as %j at %j do not fit, and begin anew', (kept, at) =>
    expect(readSteps(kept, at, '?c')).toEqual(firstStep('?c')),
  );
});
