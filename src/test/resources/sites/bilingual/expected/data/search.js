globalThis.hourlineTexts = {
 "events": [
  {
   "id": "ferry",
   "title": "Ferry stopped",
   "names": "The landing Ferrymen’s union Union گھاٹ پتن ملاحوں کی انجمن",
   "summary": "The ferry did not leave.",
   "body": "The union says that its members stopped it ."
  },
  {
   "id": "reply",
   "title": "Ministry answers",
   "names": "Ministry of Rivers",
   "body": "It asks for talks with the union, after “”."
  }
 ]
}.events;
