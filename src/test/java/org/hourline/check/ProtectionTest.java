package org.hourline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hourline.model.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProtectionTest {
  @TempDir Path folder;

  private Content person(String keys) {
    return new Content(folder.resolve("p" + keys.hashCode()))
        .actor("{'id': 'x', 'name': 'X', 'actor_type': 'Civilians', 'note': 'N.', " + keys + "}");
  }

  @Test
  void aPersonIsDescribedOrConsents() {
    assertThat(person("'person': 'victim'").codes()).containsExactly("person-named");
    assertThat(person("'person': 'witness', 'consent': 'In writing.'").codes()).isEmpty();
    assertThat(person("'person': 'victim', 'unnamed': true").codes()).isEmpty();
    assertThat(person("'person': 'minor', 'unnamed': true").codes()).isEmpty();
    assertThat(person("'person': 'minor'").codes()).containsExactly("person-named");
    assertThat(person("'person': 'victim', 'unnamed': true, 'aliases': ['Y']").codes())
        .containsExactly("person-named");
  }

  @Test
  void aSensitivePlaceHasOneDecimal() {
    String place = "{'id': 'x', 'name': 'X', 'latitude': 10.";
    assertThat(
            new Content(folder.resolve("fine"))
                .place(place + "25, 'longitude': 20.5, 'geo_precision': 1, 'sensitive': true}")
                .codes())
        .containsExactly("sensitive-place-too-fine");
    assertThat(
            new Content(folder.resolve("coarse"))
                .place(place + "2, 'longitude': 20.5, 'geo_precision': 2, 'sensitive': true}")
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("open"))
                .place(place + "25, 'longitude': 20.5, 'geo_precision': 1}")
                .codes())
        .isEmpty();
  }

  /// The contact of the content here is editor@example.org.
  @Test
  void neitherDoesTheContact() {
    assertThat(
            new Content(folder.resolve("contact"))
                .timeline("'unlinked_hosts': ['example.org']")
                .codes())
        .containsExactly("unlinked-host");
    assertThat(Link.ofContact("https://bad.example/desk"))
        .isEqualTo(new Link("https://bad.example/desk"));
    assertThat(Link.ofContact("Write to bad.example")).isNull();
  }

  @Test
  void nothingLinksToAnUnlinkedHost() {
    String watched = "'unlinked_hosts': ['bad.example']";
    assertThat(
            new Content(folder.resolve("body"))
                .timeline(watched)
                .page("about", "[a](https://www.Bad.example/x) [b](http://u@bad.example:80)")
                .codes())
        .containsExactly("unlinked-host", "unlinked-host");
    assertThat(
            new Content(folder.resolve("near"))
                .timeline(watched)
                .page(
                    "about",
                    "[a](https://notbad.example/) [b](https://bad.example.org/) bad.example")
                .codes())
        .isEmpty();
    assertThat(
            new Content(folder.resolve("actor"))
                .timeline(watched)
                .actor(
                    "{'id': 'x', 'name': 'X', 'actor_type': 'Rioters',"
                        + " 'same_as': ['https://bad.example/x']}")
                .codes())
        .containsExactly("unlinked-host");
  }
}
