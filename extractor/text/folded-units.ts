/** Folded text as it grows, unit by unit, with the runs that lead back to the source. Objects of one class: to write a unit must cost next to nothing. */
import { makeOffsetMap, type OffsetMap } from './offset-map.ts';

/** A growing list of integers, because most documents need a few hundred runs and some need a million. */
class Integers {
  #values = new Int32Array(256);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  done(): Int32Array {
    return this.#values.slice(0, this.#length);
  }
}

export class FoldedUnits {
  readonly units: Uint16Array;
  /** How many units are written. */
  length = 0;
  /** Source offset at which the current run would go on; -1 where a new one must begin. */
  expected = -1;
  readonly #sourceLength: number;
  readonly #foldedStarts = new Integers();
  readonly #sourceStarts = new Integers();
  readonly #wideAt = new Integers();
  readonly #wideBy = new Integers();
  readonly #gaps = new Integers();

  /** A unit of the source becomes one unit at most, so `sourceLength` is enough room. */
  constructor(sourceLength: number) {
    this.units = new Uint16Array(sourceLength);
    this.#sourceLength = sourceLength;
  }

  /** Writes a unit that stands for `width` units of the source from `at` on. */
  emit(unit: number, at: number, width: number): void {
    if (at !== this.expected) {
      this.#foldedStarts.push(this.length);
      this.#sourceStarts.push(at);
    }
    if (width > 1) {
      this.#wideAt.push(this.length);
      this.#wideBy.push(width - 1);
    }
    this.units[this.length++] = unit;
    // Behind what was written with more units than one a run of its own begins.
    this.expected = width > 1 ? -1 : at + 1;
  }

  /** Notes that a blank was dropped in front of the next unit. */
  skipBlank(): void {
    this.#gaps.push(this.length);
  }

  text(): string {
    return Buffer.from(this.units.buffer, 0, this.length * 2).toString('utf16le');
  }

  /** Folded offsets before which a blank was dropped, ascending. */
  gaps(): Int32Array {
    return this.#gaps.done();
  }

  offsets(): OffsetMap {
    return makeOffsetMap({
      foldedStarts: this.#foldedStarts.done(),
      sourceStarts: this.#sourceStarts.done(),
      foldedLength: this.length,
      sourceLength: this.#sourceLength,
      wideAt: this.#wideAt.done(),
      wideBy: this.#wideBy.done(),
    });
  }
}
