// @ts-check
/* The interface's words, which the page carries in its own language; see the view ScriptWords. */

/**
 * @typedef {object} Words
 * @property {string} language
 * @property {string} zero the digit 0
 * @property {Record<string, string | Record<string, string>>} text
 * @property {string[]} EEEE days, from Monday
 * @property {string[]} EEE
 * @property {string[]} MMMM months
 * @property {string[]} MMM
 */

/** @type {Words | undefined} */
let read;
/** @type {Intl.PluralRules | undefined} */
let rules;

/** @returns {Words} */
function words() {
  read ??= /** @type {Words} */ (
    JSON.parse(/** @type {HTMLElement} */ (document.getElementById("words")).textContent ?? "")
  );
  return read;
}

/** @type {(text: string) => string} with the digits of the language */
export const digits = (text) => {
  const zero = words().zero.charCodeAt(0);
  return zero === 48
    ? text
    : text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
};

/** @type {(text: string, values: Record<string, string | number>) => string} */
const fill = (text, values) => text.replace(/\{([a-z]+)}/g, (_, name) => String(values[name]));

/**
 * A text of the interface.
 *
 * @param {string} key
 * @param {Record<string, string | number>} [values] what stands in it as `{name}`
 */
export function say(key, values = {}) {
  const text = words().text[key];
  return typeof text === "string" ? fill(text, values) : key;
}

/**
 * A text that counts.
 *
 * @param {string} key
 * @param {number} n
 * @param {Record<string, string | number>} [values]
 */
export function count(key, n, values = {}) {
  const forms = words().text[key];
  if (typeof forms !== "object") return `${key} ${n}`;
  rules ??= new Intl.PluralRules(words().language);
  const form = forms[rules.select(n)] ?? forms.other ?? "";
  return fill(form, { ...values, n: number(n) });
}

/** A whole number with the digits and the grouping of the language. @param {number} n */
export function number(n) {
  return digits(String(n)).replace(/\B(?=(.{3})+$)/g, words().zero === "0" ? "," : "٬");
}

/**
 * A date and time by a pattern in the letters of CLDR that the interface's patterns use: EEEE, EEE,
 * d, MMMM, MMM, uuuu, HH and mm.
 *
 * @param {string} key of the pattern
 * @param {{year: number, month: number, day: number, weekday: number, hour: number, minute: number}} at
 *   months from 1; days of the week from 1, Monday
 */
export function time(key, at) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return digits(
    say(key).replace(/EEEE|EEE|MMMM|MMM|uuuu|HH|mm|d/g, (letters) => {
      switch (letters) {
        case "EEEE":
        case "EEE":
          return words()[letters][at.weekday - 1] ?? "";
        case "MMMM":
        case "MMM":
          return words()[letters][at.month - 1] ?? "";
        case "uuuu":
          return String(at.year).padStart(4, "0");
        case "HH":
          return two(at.hour);
        case "mm":
          return two(at.minute);
        default:
          return String(at.day);
      }
    }),
  );
}
