/** A document of which the kind of each block is known. */
export interface Example {
  readonly clues: readonly (readonly string[])[];
  /** How each block joins the one before it. */
  readonly joins: readonly number[];
  /** Indexes of kinds. */
  readonly kinds: readonly number[];
}

export interface Learned {
  readonly weights: ReadonlyMap<string, Float64Array>;
  /** For each way to join, a table of kinds (rows: before). */
  readonly joins: readonly Float64Array[];
}

const WAYS_TO_JOIN = 4;
const ROUNDS = 10;
const RATE = 0.1;
const DECAY = 8;

/**
 * Learns the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent with
 * step sizes of AdaGrad; the weights are the means of the second half of the rounds. A clue is kept that stands in `least` examples or more.
 * The same examples give the same weights.
 */
export function learnWeights(
  examples: readonly Example[],
  { kinds, least }: { kinds: number; least: number },
): Learned {
  const counts = new Map<string, number>();
  for (const { clues } of examples)
    for (const clue of new Set(clues.flat())) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const index = new Map([...counts].filter(([, count]) => count >= least).map(([clue], at) => [clue, at]));
  const known = examples.map((example) => ({
    ...example,
    clues: example.clues.map((list) => list.flatMap((clue) => index.get(clue) ?? [])),
  }));
  const weights = descent(index.size * kinds, DECAY / examples.length);
  const joins = descent(WAYS_TO_JOIN * kinds * kinds, DECAY / examples.length);
  const random = randomNumbers(7919);
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of shuffled(known, random))
      if (example.kinds.length > 0) learnFrom(example, { kinds, weights, joins });
    if (round >= ROUNDS / 2) [weights, joins].forEach((part) => part.remember());
  }
  const means = weights.mean();
  const joinMeans = joins.mean();
  return {
    weights: new Map([...index].map(([clue, at]) => [clue, means.subarray(at * kinds, (at + 1) * kinds)])),
    joins: Array.from({ length: WAYS_TO_JOIN }, (_, way) =>
      joinMeans.subarray(way * kinds * kinds, (way + 1) * kinds * kinds),
    ),
  };
}

interface Descent {
  readonly values: Float64Array;
  /** One step against the slope of the loss at a place. */
  step(at: number, slope: number): void;
  remember(): void;
  mean(): Float64Array;
}

function descent(length: number, decay: number): Descent {
  const values = new Float64Array(length);
  const squares = new Float64Array(length).fill(1e-6);
  const sums = new Float64Array(length);
  let remembered = 0;
  return {
    values,
    step(at, slope) {
      const whole = slope + decay * values[at]!;
      squares[at]! += whole * whole;
      values[at]! -= (RATE * whole) / Math.sqrt(squares[at]!);
    },
    remember() {
      remembered++;
      values.forEach((value, at) => (sums[at]! += value));
    },
    mean: () => sums.map((sum) => sum / remembered),
  };
}

interface Model {
  readonly kinds: number;
  readonly weights: Descent;
  readonly joins: Descent;
}

interface KnownExample extends Omit<Example, "clues"> {
  readonly clues: readonly (readonly number[])[];
}

function learnFrom({ clues, joins: ways, kinds: right }: KnownExample, { kinds, weights, joins }: Model): void {
  const all = Array.from({ length: kinds }, (_, kind) => kind);
  const length = right.length;
  const scores = clues.map((list) =>
    all.map((kind) => list.reduce((sum, clue) => sum + weights.values[clue * kinds + kind]!, 0)),
  );
  const joinAt = (way: number, before: number, kind: number) => (way * kinds + before) * kinds + kind;
  const forward: number[][] = [scores[0]!];
  for (let at = 1; at < length; at++)
    forward.push(
      all.map(
        (kind) =>
          scores[at]![kind]! +
          logSum(all.map((before) => forward[at - 1]![before]! + joins.values[joinAt(ways[at]!, before, kind)]!)),
      ),
    );
  const backward: number[][] = Array.from({ length }, () => all.map(() => 0));
  for (let at = length - 2; at >= 0; at--)
    backward[at] = all.map((before) =>
      logSum(
        all.map(
          (kind) =>
            backward[at + 1]![kind]! + scores[at + 1]![kind]! + joins.values[joinAt(ways[at + 1]!, before, kind)]!,
        ),
      ),
    );
  const total = logSum(forward[length - 1]!);
  const joinSlopes: [number, number][] = [];
  for (let at = 1; at < length; at++)
    for (const before of all)
      for (const kind of all) {
        const place = joinAt(ways[at]!, before, kind);
        const share = Math.exp(
          forward[at - 1]![before]! + joins.values[place]! + scores[at]![kind]! + backward[at]![kind]! - total,
        );
        joinSlopes.push([place, share - (right[at - 1] === before && right[at] === kind ? 1 : 0)]);
      }
  for (let at = 0; at < length; at++)
    for (const kind of all) {
      const slope = Math.exp(forward[at]![kind]! + backward[at]![kind]! - total) - (right[at] === kind ? 1 : 0);
      if (Math.abs(slope) >= LEAST_SLOPE) for (const clue of clues[at]!) weights.step(clue * kinds + kind, slope);
    }
  for (const [place, slope] of joinSlopes) if (Math.abs(slope) >= LEAST_SLOPE) joins.step(place, slope);
}

/** Smaller slopes move nothing that could be seen. */
const LEAST_SLOPE = 1e-4;

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

/** Numbers from 0 up to 1, always the same. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = items.map((item) => ({ item, key: random() }));
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
