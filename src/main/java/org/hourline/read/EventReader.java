package org.hourline.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hourline.model.Claim;
import org.hourline.model.Event;
import org.hourline.model.EventStatus;
import org.hourline.model.EventType;
import org.hourline.model.Importance;
import org.hourline.model.Media;
import org.hourline.model.SubEventType;
import org.hourline.model.Unread;
import org.hourline.problem.Origins;
import org.hourline.problem.Position;
import org.hourline.time.EventOrder;
import org.hourline.time.Timing;
import org.jspecify.annotations.Nullable;

/// Reads events in two steps: first what each says by itself; then, when the order of all is
/// solved, the events with their narrowed intervals.
final class EventReader {
  private final Reading reading;
  private final Timekeeper times;
  private final PictureReader pictures;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  EventReader(Reading reading, Timekeeper times, PictureReader pictures) {
    this.reading = reading;
    this.times = times;
    this.pictures = pictures;
  }

  /// An event whose order is not yet known.
  ///
  /// @param own its timing by itself; null where it could not be derived
  private record Draft(String id, Values values, Body body, Zone zone, @Nullable Timing own) {}

  /// An event as written.
  ///
  /// @param name the id that its file's name gives; null where the event must say its id
  /// @param values null where the node is no object
  private record Written(Node node, @Nullable String name, @Nullable Values values) {}

  /// Takes the events of files. The values of each are read on any thread; whose an id is depends
  /// on the order of the files.
  void take(List<FileReader.Read> files) {
    List<List<Written>> written = files.parallelStream().map(this::written).toList();
    for (int i = 0; i < written.size(); i++) {
      FileReader.Read file = files.get(i);
      if (file.node() == null) {
        miss(file.file());
      } else if (written.get(i).isEmpty() && !(file.node() instanceof Node.Listed)) {
        missNameless(file.node());
      } else {
        written.get(i).forEach(this::take);
      }
    }
  }

  private void miss(ContentFiles.Found file) {
    reading.missed().id(file.stem());
    reading.missed().file(Unread.Kind.CLAIMS);
    if (!file.isMarkdown()) {
      reading.missed().file(Unread.Kind.EVENTS);
    }
  }

  /// The events of a file; none where nothing tells the id of the one that it is.
  private List<Written> written(FileReader.Read read) {
    Node node = read.node();
    if (node == null) {
      return List.of();
    }
    if (node instanceof Node.Listed(_, var items)) {
      return items.stream().map(item -> written(item, null)).toList();
    }
    boolean named = node instanceof Node.Keyed keyed && keyed.entry("id") != null;
    ContentFiles.Found file = read.file();
    String id = named ? null : Ids.ofFile(file.stem(), file.start(), reading.findings());
    return named || id != null ? List.of(written(node, id)) : List.of();
  }

  private Written written(Node node, @Nullable String name) {
    return new Written(
        node, name, Values.read(Events.SHAPE, node, "the event", reading.findings()));
  }

  /// Notes an event whose id cannot be told: it may be any.
  private void missNameless(Node node) {
    reading.missed().within(node);
    reading.missed().file(Unread.Kind.EVENTS);
  }

  private void take(Written written) {
    Node node = written.node();
    Values values = written.values();
    if (values == null) {
      missNameless(node);
      reading.missed().file(Unread.Kind.CLAIMS);
      return;
    }
    String id = values.wrote(Events.ID) ? values.get(Events.ID) : written.name();
    if (id == null) {
      if (!values.wrote(Events.ID)) {
        values.fail(
            ShapeRules.MISSING_KEY,
            node.at(),
            "“id” is missing: an event in a list needs it",
            "add `\"id\": \"gwadar-camp\"`");
      }
      missNameless(node);
      return;
    }
    Body body = Body.of(values.node().entry(Events.BODY.key()), node.at(), reading);
    Position at =
        values.wrote(Events.ID) ? values.at(Events.ID) : Position.startOf(node.at().path());
    if (!reading.take(
        Register.Space.THINGS, "event", id, at, new EventTree(values.node(), body.tree()))) {
      reading.missed().within(node);
      return;
    }
    Zone zone = times.of(values.list(Events.PLACES));
    drafts.put(id, new Draft(id, values, body, zone, times.own(values, Events.WHEN, zone)));
  }

  /// The order of all events taken.
  EventOrder.Solution solve() {
    Map<String, Timing> own = new LinkedHashMap<>();
    for (Draft draft : drafts.values()) {
      if (draft.own() != null) {
        own.put(draft.id(), draft.own());
      }
    }
    EventOrder.Solution solution = EventOrder.solve(own);
    OrderProblems problems = new OrderProblems(reading.findings(), this::values);
    solution.cycles().forEach(problems::tell);
    solution.contradictions().forEach(problems::tell);
    return solution;
  }

  private Values values(String id) {
    return Objects.requireNonNull(drafts.get(id), id).values();
  }

  /// The events that could be read, in their order.
  List<Event> events(EventOrder.Solution solution) {
    List<Event> events = new ArrayList<>();
    for (String id : solution.order()) {
      Draft draft = drafts.get(id);
      Event event =
          draft == null ? null : make(draft, solution.timings().get(id), solution.timings());
      if (event != null) {
        events.add(event);
      }
    }
    for (Draft draft : drafts.values()) {
      if (draft.own() == null) {
        make(draft, null, solution.timings());
      }
    }
    return List.copyOf(events);
  }

  private @Nullable Event make(Draft draft, @Nullable Timing timing, Map<String, Timing> events) {
    Values values = draft.values();
    List<Claim> claims = claims(draft, events);
    subType(values);
    var verification = Claims.verification(values, Events.VERIFICATION_STATUS, Events.VERIFIED_BY);
    Timing recorded = times.of(values, Events.RECORDED, times.home(), events);
    var embargo = times.moment(values, Events.EMBARGOED_UNTIL, draft.zone());
    List<Media> media = pictures.of(draft.id(), values);
    if (values.isBroken() || timing == null) {
      reading.missed().id(draft.id());
      reading.missed().within(values.node());
      return null;
    }
    return new Event(
        draft.id(),
        values.need(Events.TITLE),
        timing,
        values.need(Events.EVENT_TYPE),
        values.get(Events.SUB_EVENT_TYPE),
        values.list(Events.PLACES),
        values.list(Events.ACTORS),
        values.get(Events.SUMMARY),
        values.list(Events.SOURCES),
        claims,
        values.list(Events.RELATED),
        values.or(Events.IMPORTANCE, Importance.NORMAL),
        values.or(Events.STATUS, EventStatus.PROVISIONAL),
        draft.body().markdown(),
        draft.body().citations(),
        draft.body().mentions(),
        recorded,
        values.list(Events.TAGS),
        values.list(Events.ALIASES),
        verification,
        values.get(Events.CONTENT_WARNING),
        embargo,
        values.list(Events.CORRECTIONS),
        values.is(Events.CONTEXT),
        values.get(Events.ESTIMATE),
        media,
        values.get(Events.IMPORTED));
  }

  private List<Claim> claims(Draft draft, Map<String, Timing> events) {
    List<Claim> claims = new ArrayList<>();
    List<Values> written = draft.values().list(Events.CLAIMS);
    if (SheetReader.lacks(draft.values().node().value(Events.CLAIMS.key()), written)) {
      reading.missed().file(Unread.Kind.CLAIMS);
      reading.missed().id(draft.id());
    }
    for (Values values : written) {
      Claim claim = Claims.make(values, draft.id(), draft.zone(), times, events);
      if (claim != null
          && reading.take(
              Register.Space.CLAIMS, "claim", claim.id(), values.at(Claims.ID), values.node())) {
        claims.add(claim);
      } else {
        reading.missed().within(values.node());
        reading.missed().id(draft.id());
        if (!values.has(Claims.ID)) {
          reading.missed().file(Unread.Kind.CLAIMS);
        }
      }
    }
    return List.copyOf(claims);
  }

  private static void subType(Values values) {
    EventType type = values.get(Events.EVENT_TYPE);
    SubEventType subType = values.get(Events.SUB_EVENT_TYPE);
    if (type == null || subType == null || subType.of() == type) {
      return;
    }
    List<String> legal =
        List.of(SubEventType.values()).stream()
            .filter(candidate -> candidate.of() == type)
            .map(SubEventType::term)
            .toList();
    values.fail(
        ValueRules.SUB_TYPE_OF_ANOTHER_TYPE,
        values.at(Events.SUB_EVENT_TYPE),
        "“"
            + subType.term()
            + "” is a sub-type of “"
            + subType.of().term()
            + "”, not of “"
            + type.term()
            + "”",
        legal.isEmpty()
            ? "leave `sub_event_type` out"
            : "it may be " + String.join(", ", legal.stream().map(t -> "`" + t + "`").toList()));
  }

  /// An event's values, and in its body the references.
  private record EventTree(Node.Keyed node, Origins.Tree body) implements Origins.Tree {
    @Override
    public Position at() {
      return node.at();
    }

    @Override
    public Origins.@Nullable Tree child(String step) {
      return step.equals("body") ? body : node.child(step);
    }
  }
}
