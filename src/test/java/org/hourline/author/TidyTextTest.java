package org.hourline.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.hourline.problem.Problem;
import org.hourline.read.ContentForm;
import org.junit.jupiter.api.Test;

/// The style itself, by example.
final class TidyTextTest {
  private static String tidy(String path, String text, ContentForm form) {
    TidyText.Tidied tidied = TidyText.of(path, text, form.shape());
    assertThat(tidied.problems()).isEmpty();
    assertThat(tidied.text()).isNotNull();
    return tidied.text();
  }

  private static String event(String text) {
    return tidy("events/a.md", text, ContentForm.EVENT);
  }

  private static String actors(String text) {
    return tidy("actors.json", text, ContentForm.ACTORS);
  }

  @Test
  void keysStandInTheOrderOfTheirDeclarationsAndSmallThingsOnOneLine() {
    assertThat(
            event(
                """
                ---
                sources:
                - seed
                - "post"
                claims:
                - sources: [seed]
                  published:
                    earliest: 2026-01-31
                  parts:
                  - {value: 5,of: men}
                  - {of: 'women', value: 3}
                  claimant: unattributed
                  measure: killed
                  id: killed
                when: {start: 2026-01-31, after: [first]}
                actors:
                - role: attributed
                  actor: militants
                unheard_of: 1
                title: 'Camp attacked'
                ---
                """))
        .isEqualTo(
            """
            ---
            title: Camp attacked
            when:
              start: 2026-01-31
              after: [first]
            actors:
              - {actor: militants, role: attributed}
            sources: [seed, post]
            claims:
              - id: killed
                claimant: unattributed
                measure: killed
                parts: [{of: men, value: 5}, {of: women, value: 3}]
                published: {earliest: 2026-01-31}
                sources: [seed]
            unheard_of: 1
            ---
            """);
  }

  @Test
  void everyCommentStaysWithWhatItIsAbout() {
    assertThat(
            event(
                """
                ---
                # Of the whole file.

                # Where it was read,
                #   in two lines.
                sources: [seed] # at the end
                # Above when.
                when: # beside when
                    # above start
                    start: 2026-01-31     # in its column
                                          # and on
                    # after: [first]
                # Above the title.

                title: Camp
                claims:
                  # The first.
                  - # beside the dash
                    id: one   # an id
                    # above text
                    text: Said.
                    # under the first
                  # the second
                  - {id: two, text: Said too.} # beside the second
                  # under the list
                # At the very end.
                ---
                # Not a comment: the body.
                """))
        .isEqualTo(
            """
            ---
            # Of the whole file.

            # Above the title.

            title: Camp
            # Above when.
            when: # beside when
              # above start
              start: 2026-01-31       # in its column
                                      # and on
              # after: [first]
            # Where it was read,
            #   in two lines.
            sources: [seed] # at the end
            claims:
              # The first.
              # beside the dash
              - id: one   # an id
                # above text
                text: Said.
                # under the first
              # the second
              # beside the second
              - id: two
                text: Said too.
              # under the list
            # At the very end.
            ---
            # Not a comment: the body.
            """);
  }

  @Test
  void aCommentInsideBracketsPutsTheListOnLines() {
    assertThat(
            event(
                """
                ---
                title: T
                sources: [seed,  # the article
                  # reprinted
                  post, # the second
                  ] # all
                tags: [ # none yet
                ]
                ---
                """))
        .isEqualTo(
            """
            ---
            title: T
            sources:  # all
              - seed         # the article
              # reprinted
              - post  # the second
            tags: []
              # none yet
            ---
            """);
  }

  /// Quotation marks go where nothing could be misread without them, and stay everywhere else.
  @Test
  void whatMightBeTakenForANumberOrTheLikeStaysQuoted() {
    String before =
        """
        ---
        title: "%s"
        ---
        """;
    for (String plain : new String[] {"Camp attacked", "2026-01-31", "“So”, he said", "حملہ"}) {
      assertThat(event(before.formatted(plain))).isEqualTo("---\ntitle: " + plain + "\n---\n");
    }
    for (String quoted :
        new String[] {
          "7",
          "1_000",
          "0x1F",
          "12:30",
          "yes",
          "No",
          "null",
          "~",
          "",
          " a",
          "a ",
          "a: b",
          "a #b",
          "- a",
          "@seed",
          "[a]",
          "*a",
          "&a",
          "!a",
          "2026",
          "1e3",
          ".inf",
          "a:",
          "=",
          "پنج‌شنبه"
        }) {
      assertThat(event(before.formatted(quoted)))
          .isEqualTo("---\ntitle: \"" + quoted + "\"\n---\n");
    }
    assertThat(event("---\ntitle: 'say \"so\"'\ntags: ['a, b', c d]\n---\n"))
        .isEqualTo("---\ntitle: 'say \"so\"'\ntags: [\"a, b\", c d]\n---\n");
    assertThat(event("---\ntitle: 1_000\nimportance: 0x1F\ncontext: True\n---\n"))
        .isEqualTo("---\ntitle: 1_000\nimportance: 0x1F\ncontext: True\n---\n");
  }

  @Test
  void textKeepsItsLines() {
    assertThat(
            event(
                """
                ---
                summary:  >-   # folded
                        One line
                        and more.

                          Indented.


                claims:
                - id: a
                  note: plain words
                     on two lines
                  text: |2
                      begins with blanks
                  as_reported: "quoted \\
                        and on"
                title: |+
                  kept

                event_type: Battles
                ---
                """))
        .isEqualTo(
            """
            ---
            title: |+
              kept

            event_type: Battles
            summary: >-    # folded
              One line
              and more.

                Indented.

            claims:
              - id: a
                text: |2
                    begins with blanks
                as_reported: "quoted \\
                  and on"
                note: plain words
                  on two lines
            ---
            """);
  }

  @Test
  void theBodyIsLeftByteForByteAndTheLineBreaksAreThoseOfTheFirst() {
    String body = "  \r\n\n# Heading  \n\ttext\r\n---\ntitle: not mine\n \r\n";
    assertThat(event("---\ntags: []\r\ntitle:  T\r\n---  \n" + body))
        .isEqualTo("---\ntitle: T\ntags: []\n---\n" + body);
    assertThat(event("---\r\ntags: []\ntitle:  T\n---\n" + body))
        .isEqualTo("---\r\ntitle: T\r\ntags: []\r\n---\r\n" + body);
    assertThat(event("---\ntitle: T\n---")).isEqualTo("---\ntitle: T\n---\n");
    assertThat(event("---\ntitle: T\n---\nno end")).isEqualTo("---\ntitle: T\n---\nno end");
    assertThat(actors("[\r\n]\r\n\r\n")).isEqualTo("[]\r\n");
  }

  @Test
  void jsonBeforeABodyIsTidiedAsJson() {
    assertThat(event("{\"when\":\"2026\",\"title\":\"T\"}  \n\nBody"))
        .isEqualTo("{\n  \"title\": \"T\",\n  \"when\": \"2026\"\n}\n\nBody");
    assertThat(event("{\"title\":\"T\"}")).isEqualTo("{\n  \"title\": \"T\"\n}\n");
    assertThat(event("---\n{\"when\":\"2026\",\n\"title\":\"T\"}\n\n---\n\nBody"))
        .isEqualTo("---\n{\n  \"title\": \"T\",\n  \"when\": \"2026\"\n}\n---\n\nBody");
  }

  @Test
  void jsonStandsOnOneLineWhereItFitsAndKeepsOneBlankLine() {
    String note = "x".repeat(120);
    assertThat(
            actors(
                """
                [{"name":"Port police","id":"police","aliases":[ "A",
                "B" ] },


                { "note": "%s", "name": "Militants", "unnamed": true, "id": "militants" }
                ]\
                """
                    .formatted(note)))
        .isEqualTo(
            """
            [
              { "id": "police", "name": "Port police", "aliases": ["A", "B"] },

              {
                "id": "militants",
                "name": "Militants",
                "unnamed": true,
                "note": "%s"
              }
            ]
            """
                .formatted(note));
    String fits = "[\n  { \"id\": \"a\", \"name\": \"" + "x".repeat(132) + "\" },\n  {}\n]\n";
    assertThat(fits.lines().mapToInt(String::length).max()).hasValue(160);
    assertThat(actors(fits)).isEqualTo(fits);
    assertThat(actors(fits.replace("xx", "xxx")).lines().count()).isEqualTo(7);
  }

  /// What an export escaped for no reason can be read again; what cannot be seen stays visible.
  @Test
  void numbersAndTextOfJsonKeepWhatTheySay() {
    assertThat(
            actors(
                """
                [ 67.00, -1.50e+3, 1e400, "\\u06a9\\u0648\\u0626\\u0679\\u06c1 \\/ \\u00e9",
                "\\ud83d\\ude00 😀", "\\ud800 \\u200C \\u00a0 \\u202E\\u000a\\t\\b\\"\\\\", true, null, "\\u0041" ]
                """))
        .isEqualTo(
            """
            [
              67.00,
              -1.50e+3,
              1e400,
              "کوئٹہ / é",
              "😀 😀",
              "\\ud800 \\u200c \\u00a0 \\u202e\\n\\t\\u0008\\"\\\\",
              true,
              null,
              "A"
            ]
            """);
  }

  @Test
  void whatCannotBeReadIsLeftAlone() {
    for (String[] broken :
        new String[][] {
          {"---\ntitle: T\ntitle: U\n---\n", "duplicate-key"},
          {"---\ntitle: &a T\nsummary: *a\n---\n", "yaml-feature"},
          {"---\ntitle: !!str 7\n---\n", "yaml-feature"},
          {"---\ntitle: a: b\n---\n", "not-yaml"},
          {"---\ntitle: T\n", "front-matter-not-closed"},
          {"title: T\n", "front-matter-missing"},
          {"---\n# only\n---\n", "empty-file"},
          {"---\n[a]\n---\n", "wrong-type"},
          {"---\ntitle: T\n...\n---\n? {a: b}\n---\n", ""},
          {"---\n{\"title\": \"T\",}\n---\n", "not-json"},
        }) {
      TidyText.Tidied tidied = TidyText.of("events/a.md", broken[0], ContentForm.EVENT.shape());
      if (broken[1].isEmpty()) {
        assertThat(tidied.text()).isEqualTo("---\ntitle: T\n---\n? {a: b}\n---\n");
      } else {
        assertThat(tidied.text()).as(broken[0]).isNull();
        assertThat(tidied.problems()).extracting(Problem::code).contains(broken[1]);
      }
    }
  }

  @Test
  void hostileFilesEndSoon() {
    assertThat(event("---\ntags: [" + "a, ".repeat(50_000) + "a]\n---\n")).hasLineCount(50_004);
    assertThat(event("---\n" + "# c\n\n".repeat(50_000) + "title: T\n---\n")).hasLineCount(100_003);
    assertThat(event("---\ntitle: " + "x".repeat(1_000_000) + "\n---\n")).hasLineCount(3);
    assertThat(TidyText.of("a.json", "[".repeat(100_000), null).text()).isNull();
    assertThat(TidyText.of("a.md", "---\na: " + "[".repeat(100_000), null).text()).isNull();
  }
}
