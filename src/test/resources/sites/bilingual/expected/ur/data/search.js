globalThis.hourlineTexts = {
 "events": [
  {
   "id": "ferry",
   "title": "کشتی روک دی گئی",
   "names": "گھاٹ پتن ملاحوں کی انجمن The landing Ferrymen’s union Union",
   "summary": "کشتی روانہ نہیں ہوئی۔",
   "body": "انجمن کا کہنا ہے کہ کشتی اس کے ارکان نے روکی ۔ دیکھیے ۔"
  },
  {
   "id": "reply",
   "title": "Ministry answers",
   "names": "Ministry of Rivers",
   "body": "It asks for talks with the union, after “”."
  }
 ]
}.events;
