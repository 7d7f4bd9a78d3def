globalThis.hourlineTexts = {
 "events": [
  {
   "id": "herof-first-phase",
   "title": "Attacks of August 2024, later called the first phase",
   "names": "Balochistan بلوچستان",
   "summary": "The BLA’s “Operation Herof” is counted from attacks in the night of 25 to 26 August 2024.",
   "body": "Told for context: the attacks of January 2026 are what the  calls the second phase . The newspaper’s report is of the next day ; a later page gives the same date ."
  },
  {
   "id": "us-designation",
   "title": "United States lists the BLA",
   "names": "United States Department of State US State Department امریکی محکمۂ خارجہ",
   "summary": "The State Department designated the group a “Foreign Terrorist Organization”.",
   "body": "The text of the State Department, read in a reprint . More on the group’s legal status: the background page."
  },
  {
   "id": "raids",
   "title": "Raids in Harnai and Panjgur",
   "names": "Harnai Balochistan Panjgur Pakistan’s military (ISPR) Military Inter-Services Public Relations Militants, group not named Militants ہرنائی بلوچستان پنجگور پاکستان کی فوج (آئی ایس پی آر) فوج انٹر سروسز پبلک ریلیشنز عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند",
   "summary": "The military reported 41 militants killed in raids before the attacks. Its own statements date the raids to 29 and to 30 January; a news agency has the operation begin on the 26th.",
   "body": "The article supplied to the editors says when the 41 were announced, the day before the attacks, and not when or where they were killed . The places come from the military’s first statement: 30 near Harnai and 11 in Panjgur . 30 + 11 = 41. The date is contested, and mostly within one speaker’s own words: 29 January in the first statement , 30 January in the second , 29 January again in the last . A news agency has the operation launched on 26 January . It matters beyond this event, because officials added the 41 to Saturday’s 92 and called the whole “a 48-hour period” : which hours those are depends on the date of the raids. By the second statement the 41 belong to two groups, named by the government’s labels . The second label is the one that the Interior Ministry prescribed in 2024 for the Tehreek-e-Taliban Pakistan, the Pakistani Taliban . So neither the 41 nor the total of 133 is a count of one group. One reprinted agency text adds 41 and 67 to 108, but gives the 41 to Saturday and the 67 to Friday, the reverse of every other page read . Its figures are described here and kept out of the ledger."
  },
  {
   "id": "raids-announced",
   "title": "Military announces 41 militants killed",
   "names": "Pakistan’s military (ISPR) Military Inter-Services Public Relations پاکستان کی فوج (آئی ایس پی آر) فوج انٹر سروسز پبلک ریلیشنز",
   "summary": "A day before the attacks, the military said that it had killed 41 militants in raids inside Balochistan.",
   "body": "This is the announcement, on Friday. What it spoke of, with the figures and the contested date, is told under “”. The article supplied to the editors puts the announcement one day before the attacks ; the page that carries the first statement is dated 30 January ."
  },
  {
   "id": "first-attacks",
   "title": "Attacks across Balochistan",
   "names": "Balochistan Quetta Mastung Noshki Nushki Dalbandin Chagai District Kharan Panjgur Tump Kech District Gwadar Gwadar District Pasni Baloch Liberation Army BLA Militants, group not named Militants Pakistani security forces Security forces بلوچستان کوئٹہ مستونگ نوشکی دالبندین ضلع چاغی خاران پنجگور تمپ ضلع کیچ گوادر ضلع گوادر پسنی بلوچ لبریشن آرمی بی ایل اے عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند پاکستانی سکیورٹی فورسز سکیورٹی فورسز",
   "summary": "Attacks began in the small hours or the early morning of Saturday, at more than a dozen locations by one count. The Baloch Liberation Army said that they were its own. Accounts of the hour in Quetta lie about three hours apart.",
   "body": "The day is not in dispute in anything read. The date, 31 January 2026, comes from later pages  ; the article supplied to the editors says only “Saturday” . The hour. That article puts the start at about three in the morning and names no place . A second page gives the same hour for Quetta ; a third has the attacks in Quetta begin at about six . The strip shows each account as it was given. No page read gives the hour at which the fighting ended. The places. The places listed with this event are the nine localities in the military’s statement . They are not the nine districts of which the  speaks: that list was not found. Pasni lies in Gwadar District, Dalbandin in Chagai and Tump in Kech, so nine localities make eight districts. The names for the attackers. Officials speak of suspected separatists, the  says that the attacks were its own, and the interior minister uses a label of the government’s . This site writes “attackers”, or “militants” where the source does."
  },
  {
   "id": "gwadar-camp",
   "title": "Camp for migrant labourers attacked in Gwadar",
   "names": "Gwadar Gwadar District Balochistan Militants, group not named Militants Pakistani security forces Security forces People at the camp in Gwadar گوادر ضلع گوادر بلوچستان عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند پاکستانی سکیورٹی فورسز سکیورٹی فورسز گوادر کے کیمپ میں موجود لوگ",
   "summary": "Eleven people, three of them children, were reported killed. The article says that militants attacked a camp; another account, read in part, speaks of security forces and a residential compound.",
   "body": "Two accounts of an attack in Gwadar stand side by side here. The article supplied to the editors says flatly, naming no speaker, that militants attacked a camp . An agency text cites The Balochistan Post for another account, in which security forces are said to have attacked a residential compound ; the excerpt breaks off there. Nothing read settles the matter. The count of eleven was given by a police officer, who raised it from five . 5 + 3 + 3 = 11: eight adults and three children. Whether the eleven are inside the officials’ 18 civilians is not said in the article. Two other pages together suggest it: the military speaks of 18 civilians in Gwadar District and Kharan , and seven were reported killed in Kharan . Eleven and seven make 18. The sum is the editors’, over two sources; see “”."
  },
  {
   "id": "gwadar-response",
   "title": "Six militants reported killed in Gwadar",
   "names": "Gwadar Gwadar District Balochistan Pakistani security forces Security forces Militants, group not named Militants گوادر ضلع گوادر بلوچستان پاکستانی سکیورٹی فورسز سکیورٹی فورسز عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند",
   "summary": "Security forces answered the attack on the camp, the article says. It gives no hour.",
   "body": "A second page has the same number ."
  },
  {
   "id": "hospitals-alert",
   "title": "Hospitals in affected districts on high alert",
   "names": "Balochistan بلوچستان",
   "summary": "Hospitals in districts that the article does not list were told to stand ready.",
   "body": "An emergency was declared for every hospital, which is another and a wider thing : “”."
  },
  {
   "id": "kharan-house",
   "title": "Seven people killed at a home in Kharan",
   "names": "Kharan Balochistan خاران بلوچستان",
   "summary": "One page reports seven dead at a private home. It is one of the two places where the military counts civilian dead.",
   "body": "Read in a page of 31 January on the places that were hit , which bounds the event by the end of that day. The page names the owner of the home; this site does not. Who killed the seven is not said in the excerpt. With the eleven reported in Gwadar (“”) the seven make 18, the number of civilians that the military gives for Gwadar District and Kharan . The sum is the editors’; no source makes it."
  },
  {
   "id": "mastung-jail",
   "title": "Prisoners escape from the jail in Mastung",
   "names": "Mastung Balochistan مستونگ بلوچستان",
   "summary": "One page says that 27 prisoners escaped, another at least 30.",
   "body": "The first count stands in a page of 31 January , the second in a page without a date . Neither names a speaker in the excerpt read, and how the prisoners got out is not told there."
  },
  {
   "id": "military-statement",
   "title": "Military statement on the attacks",
   "names": "Pakistan’s military (ISPR) Military Inter-Services Public Relations پاکستان کی فوج (آئی ایس پی آر) فوج انٹر سروسز پبلک ریلیشنز",
   "summary": "The military named nine localities and gave its count, with 15 security personnel, 18 civilians and 92 militants dead.",
   "body": "It is the second of three statements used here ; its figures stand in the ledger. It came late on Saturday; no hour is on record. It is also the statement that moves the raids to 30 January: “”."
  },
  {
   "id": "mobile-data-suspended",
   "title": "Mobile data suspended",
   "names": "Balochistan بلوچستان",
   "summary": "Mobile internet was off in the province from Saturday, and still off on the fifth day.",
   "body": "Who ordered it, and when it ended, was not found ."
  },
  {
   "id": "noshki-abduction",
   "title": "Senior civil administrator taken in Noshki",
   "names": "Noshki Nushki Balochistan Militants, group not named Militants Senior civil administrator of Noshki Noshki administrator نوشکی بلوچستان عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند نوشکی کے اعلیٰ سول منتظم نوشکی کے منتظم",
   "summary": "Militants abducted the most senior civil official of the district, the article says. The BLA later said that it had let him and his wife go; no official confirmation was found.",
   "body": "The article places this in Noshki district ; a page of 31 January has the deputy commissioner taken from his residence . The two pages that name the official give different names  , and this site gives neither. What followed: “” and “”."
  },
  {
   "id": "quetta-explosion",
   "title": "Explosion near a high-security zone in Quetta",
   "names": "Quetta Balochistan کوئٹہ بلوچستان",
   "summary": "There was an explosion before the authorities were in control again. Cause and casualties are not reported.",
   "body": "The article orders this before the authorities’ return to control and gives no hour ."
  },
  {
   "id": "quetta-grenade",
   "title": "Grenade attack on a police vehicle in Quetta",
   "names": "Quetta Balochistan Balochistan police Police کوئٹہ بلوچستان بلوچستان پولیس پولیس",
   "summary": "Two police officers were killed. The article names no speaker; a news agency attributes the count to the provincial health minister.",
   "body": "The hour is not reported. An agency text of 31 January already has it , which bounds it by the end of that day. The article supplied to the editors gives the attack no day of its own ."
  },
  {
   "id": "quetta-police-stations",
   "title": "Police stations in Quetta come under attack",
   "names": "Quetta Balochistan Balochistan police Police کوئٹہ بلوچستان بلوچستان پولیس پولیس",
   "summary": "Several police stations in the provincial capital were assaulted. Which ones, and when, is not reported.",
   "body": "The article gives this as part of Saturday’s attacks and no hour ."
  },
  {
   "id": "quetta-roads",
   "title": "Roads in Quetta blocked for a short time",
   "names": "Quetta Balochistan کوئٹہ بلوچستان",
   "summary": "Armed people held up roads briefly, according to the article; it does not say who they were or which roads.",
   "body": "Read in the article supplied to the editors ."
  },
  {
   "id": "quetta-control",
   "title": "Authorities in Quetta back in control",
   "names": "Quetta Balochistan Pakistani security forces Security forces کوئٹہ بلوچستان پاکستانی سکیورٹی فورسز سکیورٹی فورسز",
   "summary": "The article says that the authorities regained control in Quetta, and not when.",
   "body": "Known only as the end of a sequence . Before it come “”, “” and “”."
  },
  {
   "id": "rail-cut",
   "title": "Railway tracks destroyed",
   "names": "Balochistan Militants, group not named Militants بلوچستان عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند",
   "summary": "Insurgents destroyed tracks, the article says. It does not say where.",
   "body": "The article sets this before the suspension of trains and gives neither hour nor place . See “”."
  },
  {
   "id": "rail-suspended",
   "title": "Train services from Balochistan suspended",
   "names": "Balochistan Pakistan Railways بلوچستان پاکستان ریلویز",
   "summary": "Pakistan Railways stopped trains from the province after tracks were destroyed. They stayed stopped for five days.",
   "body": "The article gives no day for the suspension ; it was counted from 31 January . Trains ran again on 5 February : “”."
  },
  {
   "id": "response",
   "title": "The armed response to the attacks",
   "names": "Balochistan Pakistani security forces Security forces Militants, group not named Militants بلوچستان پاکستانی سکیورٹی فورسز سکیورٹی فورسز عسکریت پسند، گروہ کا نام نہیں بتایا گیا عسکریت پسند",
   "summary": "Officials say that the forces killed 92 militants on Saturday. Lower counts were given the same day.",
   "body": "The 92 leave out the 41 whom the military had reported the day before; those are told under “”, and the total of 133 that officials made of both stands among the claims for the whole province. The article supplied to the editors gives one figure, 92 ; other pages of the same day have 37  and 67 . Whether the six militants reported killed in Gwadar are among the 92 is not stated: see “”."
  },
  {
   "id": "bla-responsibility-claimed",
   "title": "BLA says that the attacks were its own",
   "names": "Baloch Liberation Army BLA بلوچ لبریشن آرمی بی ایل اے",
   "summary": "The group claimed responsibility and spoke of nine districts and of 84 security personnel killed. The hour is not reported.",
   "body": "What the group said of the attacks stands under “”, and its count of the dead in the ledger, both as its own account . The Security Council’s statement of 3 February mentions the claim , which is the latest moment by which it can have been made."
  },
  {
   "id": "bla-videos",
   "title": "BLA releases videos that show women among the attackers",
   "names": "Baloch Liberation Army BLA بلوچ لبریشن آرمی بی ایل اے",
   "summary": "The group put out videos of women taking part in the attacks. Whether anyone verified them is not reported.",
   "body": "The day is not reported . The defence minister said that two of the attackers were women ; this site does not repeat the name that the group gave."
  },
  {
   "id": "hospital-emergency",
   "title": "Emergency declared at all hospitals",
   "names": "Balochistan Bakht Muhammad Kakar, Health Minister of Balochistan Kakar بلوچستان بخت محمد کاکڑ، بلوچستان کے وزیرِ صحت کاکڑ",
   "summary": "The provincial health minister put every hospital on an emergency footing. No day or hour is reported.",
   "body": "The article gives no time for it ."
  },
  {
   "id": "naqvi-statement",
   "title": "Interior minister praises the forces and accuses India",
   "names": "Mohsin Naqvi, Interior Minister of Pakistan Naqvi محسن نقوی، پاکستان کے وزیرِ داخلہ نقوی",
   "summary": "The minister commended the response and said that India backs the attackers. India denies such charges.",
   "body": "When he spoke is not reported . The accusation and its denials stand together under “”; India’s answer to it came on 1 February: “”."
  },
  {
   "id": "noshki-video",
   "title": "A video in which the Noshki administrator speaks",
   "names": "Senior civil administrator of Noshki Noshki administrator نوشکی کے اعلیٰ سول منتظم نوشکی کے منتظم",
   "summary": "A video went up on social media in which the official says that militants hold him. Reuters could not verify it.",
   "body": "The day on which the video appeared is not reported . The video is not linked."
  },
  {
   "id": "chief-minister-count",
   "title": "Chief minister gives a new count",
   "names": "Bugti, Chief Minister of Balochistan Bugti بگٹی، بلوچستان کے وزیرِ اعلیٰ بگٹی",
   "summary": "The head of the provincial government spoke of 145 militants killed “in 40 hours”, and of 17 security personnel and 31 civilians dead.",
   "body": "The 40 hours are the minister’s own window; where they begin is not said in the excerpt . The figure cannot be set beside Saturday’s 92 as if both counted the same thing."
  },
  {
   "id": "india-reply",
   "title": "India rejects the allegations",
   "names": "Randhir Jaiswal, spokesman of India’s foreign ministry India’s foreign ministry رندھیر جیسوال، بھارتی وزارتِ خارجہ کے ترجمان بھارتی وزارتِ خارجہ",
   "summary": "A spokesman of the foreign ministry answered the accusation made after the attacks and called it baseless.",
   "body": "Two agencies carried the reply of Sunday 1 February  . The denial that the article supplied to the editors reports is a general one and no answer to these attacks . Accusation and denials stand together under “”."
  },
  {
   "id": "noshki-release-claimed",
   "title": "BLA says that it has freed the Noshki administrator",
   "names": "Baloch Liberation Army BLA بلوچ لبریشن آرمی بی ایل اے",
   "summary": "The group said that the official and his wife were free. No official confirmation was found.",
   "body": "Reported after The Balochistan Post  and by another page . The claim itself stands under “”."
  },
  {
   "id": "security-council",
   "title": "Security Council condemns the attacks",
   "names": "United Nations Security Council UN Security Council اقوامِ متحدہ کی سلامتی کونسل سلامتی کونسل",
   "summary": "The Council’s press statement gives the date, 31 January 2026, and speaks of 48 Pakistani nationals killed.",
   "body": "The statement of Tuesday 3 February was carried by several outlets   . It also mentions that the  claimed the attacks."
  },
  {
   "id": "operation-concluded",
   "title": "Military declares its operation over",
   "names": "Pakistan’s military (ISPR) Military Inter-Services Public Relations پاکستان کی فوج (آئی ایس پی آر) فوج انٹر سروسز پبلک ریلیشنز",
   "summary": "The closing statement gives 216 militants killed in an operation counted from the raids, and 22 security personnel and 36 civilians dead.",
   "body": "The 216 cover more days than Saturday’s 92, and begin with the raids before it  (“”). The two are different counts, and the difference between them is not a number of later deaths."
  },
  {
   "id": "rail-restored",
   "title": "Trains run again",
   "names": "Balochistan Pakistan Railways بلوچستان پاکستان ریلویز",
   "summary": "Train services were restored on Thursday after five days.",
   "body": "Reported by Dawn, read in a reprint . See “”."
  }
 ]
}.events;
