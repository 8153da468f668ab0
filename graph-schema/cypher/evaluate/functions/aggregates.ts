/** count, sum, avg, min, max, collect, percentiles, deviations: each gathers the values of one group. */
import { groupKey, order } from '../compare.ts';
import { CypherError } from '../errors.ts';
import { typeError } from '../show.ts';
import { Duration } from '../temporal/duration.ts';
import { durationOf } from '../temporal/parse.ts';
import { type CypherValue, Float, integer, isNumber, numeric } from '../values.ts';

export interface Gathering {
  add(value: CypherValue, parameter: CypherValue): void;
  result(): CypherValue;
}

const gatherNumbers = (name: string, finish: (values: number[], parameter: number) => CypherValue) => (): Gathering => {
  const values: number[] = [];
  let given = 0;
  return {
    add: (value, parameter) => {
      if (parameter !== null && isNumber(parameter)) given = numeric(parameter);
      if (!isNumber(value)) throw typeError(`${name}()`, 'a number', value);
      values.push(numeric(value));
    },
    result: () => finish(values, given),
  };
};

const deviation = (sample: boolean) => (values: number[]) => {
  const size = sample ? values.length - 1 : values.length;
  if (values.length < 2) return new Float(0);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Float(Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size));
};

const checkFraction = (fraction: number): void => {
  if (!(fraction >= 0 && fraction <= 1)) throw new CypherError(`percentile: expected 0 to 1, got ${fraction}`);
};

const gatherPercentile =
  (name: string, choose: (sorted: readonly CypherValue[], fraction: number) => CypherValue) => (): Gathering => {
    const values: CypherValue[] = [];
    let fraction = 0;
    return {
      add: (value, parameter) => {
        if (!isNumber(value)) throw typeError(`${name}()`, 'a number', value);
        if (parameter !== null && isNumber(parameter)) fraction = numeric(parameter);
        values.push(value);
      },
      result: () => {
        checkFraction(fraction);
        return values.length === 0 ? null : choose(values.toSorted(order), fraction);
      },
    };
  };

/** Between two values a decimal; at one of them, that value as it is. */
const percentileCont = gatherPercentile('percentileCont', (sorted, fraction) => {
  const place = fraction * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]] as [number | Float, number | Float];
  if (Number.isInteger(place)) return below;
  return new Float(numeric(below) + (numeric(above) - numeric(below)) * (place - Math.floor(place)));
});

const percentileDisc = gatherPercentile(
  'percentileDisc',
  (sorted, fraction) => sorted[Math.max(0, Math.ceil(fraction * sorted.length) - 1)] as CypherValue,
);

const sum = (): Gathering => {
  let total = 0;
  let float = false;
  let duration: Duration | undefined;
  return {
    add: (value) => {
      if (value instanceof Duration) {
        const d = duration ?? new Duration(0, 0, 0);
        duration = new Duration(
          d.months + value.months,
          d.days + value.days,
          d.seconds + value.seconds,
          d.nanos + value.nanos,
        );
        return;
      }
      if (!isNumber(value)) throw typeError('sum()', 'a number', value);
      total += numeric(value);
      float ||= value instanceof Float;
    },
    result: () => duration ?? (float ? new Float(total) : integer(total)),
  };
};

/** Neo4j moves the mean along value by value; the last digits depend on it. */
const avg = (): Gathering => {
  let mean = 0;
  let count = 0;
  const durations: Duration[] = [];
  return {
    add: (value) => {
      count += 1;
      if (value instanceof Duration) durations.push(value);
      else if (!isNumber(value)) throw typeError('avg()', 'a number', value);
      else mean += (numeric(value) - mean) / count;
    },
    result: () => {
      if (count === 0) return null;
      if (durations.length === 0) return new Float(mean);
      const total = (part: (duration: Duration) => number) =>
        durations.reduce((all, each) => all + part(each), 0) / count;
      return durationOf({
        months: total((d) => d.months),
        days: total((d) => d.days),
        seconds: total((d) => d.seconds),
        nanoseconds: total((d) => d.nanos),
      });
    },
  };
};

const extreme = (sign: 1 | -1) => (): Gathering => {
  let best: CypherValue = null;
  return {
    add: (value) => {
      if (best === null || order(value, best) * sign > 0) best = value;
    },
    result: () => best,
  };
};

const collect = (): Gathering => {
  const values: CypherValue[] = [];
  return { add: (value) => values.push(value), result: () => values };
};

const count = (): Gathering => {
  let total = 0;
  return {
    add: () => {
      total += 1;
    },
    result: () => total,
  };
};

export const aggregates: Readonly<Record<string, () => Gathering>> = {
  count,
  sum,
  avg,
  min: extreme(-1),
  max: extreme(1),
  collect,
  percentilecont: percentileCont,
  percentiledisc: percentileDisc,
  stdev: gatherNumbers('stDev', deviation(true)),
  stdevp: gatherNumbers('stDevP', deviation(false)),
};

/** DISTINCT lets each value through once. */
export const distinct = (inner: Gathering): Gathering => {
  const seen = new Set<string>();
  return {
    add: (value, parameter) => {
      const key = groupKey(value);
      if (seen.has(key)) return;
      seen.add(key);
      inner.add(value, parameter);
    },
    result: () => inner.result(),
  };
};
