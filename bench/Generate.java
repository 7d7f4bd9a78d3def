import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Writes a timeline of invented events, the same for the same arguments, for measurements and for
/// tests of size and shape. Countries, towns, groups and papers are made of syllables; addresses are
/// under `example.org`. What it writes passes `hourline check --strict`.
///
/// ```
/// java bench/Generate.java --events 1000 --out FOLDER [--seed 1] [--days 2] [--shape spread]
///     [--hugo FOLDER]
/// ```
/// - `--events`: how many; each with two to four claims and a body of 150 to 300 words that holds
///   links, a table, a list and citations
/// - `--days`: the stretch they are spread over; the first day is 1 March 2030
/// - `--shape`: `spread`; `hour`: all of them in one hour, with titles of 80 characters; `scripts`:
///   titles and names in right-to-left script and with words too long for a line
/// - `--hugo`: also the same events as content for Hugo
public final class Generate {
  private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  private static final int TITLE = 80;

  private final Random random;
  private final int count;
  private final int days;
  private final String shape;
  private final List<Place> places = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  record Place(String id, String name, int within, String latitude, String longitude) {}

  record Actor(String id, String name, String type) {}

  record Source(String id, String title, String publisher, String url, LocalDate published) {}

  record Claim(
      String id, int claimant, String measure, String victims, int value, String qualifier,
      LocalDateTime published, String disputes) {}

  record Event(
      String id, String title, LocalDateTime at, String timing, String after, int place,
      int attacker, int official, String[] kind, int[] cited, List<Claim> claims, String summary,
      String body, int importance) {}

  private Generate(Map<String, String> arguments) {
    this.count = Integer.parseInt(arguments.getOrDefault("events", "1000"));
    this.days = Integer.parseInt(arguments.getOrDefault("days", "2"));
    this.shape = arguments.getOrDefault("shape", "spread");
    this.random = new Random(Long.parseLong(arguments.getOrDefault("seed", "1")));
    if (count < 1 || days < 1 || !Set.of("spread", "hour", "scripts").contains(shape)) {
      throw new IllegalArgumentException("events and days are 1 or more; shape: spread, hour, scripts");
    }
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, String> given = new LinkedHashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i].replaceFirst("^--", ""), arguments[i + 1]);
    }
    if (!given.containsKey("out") || arguments.length % 2 != 0) {
      System.err.println("java bench/Generate.java --events N --out FOLDER"
          + " [--seed S] [--days D] [--shape spread|hour|scripts] [--hugo FOLDER]");
      System.exit(2);
    }
    Generate timeline = new Generate(given);
    timeline.invent();
    timeline.write(Path.of(given.get("out")));
    if (given.containsKey("hugo")) {
      timeline.writeHugo(Path.of(given.get("hugo")));
    }
  }

  // ---- what is invented

  private static final String[] HEADS = {
    "Or", "Vel", "Tam", "Bri", "Kes", "Lun", "Mor", "Nar", "Pel", "Ros", "Sul", "Tor", "Ul", "Yar"
  };
  private static final String[] MIDDLES = {"a", "da", "e", "li", "me", "ni", "o", "ra", "ri", "vo"};
  private static final String[] TAILS = {
    "bor", "dan", "fell", "gor", "hal", "lund", "mar", "net", "rin", "stal", "vane", "wick"
  };
  private static final String[] PAPERS = {"Courier", "Gazette", "Herald", "Observer", "Register"};
  private static final String[] ARABIC = {
    "خبر", "مقام", "وقت", "شهر", "راستہ", "بیان", "واقعہ", "ضلع", "پولیس", "دفتر"
  };
  private static final String LONG = "Verwaltungsgemeinschaftsvorsitzendenstellvertreterbüro";

  private static final String[][] KINDS = {
    {"Battles", "Armed clash", "Exchange of fire"},
    {"Explosions/Remote violence", "Grenade", "Grenade thrown at a post"},
    {"Explosions/Remote violence", "Remote explosive/landmine/IED", "Device goes off beside a road"},
    {"Violence against civilians", "Attack", "Workers attacked at a site"},
    {"Violence against civilians", "Abduction/forced disappearance", "Official taken from a road"},
    {"Strategic developments", "Looting/property destruction", "Vehicles set on fire"},
    {"Strategic developments", "Disrupted weapons use", "Device found and made safe"},
  };

  private static final String[] SENTENCES = {
    "%1$s said that the first report from %2$s came by telephone.",
    "Residents of %2$s described a short exchange near the market before the road was closed.",
    "The office of %1$s published a statement in the evening and gave no further detail.",
    "A second account places the start of the events some minutes earlier than the first.",
    "Neither account says how many people were in the area at the time.",
    "Traffic between %2$s and the coast was stopped and let through again after some hours.",
    "The hospital in %2$s said that it had taken in people with wounds and asked for blood.",
    "No other source was found that confirms or denies what %3$s says about the number.",
    "%3$s released a message in which it spoke of the place and of the hour.",
    "Telephone service in parts of %2$s was interrupted for the rest of the day.",
    "The first version of the report gave a lower number, and the later one does not say why.",
    "Shops in the centre of %2$s stayed closed while the area was searched.",
    "The two figures count different groups and cannot be set against each other.",
    "A reporter who reached %2$s the next day saw two burnt vehicles beside the bridge.",
    "%1$s later repeated the figure and said that the count was not final.",
  };

  private void invent() {
    int towns = Math.min(300, 8 + count / 40);
    int districts = Math.max(2, towns / 8);
    for (int i = 0; i < districts; i++) {
      places.add(new Place("district-" + i, name(i) + " District", -1, null, null));
    }
    for (int i = 0; i < towns; i++) {
      // Open sea, far from any coast: nobody's town.
      String latitude = String.format(Locale.ROOT, "%.2f", -22 + 6 * random.nextDouble());
      String longitude = String.format(Locale.ROOT, "%.2f", 78 + 8 * random.nextDouble());
      places.add(new Place("town-" + i, name(districts + i), i % districts, latitude, longitude));
    }
    int groups = Math.min(40, 3 + count / 250);
    for (int i = 0; i < groups; i++) {
      actors.add(new Actor("group-" + i, "Front of " + name(400 + i), "Rebel Groups"));
    }
    actors.add(new Actor("army", "Army of Velmar", "State Forces"));
    actors.add(new Actor("ministry", "Interior Ministry of Velmar", "Organisation"));
    actors.add(new Actor("hospitals", "Hospital Service of Velmar", "Organisation"));
    for (int i = 0; i < Math.max(3, count / 4); i++) {
      String paper = name(500 + i % 12) + " " + PAPERS[i % PAPERS.length];
      sources.add(
          new Source("report-" + i, "Report " + (i + 1) + " of the " + paper, paper,
              "https://news.example.org/" + (i + 1) + "/", start(i * 4).toLocalDate().plusDays(1)));
    }
    for (int i = 0; i < count; i++) {
      events.add(event(i, groups, districts, towns));
    }
  }

  /// A name that no other number has; the twelfth part of the names bears a numeral.
  private String name(int i) {
    int tails = TAILS.length;
    int heads = HEADS.length;
    String name = HEADS[i % heads] + MIDDLES[(i / heads + i) % MIDDLES.length]
        + TAILS[(i / (heads * 2) + i) % tails];
    int round = i / (heads * MIDDLES.length);
    String plain = round == 0 ? name : name + " " + (round + 1);
    if (shape.equals("scripts") && i % 3 == 0) {
      return ARABIC[i % ARABIC.length] + " " + ARABIC[(i / 3) % ARABIC.length] + " " + (i + 1);
    }
    return shape.equals("scripts") && i % 3 == 1 ? LONG + (i + 1) : plain;
  }

  /// When an event begins: in the order of the numbers, with the same stretch between each two.
  private LocalDateTime start(int i) {
    if (shape.equals("hour")) {
      return FIRST.atTime(3, 0).plusSeconds(3600L * Math.min(i, count - 1) / count);
    }
    long minutes = days * 1440L - 20;
    LocalDateTime at = FIRST.atTime(0, 10).plusMinutes(minutes * Math.min(i, count - 1) / count);
    // On the hour, what is said thirty hours later could fall on midnight, which is warned of.
    return at.getMinute() == 0 ? at.plusMinutes(1) : at;
  }

  private Event event(int i, int groups, int districts, int towns) {
    int place = districts + random.nextInt(towns);
    int attacker = random.nextInt(groups);
    int official = groups + random.nextInt(2);
    String[] kind = KINDS[random.nextInt(KINDS.length)];
    String town = places.get(place).name();
    LocalDateTime at = start(i).truncatedTo(ChronoUnit.MINUTES);
    int own = Math.min(i / 4, sources.size() - 1);
    int[] cited = i % 3 == 0 ? new int[] {own, random.nextInt(sources.size())} : new int[] {own};
    if (cited.length == 2 && cited[0] == cited[1]) {
      cited = new int[] {own};
    }
    String id = String.format(Locale.ROOT, "event-%05d", i + 1);
    String title = kind[2] + " in " + town;
    if (shape.equals("hour")) {
      title = title + ", as told by people who saw it from the road and from the roofs around it";
      title = title.substring(0, TITLE - 1).stripTrailing();
      title = title + "x".repeat(TITLE - title.length());
    } else if (shape.equals("scripts")) {
      title = i % 2 == 0 ? title + " " + LONG : ARABIC[i % 10] + " " + ARABIC[(i / 2) % 10] + " " + town;
    }
    String summary = "Reports from " + town + " speak of an incident; accounts of the number differ.";
    return new Event(
        id, title, at, timing(i, at), i % 11 == 10 ? events.get(i - 1).id() : null, place, attacker,
        official, kind, cited, claims(i, id, at, attacker, official), summary,
        body(i, town, attacker, official, cited), i % 10 == 0 ? 1 : i % 10 < 7 ? 2 : 3);
  }

  /// The kinds of time that reports give: a minute, about an hour, the day alone, bounds.
  private String timing(int i, LocalDateTime at) {
    return switch (shape.equals("hour") ? 0 : i % 11) {
      case 1, 6 -> "start: " + at + "\n  approximate: true\n  clock_precision: hour";
      case 3, 8, 10 -> "start: " + at.toLocalDate();
      case 4 -> "earliest: " + at + "\n  latest: " + at.plusHours(3);
      default -> "start: " + at + "\n  clock_precision: minute";
    };
  }

  /// When the first figure is given: never at midnight to the minute, nor are those after it.
  private static LocalDateTime said(LocalDateTime at) {
    LocalDateTime said = at.plusHours(30);
    return said.getMinute() == 0 ? said.plusMinutes(1) : said;
  }

  private List<Claim> claims(int i, String id, LocalDateTime at, int attacker, int official) {
    LocalDateTime said = said(at);
    int value = random.nextInt(12);
    List<Claim> claims = new ArrayList<>();
    claims.add(
        new Claim(id + "-killed", official, "killed", "civilians", value,
            i % 5 == 0 ? "at_least" : null, said, null));
    if (i % 2 == 0) {
      claims.add(
          new Claim(id + "-killed-other", attacker, "killed", "civilians", value + 1 + i % 7, null,
              said.plusHours(5), id + "-killed"));
    }
    if (i % 3 != 0) {
      claims.add(
          new Claim(id + "-injured", actors.size() - 1, "injured", "civilians",
              value + random.nextInt(20), i % 4 == 0 ? "about" : null, said.plusHours(2), null));
    }
    return claims;
  }

  private String body(int i, String town, int attacker, int official, int[] cited) {
    StringBuilder body = new StringBuilder();
    String citation = " [@" + sources.get(cited[0]).id() + "]";
    int words = 150 + random.nextInt(140);
    sentences(body, words / 3, town, attacker, official);
    body.append(citation).append("\n\n");
    sentences(body, words / 4, town, attacker, official);
    body.append(" The full text is in the [archive of the paper](https://archive.example.org/")
        .append(i + 1)
        .append("/) and in a [later summary](https://news.example.org/summary/").append(i + 1)
        .append("/).\n\n");
    body.append("| Account | Hour | Detail |\n| --- | --- | --- |\n");
    body.append("| First | morning | **by telephone** |\n| Second | noon | in writing |\n\n");
    body.append("- the road to ").append(town).append(" was closed\n");
    body.append("- the *second* account gives no hour\n- neither names a speaker\n\n");
    sentences(body, words / 4, town, attacker, official);
    if (cited.length == 2) {
      body.append(" [@").append(sources.get(cited[1]).id()).append("]");
    }
    if (i > 0) {
      body.append(" It followed [[").append(events.get(i - 1).id()).append("]].");
    }
    return body.append("\n").toString();
  }

  private void sentences(StringBuilder body, int words, String town, int attacker, int official) {
    int written = 0;
    while (written < words) {
      String sentence =
          String.format(Locale.ROOT, SENTENCES[random.nextInt(SENTENCES.length)],
              actors.get(official).name(), town, actors.get(attacker).name());
      if (written > 0) {
        body.append(' ');
      }
      body.append(sentence);
      written += sentence.split(" ").length;
    }
  }

  // ---- as Hourline's content

  private void write(Path out) throws IOException {
    Files.createDirectories(out.resolve("events"));
    Files.createDirectories(out.resolve("pages"));
    LocalDate end = FIRST.plusDays(shape.equals("hour") ? 1 : days);
    boolean mixed = shape.equals("scripts");
    Files.writeString(out.resolve("timeline.json"), """
        {
          "title": "%s",
          "standfirst": "Invented events, for measuring. Nothing here happened.",
          "window": {"start": "%sT00:00", "end": "%sT00:00"},
          "time_zone": "Indian/Maldives",
          "language": "%s",
          "as_of": "%sT00:00:00Z",
          "edition": 1,
          "publisher": {"name": "Nobody"},
          "contact": "nobody@example.org",
          "lanes": "place",
          "victims": [{"id": "civilians", "name": "Civilians"}]
        }
        """.formatted(
            mixed ? ARABIC[0] + " " + LONG : count + " invented events",
            FIRST, end, mixed ? "ur" : "en", end.plusDays(30)));
    Files.writeString(out.resolve("pages/method.md"), """
        ---
        title: Method
        ---
        Every event here is invented by a program with a fixed seed.
        """);
    List<String> rows = new ArrayList<>();
    for (Place place : places) {
      rows.add(place.latitude() == null
          ? "{\"id\": \"%s\", \"name\": \"%s\"}".formatted(place.id(), place.name())
          : "{\"id\": \"%s\", \"name\": \"%s\", \"within\": \"%s\", \"latitude\": %s, \"longitude\": %s, \"geo_precision\": 1}"
              .formatted(place.id(), place.name(), places.get(place.within()).id(),
                  place.latitude(), place.longitude()));
    }
    array(out.resolve("places.json"), rows);
    rows.clear();
    for (Actor actor : actors) {
      rows.add("{\"id\": \"%s\", \"name\": \"%s\", \"actor_type\": \"%s\"}"
          .formatted(actor.id(), actor.name(), actor.type()));
    }
    array(out.resolve("actors.json"), rows);
    rows.clear();
    for (Source source : sources) {
      rows.add("{\"id\": \"%s\", \"title\": \"%s\", \"publisher\": \"%s\", \"url\": \"%s\", \"archived_url\": \"https://archive.example.org/copy/%s/\", \"published\": \"%s\", \"language\": \"en\", \"read\": \"full\"}"
          .formatted(source.id(), source.title(), source.publisher(), source.url(), source.id(),
              source.published()));
    }
    array(out.resolve("sources.json"), rows);
    for (Event event : events) {
      Files.writeString(out.resolve("events/" + event.id() + ".md"), markdown(event));
    }
  }

  private static void array(Path file, List<String> rows) throws IOException {
    Files.writeString(file, "[\n  " + String.join(",\n  ", rows) + "\n]\n");
  }

  private String markdown(Event event) {
    StringBuilder text = new StringBuilder();
    String source = sources.get(event.cited()[0]).id();
    String attacker = actors.get(event.attacker()).id();
    text.append("---\ntitle: \"").append(event.title()).append("\"\nwhen:\n  ")
        .append(event.timing()).append('\n');
    if (event.after() != null) {
      text.append("  after: [").append(event.after()).append("]\n");
    }
    text.append("event_type: ").append(event.kind()[0]).append("\nsub_event_type: ")
        .append(event.kind()[1]).append("\nplaces: [").append(places.get(event.place()).id())
        .append("]\nactors:\n  - {actor: ").append(attacker).append(", role: attributed}\n  - {actor: ")
        .append(actors.get(event.official()).id()).append(", role: responder}\nsummary: \"")
        .append(event.summary()).append("\"\nsources: [").append(source)
        .append("]\nimportance: ").append(event.importance()).append("\nstatus: reviewed\nclaims:\n");
    for (Claim claim : event.claims()) {
      text.append("  - {id: ").append(claim.id()).append(", claimant: ")
          .append(actors.get(claim.claimant()).id()).append(", measure: ").append(claim.measure())
          .append(", victims: ").append(claim.victims()).append(", value: ").append(claim.value());
      if (claim.qualifier() != null) {
        text.append(", qualifier: ").append(claim.qualifier());
      }
      if (claim.disputes() != null) {
        text.append(", disputes: [").append(claim.disputes()).append("]");
      }
      text.append(", published: \"").append(claim.published()).append("\", sources: [")
          .append(source).append("]}\n");
    }
    text.append("  - {id: ").append(event.id()).append("-by, kind: attribution, claimant: ")
        .append(actors.get(event.official()).id()).append(", names: [").append(attacker)
        .append("], text: \"Says that the group did it.\", published: \"")
        .append(said(event.at())).append("\", sources: [").append(source).append("]}\n");
    return text.append("---\n").append(event.body()).toString();
  }

  // ---- as Hugo's content: the same words, claims and sources, in its own terms

  private void writeHugo(Path out) throws IOException {
    Files.createDirectories(out.resolve("content/events"));
    Files.createDirectories(out.resolve("data"));
    Map<String, String> titles = new LinkedHashMap<>();
    events.forEach(event -> titles.put(event.id(), event.title()));
    for (Event event : events) {
      StringBuilder text = new StringBuilder("---\ntitle: \"").append(event.title())
          .append("\"\ndate: ").append(event.at()).append(":00+05:00\nkind_of_event: ")
          .append(event.kind()[0]).append("\nplaces: [\"").append(places.get(event.place()).name())
          .append("\"]\nactors: [\"").append(actors.get(event.attacker()).name()).append("\", \"")
          .append(actors.get(event.official()).name()).append("\"]\nsummary: \"")
          .append(event.summary()).append("\"\nsources: [");
      for (int i = 0; i < event.cited().length; i++) {
        text.append(i == 0 ? "" : ", ").append(sources.get(event.cited()[i]).id());
      }
      text.append("]\nclaims:\n");
      for (Claim claim : event.claims()) {
        text.append("  - {id: ").append(claim.id()).append(", claimant: \"")
            .append(actors.get(claim.claimant()).name()).append("\", measure: ")
            .append(claim.measure()).append(", victims: ").append(claim.victims())
            .append(", value: ").append(claim.value()).append(", qualifier: \"")
            .append(claim.qualifier() == null ? "" : claim.qualifier()).append("\", published: \"")
            .append(claim.published()).append("\"}\n");
      }
      text.append("---\n");
      String body = event.body();
      for (int i = 0; i < event.cited().length; i++) {
        String id = sources.get(event.cited()[i]).id();
        body = body.replace("[@" + id + "]", "[" + (i + 1) + "](/sources/#" + id + ")");
      }
      int mention = body.indexOf("[[");
      if (mention >= 0) {
        String id = body.substring(mention + 2, body.indexOf("]]", mention));
        body = body.replace("[[" + id + "]]", "[" + titles.get(id) + "](/events/" + id + "/)");
      }
      Files.writeString(out.resolve("content/events/" + event.id() + ".md"), text.append(body));
    }
    for (String page : List.of("sources", "claims")) {
      Files.writeString(out.resolve("content/" + page + ".md"),
          "---\ntitle: " + page + "\nlayout: " + page + "\n---\n");
    }
    List<String> rows = new ArrayList<>();
    for (Source source : sources) {
      rows.add("\"%s\": {\"title\": \"%s\", \"publisher\": \"%s\", \"url\": \"%s\"}"
          .formatted(source.id(), source.title(), source.publisher(), source.url()));
    }
    Files.writeString(
        out.resolve("data/sources.json"), "{\n  " + String.join(",\n  ", rows) + "\n}\n");
  }
}
