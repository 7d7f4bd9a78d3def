globalThis.hourlineTexts = {
 "events": [
  {
   "id": "bridge",
   "title": "دریا نگر میں پل پر حملہ",
   "names": "دریا نگر River Front",
   "summary": "پل پر حملہ ہوا؛ دونوں فریق ہلاکتوں کی گنتی الگ الگ بتاتے ہیں۔",
   "body": "کیا معلوم ہے یہ خبر ایک اخبار نے دی ؛ دیکھیے  اور . SideSoldiers killed------:Ministry4Front12"
  },
  {
   "id": "statement",
   "title": "وزارت کا پل کے بارے میں بیان",
   "names": "پہاڑ نگر وزارت دریا",
   "body": "وقت نہیں بتایا گیا۔"
  }
 ]
}.events;
