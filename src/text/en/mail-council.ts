// Mails around what a clients' council tries out in the units, and its greetings to them.
export const councilMessages = {
  'trial-asked': {
    subject: 'The clients’ council asks something of your unit',
    text: 'Hello,\n\nThe clients’ council asks your unit to try something out. Read what it is, and say whether the unit takes part. You may say no: then tell the council why.\n\n{link}\n\nIt is asked of whoever supervises the unit. You get this mail once.',
  },
  'trial-began': {
    subject: 'A trial has begun in your unit',
    text: 'Hello,\n\nYour unit tries out something that the clients’ council asked for. On each day you can mark with two taps whether you used it. Your name is not kept, and your superior sees no numbers.\n\n{link}\n\nWe write once more before comments are due, and then no more.',
  },
  'trial-comments': {
    subject: 'The clients’ council would like to hear what you think',
    text: 'Hello,\n\nComments on the trial in your unit are due in a few days. If you have something to say, a short sentence is enough. It goes to the clients’ council without your name and without your unit.\n\n{link}\n\nWe do not remind you of this again.',
  },
  'trial-decided': {
    subject: 'The clients’ council has decided about the trial',
    text: 'Hello,\n\nThe clients’ council has decided what becomes of what your unit tried out, and says why. Thank you for trying it. Read it here:\n\n{link}',
  },
  'greeting-arrived': {
    subject: 'Greetings from the clients’ council',
    text: 'Hello,\n\nThe clients’ council has sent something to your role. If it is greetings for your unit, present them at your next meeting: they can be printed. Then tell the council what was said. A note to you can be answered on the same page.\n\n{link}\n\nYou get this mail once.',
  },
  'greeting-waits': {
    subject: 'The clients’ council has not heard from you yet',
    text: 'Hello,\n\nThree weeks ago the clients’ council sent something to your role, and nothing has come back yet. Tell what was said at your meeting, or why it was not presented: one sentence is enough.\n\n{link}\n\nWe do not remind you of it again.',
  },
  'proposal-arrived': {
    subject: 'The clients’ council has sent something to be answered',
    text: 'Hello,\n\nThe clients’ council has sent something to the staff that waits for an answer. Take it up, or say why not. The council reads your answer.\n\n{link}\n\nWe tell of this once a day at most. The same mail goes to all coordinators.',
  },
  'proposal-waits': {
    subject: 'The clients’ council still waits for an answer',
    text: 'Hello,\n\nMore than two weeks ago the clients’ council sent something that nobody has answered yet. Take it up, or say why not: a few words are enough.\n\n{link}\n\nWe do not remind you of this again.',
  },
}
