globalThis.hourlineTexts = {
 "events": [
  {
   "id": "bridge",
   "title": "Bridge attacked in River Town",
   "names": "River Town",
   "summary": "The bridge was attacked."
  },
  {
   "id": "statement",
   "title": "Ministry speaks of the bridge",
   "names": "Hill Town",
   "body": "It gave no hour."
  }
 ]
}.events;
