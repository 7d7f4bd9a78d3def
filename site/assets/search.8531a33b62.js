// @ts-check
/*
 * What a search needs beside the library and the texts, loaded with them when somebody searches.
 *
 * Words are compared without case, diacritics or the letter variants that Arabic, Persian, Urdu,
 * Pashto and Sindhi spell one word with. Vowel signs of Indic scripts stay: they are letters to
 * their readers.
 */
(() => {
"use strict";
const page = /** @type {any} */ (globalThis);

/** Marks above and below letters: combining diacritics, Hebrew points, Arabic harakat. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
/** What is not seen or only stretches: tatweel, joiners, marks of direction. */
const UNSEEN = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;

const LIKE = new Map(
  Object.entries({
    ا: "ٱٲٳٵ",
    ه: "ةۀہۂۃھەۿ",
    ي: "ىیېےۍۑ",
    ك: "کڪګ",
    و: "ۆۇۈۋ",
    σ: "ς",
    o: "ø",
    l: "ł",
    d: "đð",
    i: "ı",
    ss: "ß",
    ae: "æ",
    oe: "œ",
    th: "þ",
  }).flatMap(([letter, others]) => [...others].map((other) => /** @type {const} */ ([other, letter]))),
);

/** @param {string} text */
function fold(text) {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(UNSEEN, "")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[^\0-\x7f]/g, (letter) => LIKE.get(letter) ?? letter);
}

/** Scripts that put no space between words are compared letter by letter. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]|[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu;

/** @param {string} text */
function terms(text) {
  return text.match(WORD) ?? [];
}

/** @typedef {{id: string, title: string, names?: string, summary?: string, body?: string}} Text */

/**
 * An index of texts.
 *
 * @param {Text[]} texts
 * @returns {Promise<(words: string) => Text[]>} finds the texts that hold every word, or a word that
 *   begins so; the best first
 */
async function index(texts) {
  // The index knows the words: of the texts no more is kept than what a result shows.
  const byId = new Map(texts.map(({ id, title }) => [id, { id, title }]));
  const search = new page.MiniSearch({
    fields: ["title", "names", "summary", "body"],
    tokenize: terms,
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: "AND", boost: { title: 3, names: 2 } },
  });
  // In pieces: a large index must not stop the page.
  await search.addAllAsync(texts, { chunkSize: 400 });
  return (words) =>
    search.search(words).map((/** @type {{id: string}} */ { id }) => byId.get(id));
}

page.hourlineSearch = { fold, index };
})();
