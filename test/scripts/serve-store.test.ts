/** The port that the explorer listens on: as the option says, else as the environment does, else the usual one. */
import { describe, expect, it } from 'vitest';
import { readPort } from '../../scripts/serve-store.ts';

describe('the port', () => {
  it.each([
    ['of the option', '9000', {}, 9000],
    ['of the environment', undefined, { PORT: '9001' }, 9001],
    ['of the option before that of the environment', '9000', { PORT: 'none' }, 9000],
    ['0 of the environment: any that is free', undefined, { PORT: '0' }, 0],
    ['left open', undefined, {}, undefined],
    ['left open by an empty PORT', undefined, { PORT: '' }, undefined],
    ['left open by other variables', undefined, { port: '9000' }, undefined],
  ])('is %s', (_, option, environment, port) => expect(readPort(option, environment)).toBe(port));
  it.each(['80a', '65536', '-1', ' ', '8e3', '87.5'])('is none: PORT=%j', (port) =>
    expect(() => readPort(undefined, { PORT: port })).toThrow(`PORT: expected 0 to 65535, got ${port}`),
  );
  it('names the option where that is none', () =>
    expect(() => readPort('x', { PORT: '9000' })).toThrow('--port: expected 0 to 65535, got x'));
});
