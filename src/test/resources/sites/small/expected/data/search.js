globalThis.hourlineTexts = {
 "events": [
  {
   "id": "bridge",
   "title": "Bridge attacked in River Town",
   "names": "River Town River Front",
   "summary": "The bridge was attacked; the two sides count the dead differently.",
   "body": "What is known The clash is told by one newspaper ; see  and . A rehearsal is told in . SideSoldiers killed------:Ministry4Front12"
  },
  {
   "id": "statement",
   "title": "Ministry speaks of the bridge",
   "names": "Hill Town Ministry of the River Ministry",
   "body": "It gave no hour."
  }
 ]
}.events;
