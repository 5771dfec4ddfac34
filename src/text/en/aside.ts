// What came and was not meant as feedback: set aside and never deleted, at the desk and to its giver.
export const aside = {
  views: { 'set-aside': 'Set aside' },
  empty: { 'set-aside': 'Nothing is set aside.' },
  tags: { asked: 'Waits for a second look: set aside?', aside: 'Set aside' },
  lede: {
    text: 'These were taken as not meant as feedback, or as one message sent again and again. Nothing of them is deleted before other feedback is: each can be brought back, and its giver can say that it was meant.',
    unitsTitle: 'How often it was asked for, by unit, in twelve months',
    unitsHint: 'Where it is asked for often, or where givers say that it was meant, look at what was set aside.',
    unit: '{unit}: asked {asked}, refused at the second look {refused}, meant as its giver says {meant}',
    noUnit: 'No unit',
  },
  desk: {
    title: 'This is not feedback',
    hint: 'For advertisements, trials of the form and a mash of keys. Criticism, rude words and what belongs elsewhere are not set aside: they are answered. Nothing is deleted, and the giver sees it and can say that it was meant.',
    hintAlone: 'It leaves the work lists, and its day stops.',
    hintSecond: 'Because it may be about where you work, a feedback coordinator looks at it first. Until then the promised day runs, and you still handle it.',
    because: 'What is it?',
    reasons: { advertisement: 'An advertisement', trial: 'A trial of the form', mash: 'A mash of keys with no meaning', again: 'The same message again and again' },
    press: 'Set it aside', pressAsk: 'Ask for it to be set aside',
    notices: {
      asked: { title: 'Somebody asks for this to be set aside', text: '{asked} says that it is not meant as feedback: {because}. A feedback coordinator who does not work here decides. Until then it is work like any other.' },
      aside: { title: 'This is set aside', text: '{because}. {asked} said so, and {decided} decided. It is in no work list and in no figure. Its giver can say that it was meant.' },
    },
    yes: 'It is not feedback: set it aside', no: 'It is feedback: it is answered',
    back: { asked: 'Take the request back', aside: 'Bring it back' },
    says: {
      done: 'It is set aside.', asked: 'A feedback coordinator looks at it. Until then it is yours as before.', kept: 'It is set aside.', refused: 'It is answered like any other feedback.',
      back: 'It is handled like any other feedback. If it was set aside, the day that was promised stays, or is two working days from now at the earliest.',
    },
    problems: {
      because: 'Choose what it is.', closed: 'It is closed.', answered: 'It has been answered, so it was feedback.',
      spoken: 'Its giver is answered aloud or by letter and could not say that it was meant. Answer it.', meant: 'Its giver has said that it was meant. It is answered.',
      drafting: 'Somebody is writing an answer to it, which would be lost. Talk with them first.',
      own: 'You asked for this yourself. Somebody else decides.', over: 'Somebody has decided this meanwhile, or it was answered. Look at it as it is now.',
    },
  },
  giver: {
    again: { title: 'We count this once, with others like it', text: 'Many messages came at once in nearly the same words, and we took them for one that was sent again and again. One of them is counted and answered; yours lies aside. If you wrote it for yourself, say so: it then counts. Nothing of it is deleted because of this.' },
    title: 'We took this as not meant as feedback',
    text: 'What you sent looked like an advertisement, a trial of the form or keys pressed by chance. We have set it aside, and nobody is answering it. Nothing of it is deleted because of this.',
    meant: 'It was meant',
    hint: 'One press is enough. You need not explain anything. It then goes to somebody else to be answered, and it is not set aside again.',
    said: 'Thank you. Your feedback is being handled, and you see below by when you get an answer.',
    gone: 'This could not be done. Open the conversation again.',
  },
  events: {
    'aside-asked': 'It was asked whether this is feedback', 'set-aside': 'Set aside: not counted and not answered', 'aside-refused': 'Second look: it is feedback',
    'brought-back': 'Brought back', meant: 'The giver says that it was meant. New handler: {handler}',
  },
  figures: 'About {count} messages were set aside as not meant as feedback, or as one message sent again and again, which is counted once. They are in none of these figures.',
}
