// What is for a member of the staff alone: a guide to asking for feedback and receiving it, and their own note.
export const own = {
  guide: {
    title: 'Asking for feedback and receiving it',
    short: 'A short guide, and words that you can borrow.',
    lede: 'Feedback can sting, also when it is fair. This page is for those moments, and for the ones before.',
    parts: {
      first: {
        title: 'When it stings',
        text: 'Breathe first. You need not answer today, and you need not agree.\n\nRead it once, put it away, and read it again tomorrow. The second time it is often about less than it seemed.\n\nIf it keeps going round in your head, talk with a colleague or with your supervisor. That is part of the work, not a weakness.',
      },
      read: {
        title: 'What does the person really say?',
        text: 'Somebody tells how it was for them. They know that better than anybody. Why it went so, you may know better. Both can be true.\n\nLook for what the person needed and did not get: time, information, a say, to be believed. There is usually something there that you can do.',
      },
      fair: {
        title: 'When it is not fair',
        text: 'Sometimes anger is meant for a decision, a queue or a law, and you stood nearest. You need not carry what is not yours.\n\nBe careful with wanting to find out who wrote it. Whoever is found out does not write again, and others hear of it.\n\nIf you were insulted or threatened, tell your supervisor at once. You need not take that.',
      },
      together: {
        title: 'Together',
        text: 'One piece of feedback is one person’s moment. What comes again and again is the unit’s matter, not yours alone.\n\nGo through it together, and begin with what went well. Choose one thing to try, and say when you will look at it again.',
      },
    },
    samplesTitle: 'Words that you can borrow',
    samplesLede: 'Asking is easiest when it is short and the person is free to say no.',
    samples: {
      ask: { when: 'At the end of a meeting', say: 'Before you go: was there something today that went well, or that I could have done otherwise? You can tell me, or write it later without your name.' },
      slip: { when: 'When you hand over a slip', say: 'Here is a way to give feedback about us. You need not give your name. You get an answer with the receipt, and what you write must not make your services worse.' },
      hard: { when: 'After a hard decision', say: 'I understand that this was not what you hoped for. If there was something in how I treated you that felt wrong, I would like to know, or you can write to my supervisor.' },
      thanks: { when: 'When somebody gives you criticism face to face', say: 'Thank you for saying that to me. I would like to think about it before I answer. May I come back to it next time?' },
    },
    whoTitle: 'Who sees what',
    who: 'Thanks that reach you and your own note are on pages that only you can open. Nobody gets a list or a number of them, and nothing here is counted by worker. To be honest: whoever runs the server and holds both the database and its key file could technically open the texts. Your supervisor, the coordinator and the administrator cannot do it with this program.',
  },
  note: {
    title: 'What I take from this',
    short: 'A note for yourself alone.',
    lede: 'What stayed with you, and what would you like to try? This is for you alone.',
    label: 'My own note',
    hint: 'Do not write anything here by which a giver or a client could be known.',
    keep: 'Keep',
    kept: 'Your note has been kept.',
    emptied: 'Your note is empty now. Nothing of it is kept here.',
    whoTitle: 'Who could read this?',
    who: 'No page, list or export of this program shows your note to anybody but you. It is kept encrypted. To be honest: whoever runs the server and holds both the database and its key file could technically open it, and backups keep an earlier version for as long as backups are kept.',
    problems: {
      changed: 'Your note was changed in another window meanwhile. What you wrote here is not lost. Look at the other window first; if you keep this now, it replaces the other.',
      tooLong: 'This is too long. It can have at most {limit} characters. Nothing has been cut off.',
    },
  },
}
