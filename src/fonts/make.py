"""Makes the fonts of templates/print/fonts from their sources.

    npm install --no-save @expo-google-fonts/source-serif-4@0.4.1 \\
        @expo-google-fonts/source-sans-3@0.4.1 @expo-google-fonts/noto-naskh-arabic@0.4.5
    python3 src/fonts/make.py node_modules/@expo-google-fonts templates/print/fonts

Needs Python's fontTools and, for the Arabic font, HarfBuzz's `hb-shape` (Debian: fonttools,
libharfbuzz-bin). The licence of the sources reserves their names, so what is changed has others.

A print font holds the letters that the program may print and nothing that asks for a shaping
engine: no substitutions (a ligature that an engine makes silently is copied as nothing), no
positions, no hints. Figures are the tabular ones.
"""

import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

# Latin with its extensions, Greek, Cyrillic, punctuation, currencies, arrows and marks.
LETTERS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1A0, 0x1A1), (0x1AF, 0x1B0),
    (0x1CD, 0x1DC), (0x1E6, 0x1E7), (0x1F4, 0x1F5), (0x218, 0x21B), (0x259, 0x259), (0x2BB, 0x2BF),
    (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x304), (0x306, 0x30C), (0x323, 0x331), (0x370, 0x3FF),
    (0x400, 0x45F), (0x490, 0x493), (0x1E00, 0x1EFF), (0x2000, 0x200A), (0x2010, 0x2015),
    (0x2018, 0x201F), (0x2020, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F), (0x2030, 0x2033),
    (0x2039, 0x203A), (0x2044, 0x2044), (0x2070, 0x209C), (0x20A0, 0x20BF), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2150, 0x215E), (0x2190, 0x2199), (0x2212, 0x2212), (0x2215, 0x2215),
    (0x2219, 0x221A), (0x221E, 0x221E), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265),
    (0x25A0, 0x25A1), (0x25B2, 0x25B2), (0x25B6, 0x25B6), (0x25BC, 0x25BC), (0x25C0, 0x25C0),
    (0x25C6, 0x25C7), (0x25CA, 0x25CB), (0x25CF, 0x25CF), (0x2713, 0x2713), (0xFFFD, 0xFFFD),
]

LATIN = [
    ("source-serif-4/400Regular/SourceSerif4_400Regular.ttf", "serif-regular", "Hourline Serif", "Regular"),
    ("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf", "serif-bold", "Hourline Serif", "Bold"),
    ("source-sans-3/400Regular/SourceSans3_400Regular.ttf", "sans-regular", "Hourline Sans", "Regular"),
    ("source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf", "sans-bold", "Hourline Sans", "Bold"),
    ("source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf", "sans-italic", "Hourline Sans", "Italic"),
]

NASKH = [
    ("noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf", "naskh-regular", "Hourline Naskh", "Regular"),
    ("noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf", "naskh-bold", "Hourline Naskh", "Bold"),
]

# The letters of Urdu, Arabic and Persian; then those of Pashto, Sindhi, Balochi, Kurdish and Uyghur.
WITH_MARKS = [
    *range(0x621, 0x63B), *range(0x641, 0x64B), 0x671, 0x679, 0x67E, 0x686, 0x688, 0x691, 0x698, 0x6A9, 0x6AF,
    0x6BA, 0x6BE, 0x6C1, 0x6C2, 0x6C3, 0x6CC, 0x6D2, 0x6D3,
]
WITHOUT_MARKS = [
    0x620, 0x67A, 0x67B, 0x67C, 0x67D, 0x67F, 0x680, 0x681, 0x683, 0x684, 0x685, 0x687, 0x689, 0x68A, 0x68C, 0x68D,
    0x68F, 0x693, 0x695, 0x696, 0x699, 0x69A, 0x6A4, 0x6A6, 0x6AA, 0x6AB, 0x6AD, 0x6B1, 0x6B3, 0x6B5, 0x6BB, 0x6BC,
    0x6C0, 0x6C6, 0x6C7, 0x6C8, 0x6CB, 0x6CD, 0x6CE, 0x6D0, 0x6D5,
]
ALONE = {0x621}
JOINS_BEFORE_ONLY = {
    0x622, 0x623, 0x624, 0x625, 0x627, 0x629, *range(0x62F, 0x633), 0x648, 0x671, *range(0x688, 0x69A), 0x6C0,
    *range(0x6C3, 0x6CC), 0x6CD, 0x6D2, 0x6D3, 0x6D5,
}

# What may stand on a letter, in the order of Unicode's normal form. Letters.java has the same list.
MARKS = [
    "", "\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650", "\u0651", "\u0652", "\u0654", "\u0655",
    "\u0656", "\u0657", "\u0670", "\u064b\u0651", "\u064e\u0651", "\u064f\u0651", "\u0650\u0651",
    "\u0651\u0670",
]
JOINER = "\u200d"
FORMS = [("", ""), (JOINER, ""), (JOINER, JOINER), ("", JOINER)]  # isolated, final, medial, initial

# Digits, punctuation, and marks for whoever puts them on a letter that they are not drawn with.
BESIDE_LETTERS = [
    (0x20, 0x40), (0x5B, 0x5F), (0x7B, 0x7E), (0xA0, 0xA0), (0xAB, 0xAB), (0xAD, 0xAD), (0xB7, 0xB7), (0xBB, 0xBB),
    (0x60C, 0x60D), (0x61B, 0x61B), (0x61F, 0x61F), (0x640, 0x640), (0x64B, 0x657), (0x660, 0x66D), (0x670, 0x670),
    (0x6D4, 0x6D4), (0x6F0, 0x6F9), (0x2010, 0x2014), (0x2018, 0x201E), (0x2022, 0x2022), (0x2026, 0x2026),
    (0x2039, 0x203A), (0x25CC, 0x25CC),
]

DROPPED = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "gasp", "prep", "fpgm", "cvt ", "DSIG"]


def take_feature(font, feature):
    """Shows the letters of a feature of single substitutions in the place of the plain ones."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == feature:
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    table = getattr(table, "ExtSubTable", table)
                    swaps.update(getattr(table, "mapping", {}))
    for table in font["cmap"].tables:
        for code, glyph in list(table.cmap.items()):
            if 0x30 <= code <= 0x39:
                table.cmap[code] = swaps.get(glyph, glyph)


def part(font, components, advance):
    """Adds a glyph of other glyphs, each at its place."""
    name = f"part{len(font.getGlyphOrder())}"
    glyph = Glyph()
    glyph.numberOfContours = -1 if components else 0
    glyph.components = []
    for base, x, y in components:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = base, x, y, 0x4
        glyph.components.append(component)
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    return name


def tell_apart(font):
    """One glyph for one letter, so that what is copied is the letter that was written."""
    cmap = font.getBestCmap()
    seen = {".notdef"}
    for code, glyph in sorted(cmap.items()):
        if glyph in seen and font["glyf"][glyph].numberOfContours != 0:
            copy = part(font, [(glyph, 0, 0)], font["hmtx"][glyph][0])
            for table in font["cmap"].tables:
                if code in table.cmap:
                    table.cmap[code] = copy
        seen.add(glyph)


def rename(font, family, style):
    names = font["name"]
    kept = {n.nameID: n.toUnicode() for n in names.names if n.nameID in (0, 13, 14)}
    names.names = []
    full = family if style == "Regular" else f"{family} {style}"
    kept |= {1: family, 2: style, 3: full, 4: full, 5: "Version 1.0", 6: full.replace(" ", "-")}
    for identifier, text in sorted(kept.items()):
        names.setName(text, identifier, 3, 1, 0x409)


def save(font, path, family, style):
    tell_apart(font)
    rename(font, family, style)
    font["head"].created = font["head"].modified = 3852576000  # 31 January 2026, of seconds since 1904
    font.recalcTimestamp = False
    font.save(path)


def latin(source, target, family, style):
    font = TTFont(source)
    take_feature(font, "tnum")
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += DROPPED
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes={c for first, last in LETTERS for c in range(first, last + 1)})
    subsetter.subset(font)
    save(font, target, family, style)


def shaped(source, texts):
    """What HarfBuzz makes of each text in Urdu: its glyphs from left to right, each with its place and its width."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as lines:
        lines.write("\n".join(texts) + "\n")
        lines.flush()
        out = subprocess.run(
            ["hb-shape", "--language=ur", "--script=arab", "--direction=rtl", "--remove-default-ignorables",
             "--no-clusters", str(source), f"--text-file={lines.name}"],
            check=True, capture_output=True, text=True).stdout
    for line in out.splitlines():
        pen, glyphs = 0, []
        for item in line.strip("[]").split("|"):
            place, advance = item.rsplit("+", 1)
            name, _, offset = place.partition("@")
            x, y = (int(n) for n in offset.split(",")) if offset else (0, 0)
            glyphs.append((name, pen + x, y, int(advance)))
            pen += int(advance)
        yield glyphs


def joined():
    """Every letter as it is joined and marked: the private code of its first glyph, and the text that shapes it.

    A code is F0000 + 256 × (letter − U+0600) + 4 × place + the form's in FORMS. At place 0 is the letter
    itself; at the place of marks in MARKS is the first of them as it stands on that letter, and PAIRED
    places further the second, if there are two. Before an alef, lam is the letter at U+0610, and alefs
    after a lam are those at U+0600 to U+0603; the forms of both are those of the pair.
    """
    for letter in WITH_MARKS + WITHOUT_MARKS:
        marks = MARKS if letter in WITH_MARKS else MARKS[:1]
        for m, mark in enumerate(marks):
            if unicodedata.normalize("NFC", chr(letter) + mark) != chr(letter) + mark:
                continue
            for f, (before, after) in enumerate(FORMS):
                if (before and letter in ALONE) or (after and letter in ALONE | JOINS_BEFORE_ONLY):
                    continue
                yield 0xF0000 + (letter - 0x600) * 256 + m * 4 + f, before, chr(letter), mark, after


def pairs():
    """The pair of lam and alef, as joined() has a letter: for the lam and for the alef."""
    for m, mark in enumerate(MARKS):
        for f, (before, _) in enumerate(FORMS[:2]):
            yield 0xF1000 + m * 4 + f, before, "\u0644", mark, "\u0627"
            for a, alef in enumerate("\u0627\u0622\u0623\u0625"):
                if unicodedata.normalize("NFC", alef + mark) == alef + mark:
                    yield 0xF0000 + a * 256 + m * 4 + f, before + "\u0644", alef, mark, ""


PAIRED = 24
def naskh(source, target, family, style):
    letters = [*joined(), *pairs()]
    texts = [before + letter + mark + after for _, before, letter, mark, after in letters]
    results = list(shaped(source, texts))
    beside = [c for first, last in BESIDE_LETTERS for c in range(first, last + 1)]
    font = TTFont(source)
    cmap = font.getBestCmap()
    # Urdu writes some digits in its own way.
    digits = {0x6F0 + n: glyphs[0][0] for n, glyphs in enumerate(shaped(source, map(chr, range(0x6F0, 0x6FA))))}
    options = subset.Options()
    options.layout_features = []
    options.drop_tables += DROPPED
    options.hinting = False
    options.glyph_names = True
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    needed = {glyph[0] for glyphs in results for glyph in glyphs} | set(digits.values())
    subsetter.populate(unicodes=[c for c in beside if c in cmap], glyphs=needed)
    subsetter.subset(font)
    private = {}
    drawn = {}
    bare = {}
    for (code, before, letter, mark, after), glyphs in zip(letters, results):
        own = glyphs
        if after and after != JOINER or before.endswith("\u0644"):
            alef = next(n for n, glyph in enumerate(glyphs) if glyph[0].startswith("uni0627")) + 1
            own = glyphs[:alef] if before.endswith("\u0644") else glyphs[alef:]
        plain = code & ~0xFC
        if not mark:
            bare[plain] = len(own)
        # The marks are on the left of their letter's glyphs. Some two are drawn as one: its second is then empty.
        marks = [[glyph] for glyph in reversed(own[: len(own) - bare[plain]])]
        if any(glyph[3] for [glyph] in marks) or not sum(glyph[3] for glyph in own):
            raise SystemExit(f"{code:X}: {own}")
        origin = min(glyph[1] for glyph in own if glyph[3])
        parts = [marks[n] if n < len(marks) else [] for n in range(len(mark))] if mark else [own]
        width = 0 if mark else sum(glyph[3] for glyph in own)
        parts = [[(name, x - origin, y) for name, x, y, _ in glyphs] for glyphs in parts]
        for number, components in enumerate(parts):
            key = (mark[number : number + 1] or code, tuple(components), width)
            if key not in drawn:
                drawn[key] = part(font, components, width)
            private[code + number * 4 * PAIRED] = drawn[key]
    letters = {c: g for c, g in font.getBestCmap().items()} | digits
    # A letter by itself, for programs that ask whether the font has it.
    letters |= {c: private[0xF0000 + (c - 0x600) * 256] for c in WITH_MARKS + WITHOUT_MARKS}
    narrow, wide = CmapSubtable.newSubtable(4), CmapSubtable.newSubtable(12)
    narrow.platformID, narrow.platEncID, narrow.language, narrow.cmap = 3, 1, 0, dict(letters)
    wide.platformID, wide.platEncID, wide.language, wide.cmap = 3, 10, 0, letters | private
    font["cmap"] = newTable("cmap")
    font["cmap"].tableVersion, font["cmap"].tables = 0, [narrow, wide]
    font["post"].formatType = 3.0
    save(font, target, family, style)


if __name__ == "__main__":
    sources, targets = Path(sys.argv[1]), Path(sys.argv[2])
    for path, name, family, style in LATIN:
        latin(sources / path, targets / f"{name}.ttf", family, style)
    for path, name, family, style in NASKH:
        naskh(sources / path, targets / f"{name}.ttf", family, style)
