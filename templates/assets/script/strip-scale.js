// @ts-check
/*
 * From moments to percent of the strip and back. Quiet hours may be folded: a folded stretch takes a
 * little room of its own, whatever its length, and the break is drawn.
 */

/** @typedef {import("./strip-data.js").Span} Span */
/** @typedef {{from: number, to: number, start: number, end: number, folded: boolean}} Piece */

/**
 * @typedef {object} Scale
 * @property {number} from
 * @property {number} to
 * @property {Piece[]} pieces in order, without holes; `start` and `end` in percent
 * @property {(at: number) => number} at percent, clipped to 0 to 100
 * @property {(percent: number) => number} moment
 * @property {number} second percent that a second takes outside of folds
 */

/**
 * @param {Span} view
 * @param {readonly Span[]} folds in order
 * @param {number} room percent that one folded stretch takes
 * @returns {Scale}
 */
export function scaleOf(view, folds, room) {
  const inside = folds
    .map(({ from, to }) => ({ from: Math.max(from, view.from), to: Math.min(to, view.to) }))
    .filter(({ from, to }) => to > from);
  const folded = inside.reduce((sum, { from, to }) => sum + to - from, 0);
  // Where all is quiet nothing is folded: there must be something to stretch.
  const used = folded < view.to - view.from ? inside : [];
  const open = view.to - view.from - (used.length ? folded : 0);
  const second = (100 - used.length * room) / open;
  /** @type {Piece[]} */
  const pieces = [];
  let from = view.from;
  let start = 0;
  /** @type {(to: number, folded: boolean) => void} */
  const add = (to, isFold) => {
    if (to <= from) return;
    const end = start + (isFold ? room : (to - from) * second);
    pieces.push({ from, to, start, end, folded: isFold });
    from = to;
    start = end;
  };
  for (const fold of used) {
    add(fold.from, false);
    add(fold.to, true);
  }
  add(view.to, false);
  return {
    ...view,
    pieces,
    second,
    at: (at) => {
      if (at <= view.from) return 0;
      const piece = pieces.find(({ to }) => at < to);
      if (!piece) return 100;
      const share = (at - piece.from) / (piece.to - piece.from);
      return piece.start + share * (piece.end - piece.start);
    },
    moment: (percent) => {
      const piece = pieces.find(({ end }) => percent < end) ?? pieces[pieces.length - 1];
      if (!piece) return view.from;
      const share = (percent - piece.start) / (piece.end - piece.start);
      return piece.from + share * (piece.to - piece.from);
    },
  };
}

/**
 * By how many percent moments lie farther on in the second scale; NaN where more than that has changed.
 *
 * @param {Scale} before
 * @param {Scale} now
 */
export const movedBy = (before, now) =>
  before.second === now.second && before.pieces.length + now.pieces.length === 2
    ? (before.from - now.from) * now.second
    : NaN;
